import type { Preset } from '../../settings/inputs.ts'

/**
 * Built in as strings, so that the bundle needs no files. Their fields are those of docs/templates.md. The parts in
 * `block` can be replaced one by one by a template that begins with `{% layout "checkpoint" %}`.
 */
const CHECKPOINT = `{% block title %}# {{ project }} {{ label }} Release
{% endblock %}
{% block whats_new %}## 🎉 What's New
{% for highlight in highlights %}{{ highlight }}

{% endfor %}{{ summary }}{% if candidates.size > 0 %} Tried out as {% for candidate in candidates limit: 3 %}{% unless forloop.first %}{% if forloop.last and candidates.size <= 3 %} and {% else %}, {% endif %}{% endunless %}{{ candidate }}{% endfor %}{% if candidates.size > 3 %} and {{ candidates.size | minus: 3 }} more{% endif %}.{% endif %}
{% endblock %}
{% block breaking %}{% if breaking.size > 0 %}
## ⚠️ Breaking Changes
{% for note in breaking %}- {{ note.entry }}
{% endfor %}{% endif %}{% endblock %}
{% block migration %}{% if migration_guide or migrations.size > 0 %}
## 🧭 Migration Guide
{% if migration_guide %}{{ migration_guide }}

{% endif %}{% for note in migrations %}- {{ note.entry }}
{% endfor %}{% endif %}{% endblock %}
{% block sections %}{% for section in sections %}
## {% if section.emoji %}{{ section.emoji }} {% endif %}{{ section.title }}
{% for change in section.changes %}- {{ change.entry }}
{% endfor %}{% endfor %}{% endblock %}
{% block ready %}{% if checks.size > 0 or assets.size > 0 %}
## 🎯 Ready for Production
{% if checks.size > 0 %}{% assign passed = checks | where: "passed" %}- {{ passed.size }} of {{ checks.size }} {% if checks.size == 1 %}check{% else %}checks{% endif %} passed on \`{{ short_sha }}\`
{% endif %}{% for asset in assets %}- {{ asset.entry }}
{% endfor %}{% endif %}{% endblock %}
{% block footer %}{% if contributors.size > 0 %}
**Thanks** to{% if counts.people < 5 %}{% for person in contributors %}{% if forloop.first %} {% elsif forloop.last %} and {% else %}, {% endif %}{{ person.mention }}{% endfor %}{% assign newcomers = contributors | where: "is_new" %}{% for person in newcomers %}{% if forloop.first %} · {% else %}, {% endif %}{{ person.mention }} made their first contribution in {{ person.first_change }}{% endfor %}
{% else %}
{% for person in contributors limit: 50 %}- {{ person.mention }}{% if person.is_new %}, who made their first contribution in {{ person.first_change }}{% endif %}
{% endfor %}{% if counts.people > 50 %}- and {{ counts.people | minus: 50 }} others
{% endif %}
{% endif %}{% endif %}{% if changelog %}{% if contributors.size == 0 %}
{% endif %}**Full changelog:** {{ changelog }}
{% endif %}{% endblock %}`

/** As conventional-changelog writes it: https://github.com/conventional-changelog/conventional-changelog */
const CONVENTIONAL = `{% block title %}## {% if compare_url %}[{{ version }}]({{ compare_url }}){% else %}{{ version }}{% endif %} ({{ date }})
{% endblock %}
{% block highlights %}{% for highlight in highlights %}
{{ highlight }}
{% endfor %}{% endblock %}
{% block breaking %}{% if breaking.size > 0 %}
### ⚠ BREAKING CHANGES

{% for note in breaking %}* {{ note.entry }}
{% endfor %}{% endif %}{% endblock %}
{% block migration %}{% if migration_guide or migrations.size > 0 %}
### Migration Guide

{% if migration_guide %}{{ migration_guide }}

{% endif %}{% for note in migrations %}* {{ note.entry }}
{% endfor %}{% endif %}{% endblock %}
{% block sections %}{% for section in sections %}
### {{ section.title }}

{% for change in section.changes %}* {{ change.entry }}
{% endfor %}{% endfor %}{% endblock %}
{% block assets %}{% if assets.size > 0 %}
### Assets

{% for asset in assets %}* {{ asset.entry }}
{% endfor %}{% endif %}{% endblock %}`

/** https://keepachangelog.com/en/1.1.0/: what breaks is a change, and stands first among them. */
const KEEP_A_CHANGELOG = `{% block title %}## {% if compare_url %}[{{ version }}]({{ compare_url }}){% else %}[{{ version }}]{% endif %} - {{ date }}
{% endblock %}
{% block highlights %}{% for highlight in highlights %}
{{ highlight }}
{% endfor %}{% endblock %}
{% block sections %}{% assign changed = sections | where: "title", "Changed" %}{% if breaking.size > 0 and changed.size == 0 %}
### Changed

{% for note in breaking %}- **Breaking:** {{ note.entry }}
{% endfor %}{% endif %}{% for section in sections %}
### {{ section.title }}

{% if section.title == "Changed" %}{% for note in breaking %}- **Breaking:** {{ note.entry }}
{% endfor %}{% endif %}{% for change in section.changes %}- {{ change.entry }}
{% endfor %}{% endfor %}{% endblock %}
{% block migration %}{% if migration_guide or migrations.size > 0 %}
### Migration

{% if migration_guide %}{{ migration_guide }}

{% endif %}{% for note in migrations %}- {{ note.entry }}
{% endfor %}{% endif %}{% endblock %}`

export const PRESET_TEMPLATES: Readonly<Record<Preset, string>> = {
  checkpoint: CHECKPOINT,
  conventional: CONVENTIONAL,
  'keep-a-changelog': KEEP_A_CHANGELOG,
}

const INTRODUCTION = `{%- comment -%}
  The page of a release, in Liquid. Every field it may use is in docs/templates.md of Version Checkpoint.
  "version-checkpoint notes" shows what it makes of your own history.
{%- endcomment -%}
`

/** A preset as a file to edit: without the blocks, which only a layout needs. */
export function templateText(preset: Preset): string {
  return INTRODUCTION + PRESET_TEMPLATES[preset].replace(/\{% (?:block \w+|endblock) %\}/g, '')
}
