import type { Sha } from '../commits/commit.ts'
import type { Tag } from '../ports/history.ts'
import type { NewTag } from '../ports/ports.ts'
import { plainText } from '../text/printable.ts'
import { markerOf } from '../versions/rolled-back.ts'

/** The tag that was taken back. */
interface TakenBack {
  readonly tag: string
  readonly object: Sha
  readonly commit: Sha
}

/**
 * The tag that keeps the number of a version which was rolled back. Its last line names the object that went, so that a
 * rollback which was cut off is known and ended. `date`: ms since 1970.
 */
export function rollbackMarker({ tag, object, commit }: TakenBack, reason: string | undefined, date: number): NewTag {
  const why = plainText(reason ?? '').trim()
  const parts = [`${tag} was rolled back before it was published`, ...(why === '' ? [] : [why]), lineOf(object, commit)]
  return { name: markerOf(tag), commit, message: `${parts.join('\n\n')}\n`, date }
}

const BEGIN = 'Rolled back: tag object '

const lineOf = (object: Sha, commit: Sha): string => `${BEGIN}${object} on ${commit}.`

/** The commit of the version that this marker keeps the number of. */
export function commitIn(marker: Pick<Tag, 'message'> | undefined): Sha | undefined {
  const last = marker?.message.trimEnd().split('\n').at(-1) ?? ''
  return last.startsWith(BEGIN) ? / on ([0-9a-f]+)\.$/.exec(last)?.[1] : undefined
}

/** Whether this marker was made for exactly this tag object; its number may have been taken again by `version`. */
export function isMarkerOf(message: string, object: Sha): boolean {
  return message.trimEnd().split('\n').at(-1)?.startsWith(`${BEGIN}${object} on `) === true
}
