/** Built in as strings, so that the bundle needs no files. Their fields are those of docs/templates.md. */
export const NOTES_TEMPLATE = `# {{ project }} {{ tag }} Release

## 🎉 What's New
{% for highlight in highlights %}{{ highlight }}

{% endfor %}{{ summary }}
{% if breaking.size > 0 %}
## ⚠️ Breaking Changes
{% for note in breaking %}- {{ note.entry }}
{% endfor %}{% endif %}{% if migrations.size > 0 %}
## 🧭 Migration Guide
{% for note in migrations %}- {{ note.entry }}
{% endfor %}{% endif %}{% for section in sections %}
## {% if section.emoji %}{{ section.emoji }} {% endif %}{{ section.title }}
{% for change in section.changes %}- {{ change.entry }}
{% endfor %}{% endfor %}{% if checks.size > 0 or assets.size > 0 %}
## 🎯 Ready for Production
{% for check in checks %}- {{ check.name }}
{% endfor %}{% for asset in assets %}- {{ asset.name }} {{ asset.digest }}
{% endfor %}{% endif %}{% if contributors.size > 0 or changelog %}
{% if contributors.size > 0 %}**Thanks** to {% for person in contributors %}{% unless forloop.first %}{% if forloop.last %} and {% else %}, {% endif %}{% endunless %}{{ person.name }}{% endfor %}
{% endif %}{% if changelog %}**Full changelog:** {{ changelog }}
{% endif %}{% endif %}`

export const RELEASE_NAME_TEMPLATE = '{{ project }} {{ tag }}'

/** The subject and the key features; the record of the commit is added below by the program itself. */
export const TAG_MESSAGE_TEMPLATE = `{% if prerelease %}🧪{% elsif bump == 'major' %}🎉{% elsif bump == 'minor' %}🚀{% else %}🐛{% endif %} {{ project }} {{ tag }}: {{ headline }}
{% assign lines = changes | where_exp: "change", "change.bump != 'none'" %}{% if lines.size > 0 %}
{% for change in lines %}- {% if change.type == 'revert' %}Revert {{ change.description }}{% else %}{{ change.description | sentence }}{% endif %}{% if change.pull_request %} (#{{ change.pull_request }}){% endif %}
{% endfor %}{% endif %}`
