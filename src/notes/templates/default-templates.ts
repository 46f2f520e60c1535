/** Built in as strings, so that the bundle needs no files. Their fields are those of docs/templates.md. */
export const RELEASE_NAME_TEMPLATE = '{{ project }} {{ label }}'

/** The subject and the key features; the record of the commit is added below by the program itself. */
export const TAG_MESSAGE_TEMPLATE = `{% if prerelease %}🧪{% elsif bump == 'major' %}🎉{% elsif bump == 'minor' %}🚀{% else %}🐛{% endif %} {{ project }} {{ label }}: {{ headline }}

{% for change in key_changes limit: 50 %}- {% if change.type == 'revert' %}Revert {{ change.description }}{% else %}{{ change.description | sentence }}{% endif %}{% if change.pull_request %} (#{{ change.pull_request }}){% endif %}
{% endfor %}{% if key_changes.size > 50 %}- … and {{ key_changes.size | minus: 50 }} more
{% endif %}`

/** The message of the commit that prepares a release. */
export const PREPARE_MESSAGE_TEMPLATE = '📋 Prepare for {{ tag }} release'
