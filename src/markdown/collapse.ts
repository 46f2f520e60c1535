import { escapeLabel } from './markdown.ts'

/** Folded away under a title until a reader opens it. */
export function collapse(title: string, markdown: string): string {
  return `<details><summary>${escapeLabel(title)}</summary>\n\n${markdown.trimEnd()}\n\n</details>`
}
