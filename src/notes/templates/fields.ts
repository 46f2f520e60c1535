/** The fields of each thing in a template's data, by the name that a loop gives it; docs/templates.md explains them. */
export const FIELDS = {
  counts: ['changes', 'features', 'fixes', 'breaking', 'others', 'people', 'newcomers'],
  section: ['title', 'emoji', 'changes'],
  change: [
    ...['type', 'scope', 'description', 'body', 'footers', 'breaking', 'bump', 'sha', 'short_sha', 'url'],
    ...[
      'pull_request',
      'pull_request_url',
      'closes',
      'closes_elsewhere',
      'references',
      'tickets',
      'authors',
      'co_authors',
      'entry',
    ],
  ],
  note: ['text', 'entry', 'change'],
  footer: ['token', 'value'],
  reference: ['number', 'closes', 'url'],
  ticket: ['name', 'url'],
  author: ['name', 'handle', 'url', 'mention'],
  person: ['name', 'handle', 'url', 'mention', 'is_new', 'first_change'],
  check: ['name', 'passed', 'url'],
  asset: ['name', 'digest', 'entry'],
} as const satisfies Readonly<Record<string, readonly string[]>>
