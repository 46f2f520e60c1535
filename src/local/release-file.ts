import type { Release } from '../ports/ports.ts'

/** A release on the local forge: its facts between two lines of `---`, each `key: <JSON>` (which is YAML too), then the notes. */
export type ReleaseFile = Pick<Release, 'tag' | 'name' | 'body' | 'draft' | 'prerelease'>

const FENCE = '---'

export function formatReleaseFile({ tag, name, body, draft, prerelease }: ReleaseFile): string {
  const facts = Object.entries({ tag, name, draft, prerelease }).map(
    ([key, value]) => `${key}: ${JSON.stringify(value)}`,
  )
  return [FENCE, ...facts, FENCE, body].join('\n')
}

/** Undefined where the text is no release file: somebody edited its head, and guessing could lose their words. */
export function parseReleaseFile(text: string): ReleaseFile | undefined {
  const lines = text.replaceAll('\r\n', '\n').split('\n')
  const end = lines.indexOf(FENCE, 1)
  if (lines[0] !== FENCE || end === -1) return undefined
  const facts = new Map(lines.slice(1, end).map(readFact))
  const [tag, name] = [facts.get('tag'), facts.get('name')]
  const [draft, prerelease] = [facts.get('draft'), facts.get('prerelease')]
  if (typeof tag !== 'string' || typeof name !== 'string') return undefined
  if (typeof draft !== 'boolean' || typeof prerelease !== 'boolean') return undefined
  return { tag, name, draft, prerelease, body: lines.slice(end + 1).join('\n') }
}

function readFact(line: string): [string, unknown] {
  const colon = line.indexOf(':')
  try {
    return [line.slice(0, colon), JSON.parse(line.slice(colon + 1))]
  } catch {
    return [line.slice(0, colon), undefined]
  }
}
