/** Marks for the eye; in a pipe each of them is the identity. */
export interface Paint {
  readonly strong: (text: string) => string
  readonly faint: (text: string) => string
  readonly good: (text: string) => string
  readonly alert: (text: string) => string
}

const same = (text: string): string => text
export const PLAIN: Paint = { strong: same, faint: same, good: same, alert: same }

export interface TerminalStyle {
  readonly paint: Paint
  /** Of the terminal; `Infinity` in a pipe, a log or a file, where nothing is cut. */
  readonly columns: number
  /** Whether a release is told with the table of its commits; a plan always is. */
  readonly explains: boolean
  /** Where a draft of this tag will be found. */
  readonly draftPlace: (tag: string) => string
}

/** How wide the words are that stand before lines. */
export const LABEL_COLUMNS = 9

export function label(name: string): string {
  return `  ${name.padEnd(LABEL_COLUMNS - 2)}`
}
