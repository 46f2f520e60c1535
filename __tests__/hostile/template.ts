// A template as a careless author might write it: every field, at the places where Markdown has marks of its own.
import type { Ours } from './page.ts'

const text = `# {{ project }} {{ tag }}

{{ headline }}

{% for highlight in highlights %}{{ highlight }}

{% endfor %}{% for change in changes %}
{{ change.description }}
{{ change.scope }}
{{ change.entry }}

[{{ change.description }}]({{ change.url }}) **{{ change.description }}**

{{ change.body }}

> {{ change.body }}

- {{ change.body }}

{{ change.footers }} {{ change.type }}

by {% for person in change.authors %}[{{ person.name }}]({{ change.url }}) {% endfor %}
{% endfor %}{% for note in breaking %}
1. {{ note.text }}
1. {{ note.entry }}
{% endfor %}
`

const page: Partial<Ours> = { headings: new Set(), anyLabel: true }

export const EVERYWHERE = { text, page }
