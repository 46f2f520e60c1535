import { withTrailer } from '../commits/version-trailer.ts'
import type { ChangelogEntry } from './changelog/changelog.ts'
import type { TemplateContext } from './context.ts'
import { PREPARE_MESSAGE_TEMPLATE } from './templates/default-templates.ts'
import type { Template } from './templates/engine.ts'

/** The user's templates for the commit of a preparation. */
export interface PreparationTemplates {
  readonly message?: Template | undefined
  readonly notesFile?: Template | undefined
}

/** The texts of a preparation; whether they can be used is judged by `prepare/`. */
export interface PreparationTexts {
  readonly message: string
  /** Where the notes are to be written; absent: nowhere. */
  readonly notesPath?: string
  readonly entry: ChangelogEntry
}

interface Rendering {
  readonly context: TemplateContext
  /** All of them: a file has no limit. */
  readonly notes: string
  /** Plain text, without Markdown's escapes. */
  readonly render: (template: Template) => string
}

export function preparationTexts(
  { message, notesFile }: PreparationTemplates,
  { context, notes, render }: Rendering,
): PreparationTexts {
  const { version, tag, date, compare_url } = context
  const compareUrl = compare_url?.toString()
  return {
    message: withTrailer(
      render(message ?? { name: 'built in', text: PREPARE_MESSAGE_TEMPLATE, isOurs: true }).trim(),
      tag,
    ),
    ...(notesFile !== undefined && { notesPath: render(notesFile).trim() }),
    entry: { version, tag, date, notes, ...(compareUrl !== undefined && { compareUrl }) },
  }
}
