// Trailers name whom they like: a page, a tag and a release stand it, however many they name.
import { describe, expect, test } from '@jest/globals'
import type { Change } from '../../src/commits/change.ts'
import { readCommits } from '../../src/commits/read.ts'
import { DEFAULT_RULES } from '../../src/commits/rules.ts'
import { templateContext } from '../../src/notes/context.ts'
import { accountsMissing, newcomersAmong } from '../../src/notes/people.ts'
import { renderRelease } from '../../src/notes/render.ts'
import { PRESETS } from '../../src/settings/inputs.ts'
import { someOf } from '../extent.ts'
import { commitsOf, factsOf } from '../next-version/history.ts'

const trailer = (login: string) => `Co-authored-by: ${login} <${login}@users.noreply.github.com>`

/** Commits that each name so many people of their own. */
function crowd(commits: number, each: number): Change[] {
  const messages = Array.from({ length: commits }, (_, commit) => {
    const trailers = Array.from({ length: each }, (_, person) => trailer(`p${commit}x${person}`))
    return `fix: part ${commit}\n\n${trailers.join('\n')}`
  })
  return [...readCommits(commitsOf(messages), DEFAULT_RULES).changes]
}

const LONG_ONES = crowd(20, 4_000)
const WEB = 'https://github.com/acme/widget'
const mentionsIn = (text: string) => text.match(/@p\d/g)?.length ?? 0

/** All of them new here. */
function factsWith(changes: readonly Change[]) {
  const credits = { handles: new Map<string, string>(), newcomers: newcomersAmong(changes, [], { web: WEB }) }
  return { ...factsOf([]), web: WEB, changes, credits }
}

describe.each(PRESETS)('the preset %s', (preset) => {
  test('names some of 8,000 people, and tells how many others there are', async () => {
    const { notes, tagMessage, name } = await renderRelease(factsWith(crowd(10, 800)), { preset })
    expect(mentionsIn(notes)).toBeLessThan(200)
    expect(mentionsIn(`${tagMessage}${name}`)).toBe(0)
    expect(notes).toContain(', with @p0x0, @p0x1, @p0x2, @p0x3 and 796 others')
    if (preset === 'checkpoint')
      expect(notes).toMatch(/\n- @p0x0, who made their first contribution in .*\n[^]*\n- and 7951 others\n/)
  })
})

for (const preset of someOf(PRESETS, 0))
  test(`200 KB of trailers in each of 20 commits make no release fail by ${preset}`, async () => {
    const changes = LONG_ONES
    const started = performance.now()
    const { notes } = await renderRelease(factsWith(changes), { preset })
    expect(mentionsIn(notes)).toBeLessThan(300)
    expect(performance.now() - started).toBeLessThan(10_000)
  })

test('a template of a user is told of 200 people, and how many there are', async () => {
  const text =
    '{{ counts.people }} {{ counts.newcomers }}{% for person in contributors %} {{ person.mention }}{% endfor %}'
  const { notes } = await renderRelease(factsWith(crowd(10, 800)), { notes: { name: 't', text } })
  expect(notes).toMatch(/^8001 8001 /)
  expect(mentionsIn(notes)).toBe(199)
})

test('a squash of 2,000 bullets with 2,000 trailers is read once, not four million times', () => {
  const bullets = Array.from({ length: 2_000 }, (_, at) => `* fix: part ${at}`)
  const trailers = Array.from({ length: 2_000 }, (_, at) => trailer(`p${at}`))
  const message = `Many (#9)\n\n${bullets.join('\n')}\n\n${trailers.join('\n')}`
  const { changes } = readCommits(commitsOf([message]), DEFAULT_RULES)
  expect(changes).toHaveLength(2_000)
  const started = performance.now()
  expect(accountsMissing(changes, undefined)).toHaveLength(1)
  expect(templateContext(factsWith(changes)).counts.people).toBe(2_001)
  expect(performance.now() - started).toBeLessThan(3_000)
})

test('a name that nobody has is cut', async () => {
  const author = { name: 'x'.repeat(100_000), email: 'x@example.org' }
  const changes = crowd(1, 0).map((change) => ({ ...change, author }))
  expect((await renderRelease(factsWith(changes), {})).notes).toContain(`— ${'x'.repeat(99)}…\n`)
})

describe('no limit on our own templates stops a release', () => {
  const long = Array.from({ length: 2_200 }, (_, at) => `fix: ${at} ${'many words '.repeat(500)}`)

  test('11 million characters of descriptions are more than a template of a user may print', async () => {
    const facts = factsOf(long)
    const { notes, fullNotes } = await renderRelease(facts, {})
    expect(notes.length).toBeLessThanOrEqual(125_000)
    expect(fullNotes?.text.length).toBeGreaterThan(10_000_000)
    const text = '{% for change in changes %}{{ change.description }}{% endfor %}'
    await expect(renderRelease(facts, { notes: { name: 't', text } })).rejects.toThrow('VC302')
  })

  test('the title is cut, and said so; one of a user is theirs to shorten', async () => {
    const facts = factsOf(['fix: a'], { project: '🚀'.repeat(300) })
    const { name, shortened } = await renderRelease(facts, {})
    expect(name.length).toBeLessThanOrEqual(256)
    expect(name).toMatch(/🚀…$/u)
    expect(shortened).toEqual([expect.stringContaining('The release title was shortened')])
    const releaseName = { name: 'release-name', text: '{{ project }}' }
    await expect(renderRelease(facts, { releaseName })).rejects.toThrow('VC303')
  })
})
