// Every crafted fragment at every place where text of others can stand: more than 2,000 messages, and names beside.
import { describe, expect, test } from '@jest/globals'
import { CheckpointError, quoted } from '../../src/errors/problem.ts'
import { isTagPrefix } from '../../src/versions/tags.ts'
import { SHARE } from '../extent.ts'
import { FRAGMENTS, type Fragment } from './fragments.ts'
import { actingIn, journey } from './journey.ts'
import { EVERYWHERE } from './template.ts'

/** `[place, the message that has the text there]` */
const PLACES: readonly (readonly [string, (text: string) => string])[] = [
  ['the whole message', (text) => text],
  ['the description', (text) => `feat: ${text}`],
  ['the middle of a description', (text) => `fix: a ${text} b (#7)`],
  ['the scope', (text) => `feat(${text}): a`],
  ['the type', (text) => `${text}: a`],
  ['the body', (text) => `fix: a\n\n${text}\n\nb ${text}`],
  ['a breaking change', (text) => `feat!: a\n\nBREAKING CHANGE: ${text}\nmore ${text}`],
  ['a break without a footer', (text) => `feat!: ${text}`],
  ['a highlight', (text) => `feat: a\n\nHIGHLIGHT: ${text}`],
  ['a migration', (text) => `feat: a\n\nMIGRATION: ${text}`],
  ['a footer', (text) => `fix: a\n\nCloses #1\nReviewed-by: ${text}\n${text}: x`],
  ['a co-author', (text) => `fix: a\n\nCo-authored-by: ${text} <x@example.org>`],
  ['a bullet of a squash', (text) => `Search box (#9)\n\n* feat: ${text}\n* fix(${text}): b`],
  ['a revert', (text) => `Revert "${text}"\n\nThis reverts commit ${text}.`],
  ['a near miss', (text) => `fix: a\n\nbreaking change: ${text}`],
]

/** So many stand in one release: where one opens something, the next stands in it. */
const FRAGMENTS_A_RELEASE = 24

const HANDFULS = Array.from({ length: Math.ceil(FRAGMENTS.length / FRAGMENTS_A_RELEASE) }, (_, at) =>
  FRAGMENTS.slice(at * FRAGMENTS_A_RELEASE, (at + 1) * FRAGMENTS_A_RELEASE),
)

const nameOf = (handful: readonly Fragment[]) => `${handful[0]?.why ?? ''} … ${handful.at(-1)?.why ?? ''}`

test('there are more than 2,000 messages, each fragment once, each with its reason', () => {
  expect(FRAGMENTS.length * PLACES.length).toBeGreaterThan(2_000)
  expect(new Set(FRAGMENTS.map(({ text }) => text)).size).toBe(FRAGMENTS.length)
  expect(FRAGMENTS.filter(({ why }) => why === '')).toEqual([])
})

/** Fields that a template may print at a place of its own. */
const SHOWN_EVERYWHERE: ReadonlySet<string> = new Set(['the description', 'the scope', 'the body', 'a breaking change'])

/** The sample takes every second handful, at the next place the others. */
const handfulsAt = (place: number) => HANDFULS.filter((_, at) => SHARE !== undefined || (at + place) % 2 === 0)

describe.each(PLACES.map(([place, messageWith], at) => [place, messageWith, at] as const))(
  'as %s',
  (place, messageWith, at) => {
    test.each(handfulsAt(at).map((handful) => [nameOf(handful), handful] as const))(
      'nothing acts: %s',
      async (_why, handful) => {
        const messages = handful.map(({ text }) => messageWith(text))
        expect(actingIn(await journey({ messages }))).toEqual([])
        if (!SHOWN_EVERYWHERE.has(place)) return
        const templates = { notes: { name: 'everywhere', text: EVERYWHERE.text } }
        expect(actingIn(await journey({ messages, templates }), EVERYWHERE.page)).toEqual([])
      },
    )
  },
)

const line = ({ text }: Fragment) => text.replace(/[\r\n\0]/g, ' ')

describe('as a name', () => {
  test.each(HANDFULS.map((handful) => [nameOf(handful), handful] as const))(
    'of an author, two commits each: %s',
    async (_why, handful) => {
      const authors = handful.flatMap((fragment) => {
        const author = {
          name: line(fragment).replace(/[<>]/g, ''),
          email: `x${FRAGMENTS.indexOf(fragment)}@example.org`,
        }
        return [author, author]
      })
      const messages = authors.map((_author, at) => `${at % 2 === 0 ? 'feat' : 'fix'}: a${at}`)
      expect(actingIn(await journey({ messages, authors }))).toEqual([])
    },
  )

  /** A release has one project, so the sample takes a fourth of them. */
  const projects = FRAGMENTS.filter((_fragment, at) => SHARE !== undefined || at % 4 === 0)

  test.each(projects.map((fragment) => [line(fragment), fragment.why]))('of the project, %j: %s', async (project) => {
    expect(actingIn(await journey({ messages: ['feat: a'], project }))).toEqual([])
  })

  const prefixes = FRAGMENTS.map(({ text, why }) => [text, why] as const).filter(([text]) => isTagPrefix(text))

  test.each(prefixes)('of a tag that begins with %j: %s', async (prefix) => {
    expect(actingIn(await journey({ messages: ['feat: a'], prefix }))).toEqual([])
  })

  test('git lets a tag begin with many of them', () => {
    expect(prefixes.length).toBeGreaterThan(20)
  })
})

test('a problem that quotes them all is three lines that begin with words of ours', () => {
  for (const { text } of FRAGMENTS) {
    const problem = {
      code: 'VC101',
      what: `input bump: ${quoted(text)} is not one.`,
      why: 'Why.',
      cure: 'Cure.',
    } as const
    expect(new CheckpointError(problem).message.split('\n')).toEqual([
      expect.stringMatching(/^VC101: input bump: "/),
      '  Why.',
      '  → Cure.',
    ])
  }
})
