import { withoutTrailers, withTrailer } from '../commits/version-trailer.ts'
import { MARKER } from '../markdown/markers.ts'
import { digestOf, type Body, type RegionRecord } from '../record/region.ts'
import type { ProposeStep } from '../writes/step.ts'

/** The text of one package in a pull request that proposes several. */
export interface PullSection {
  readonly name: string
  readonly text: string
}

/** What stands between our comments in a pull request. */
interface Words {
  /** Above the sections; of one version all there is. */
  readonly head: string
  readonly sections: readonly PullSection[]
}

type Managed = Extract<Body, { kind: 'managed' }>

/** Words as they are to stand there, and the digests of ours, by which a later run knows what a person edited. */
export interface KeptWords {
  readonly text: string
  readonly record: Pick<RegionRecord, 'text' | 'proposal'>
}

/**
 * Ours, but for what a person edited: of several packages each section is theirs or ours by itself, and one that they edited
 * stays when its package is no longer due. Every version is named below. `there`: the words as they are, if there are any.
 */
export function keepWords(
  { notes, sections: own = [], versions }: Pick<ProposeStep, 'notes' | 'sections' | 'versions'>,
  there: Managed | undefined,
  proposal: RegionRecord['proposal'],
): KeptWords {
  const known = (there && digestsIn(there.record)) ?? {}
  const theirs = there && wordsIn(there)
  const edited = (theirs?.sections ?? []).filter(({ name, text }) => text !== '' && known[name] !== digestOf(text))
  const theirHead = there !== undefined && isHeadEdited(there) ? theirs?.head : undefined
  const left = edited.filter(({ name }) => own.every((one) => one.name !== name))
  const sections = [...own.map((one) => edited.find(({ name }) => name === one.name) ?? one), ...left]
  const named = (text: string) => versions.reduce((all, { tag }) => withTrailer(all, tag), text)
  const digests = sections.map((one) => [one.name, edited.includes(one) ? (known[one.name] ?? '') : digestOf(one.text)])
  const isWhole = sections.length === 0 // Of one version the digest is that of all there is, with its trailer.
  return {
    text: named(textOf({ head: theirHead ?? notes, sections })),
    record: {
      text:
        theirHead === undefined || there === undefined ? digestOf(isWhole ? named(notes) : notes) : there.record.text,
      ...(proposal && {
        proposal: { ...proposal, ...(!isWhole && { sections: Object.fromEntries(digests) as Record<string, string> }) },
      }),
    },
  }
}

/** Whether a person changed anything between our comments. */
export function areEdited(there: Managed): boolean {
  const { record, text } = there
  const known = digestsIn(record)
  if (known === undefined) return digestOf(text) !== record.text
  const { head, sections } = wordsIn(there)
  return digestOf(head) !== record.text || sections.some(({ name, text: own }) => known[name] !== digestOf(own))
}

/** What was emptied is ours again. */
function isHeadEdited(there: Managed): boolean {
  const { head } = wordsIn(there)
  return head !== '' && digestOf(digestsIn(there.record) === undefined ? there.text : head) !== there.record.text
}

function digestsIn({ proposal }: RegionRecord): Readonly<Record<string, string>> | undefined {
  const { sections } = proposal ?? {}
  return typeof sections === 'object' ? sections : undefined
}

const BEGIN = `${MARKER}package `

/** A section begins with a comment of ours that names its package. */
function beginOf(name: string): string {
  // An escaped `>` is the same JSON, and cannot end the comment.
  return `${BEGIN}${JSON.stringify(name).replaceAll('>', '\\u003e')} -->`
}

function textOf({ head, sections }: Words): string {
  return [head.trimEnd(), ...sections.map(({ name, text }) => `${beginOf(name)}\n${text.trim()}`)].join('\n\n')
}

/** A section that somebody copied is one with the text of both. */
function wordsIn({ text }: Managed): Words {
  const head: string[] = []
  const sections = new Map<string, string[]>()
  let lines = head
  for (const line of withoutTrailers(text).split('\n')) {
    const name = nameIn(line)
    if (name === undefined) lines.push(line)
    else sections.set(name, (lines = sections.get(name) ?? []))
  }
  return {
    head: head.join('\n').trim(),
    sections: [...sections].map(([name, own]) => ({ name, text: own.join('\n').trim() })),
  }
}

function nameIn(line: string): string | undefined {
  if (!line.startsWith(BEGIN)) return undefined
  try {
    const name: unknown = JSON.parse(line.slice(BEGIN.length, line.lastIndexOf(' -->')))
    return typeof name === 'string' ? name : undefined
  } catch {
    return undefined
  }
}
