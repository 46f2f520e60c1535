import type { Commit, Person, Sha } from '../../src/commits/commit.ts'
import type { Tag } from '../../src/ports/history.ts'
import { ownMessage, shaOf } from '../next-version/history.ts'

/** The commits, oldest first, and the tags of a `history.txt`; README.md has its format. */
export interface StoryHistory {
  readonly commits: readonly Commit[]
  readonly tags: readonly Tag[]
}

/** 2026-01-01T00:00:00Z: each commit is an hour after the one before it. */
const BEGINNING = Date.UTC(2026, 0, 1) / 1000
const HOUR = 3600

const MARA: Person = { name: 'Mara', email: 'mara@example.invalid' }

export function parseHistory(text: string): StoryHistory {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))
  const starts = lines.flatMap((line, at) => (line.startsWith('* ') ? [at] : []))
  if (starts[0] !== 0 && lines.length > 0) throw new Error(`no commit before: ${lines[0] ?? ''}`)
  const read = starts.map((start, index) => readCommit(lines.slice(start, starts[index + 1]), index + 1))
  return { commits: read.map(({ commit }) => commit), tags: read.flatMap(({ tags }) => tags) }
}

function readCommit([subject = '', ...details]: readonly string[], number: number): { commit: Commit; tags: Tag[] } {
  const sha = shaOf(number)
  const committedAt = BEGINNING + number * HOUR
  const body: string[] = []
  const tags: Tag[] = []
  let author = MARA
  let parents = number === 1 ? [] : [shaOf(number - 1)]
  for (const line of details) {
    const { keyword, value } = detailOf(line)
    if (keyword === '|') body.push(value)
    else if (keyword === 'by') author = personOf(value)
    else if (keyword === 'after') parents = value.split(' ').map((parent) => shaOf(Number(parent)))
    else tags.push(tagOf(keyword, value, { sha, number, committedAt }))
  }
  const message = unfolded([subject.slice(2), ...body].join('\n'))
  return { commit: { sha, parents, author, committedAt, message }, tags }
}

function detailOf(line: string): { keyword: string; value: string } {
  const match = /^ {2}(\||by|after|tag|own|light)(?: (.*))?$/.exec(line)
  if (match === null) throw new Error(`not a line of a history: ${line}`)
  return { keyword: match[1] ?? '', value: match[2] ?? '' }
}

function personOf(text: string): Person {
  const [, name = '', email = ''] = /^(.*) <(.*)>$/.exec(text) ?? []
  if (email === '') throw new Error(`not a person: ${text}`)
  return { name, email }
}

function tagOf(
  keyword: string,
  name: string,
  { sha, number, committedAt }: { sha: Sha; number: number; committedAt: number },
): Tag {
  const message = { own: ownMessage(number), tag: `Version ${name}\n`, light: '' }[keyword] ?? ''
  return {
    name,
    object: sha.replace('c', 'a'),
    commit: sha,
    annotated: keyword !== 'light',
    message,
    taggedAt: committedAt,
  }
}

function unfolded(text: string): string {
  return text
    .replace(/\{sha (\d+)\}/g, (_, number: string) => shaOf(Number(number)))
    .replace(/\{short (\d+)\}/g, (_, number: string) => shaOf(Number(number)).slice(0, 7))
    .replace(/\{U\+([0-9A-F]{4,6})\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
}
