import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { gitOf } from '../../src/git/git.ts'
import { SHARE, countOf } from '../extent.ts'
import { GIT_ENVIRONMENT } from '../e2e/repository.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reach-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

interface Graph {
  /** Of each commit the ones before it that are its parents, and a time that has nothing to do with theirs. */
  readonly commits: readonly { readonly parents: readonly number[]; readonly seconds: number }[]
  /** The commits that carry a tag, in the order in which the tags are asked about. */
  readonly tagged: readonly number[]
}

const graph: fc.Arbitrary<Graph> = fc.integer({ min: 4, max: 24 }).chain((size) =>
  fc.record({
    commits: fc.tuple(
      ...Array.from({ length: size }, (_, at) =>
        fc.record({
          // A root now and then; most have one parent, which is near.
          parents: fc
            .array(fc.integer({ min: Math.max(0, at - 6), max: Math.max(0, at - 1) }), { maxLength: Math.min(at, 2) })
            .map((parents) => [...new Set(parents)]),
          seconds: fc.oneof(fc.constant(at), fc.nat(1000)),
        }),
      ),
    ),
    tagged: fc.uniqueArray(fc.nat(size - 1), { minLength: 1, maxLength: 12 }),
  }),
)

/** Told by the graph itself. */
function reachedFrom(head: number, { commits }: Graph): Set<number> {
  const reached = new Set([head])
  const waiting = [head]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const parent of commits[at]?.parents ?? []) {
      if (!reached.has(parent)) waiting.push(parent)
      reached.add(parent)
    }
  }
  return reached
}

/** Answers the id of each commit. */
function build(directory: string, { commits, tagged }: Graph): (at: number) => string {
  execFileSync('git', ['init', '--quiet', directory], { env: GIT_ENVIRONMENT })
  const markOf = (at: number) => `:${at + 1}`
  const stream = commits.map(({ parents, seconds }, at) => {
    const [from, ...merged] = parents.map((parent) => `${markOf(parent)}\n`)
    const lines = [...(from === undefined ? [] : [`from ${from}`]), ...merged.map((other) => `merge ${other}`)].join('')
    const committer = `committer Jo <jo@example.org> ${1_700_000_000 + 3600 * seconds} +0000`
    // Each on a branch that begins anew: what has no parent here is a root.
    const start = from === undefined ? 'reset refs/heads/main\n\n' : ''
    return `${start}commit refs/heads/main\nmark ${markOf(at)}\n${committer}\ndata ${`${at}`.length}\n${at}\n${lines}\n`
  })
  const tags = tagged.map((at) => `reset refs/tags/t${at}\nfrom ${markOf(at)}\n\n`)
  const marks = join(directory, 'marks')
  const args = ['fast-import', '--quiet', '--force', `--export-marks=${marks}`]
  execFileSync('git', args, { cwd: directory, env: GIT_ENVIRONMENT, input: [...stream, ...tags].join('') })
  const shas = new Map(
    readFileSync(marks, 'utf8')
      .split('\n')
      .map((line) => line.split(' ') as [string, string]),
  )
  return (at) => shas.get(markOf(at)) ?? ''
}

// Whatever the clocks say: git itself stops where dates say that it may, and then denies what is there.
test('the first of some tags in a history is the one that the graph says', async () => {
  let made = 0
  await fc.assert(
    fc.asyncProperty(graph, async (asked) => {
      const directory = join(folder, `${made++}`)
      const shaOf = build(directory, asked)
      const history = gitOf({ directory, environment: GIT_ENVIRONMENT })
      const tags = asked.tagged.map((at) => ({ name: `t${at}`, commit: shaOf(at) }))
      for (const head of [1, 1.2, 1.5, 2].map((share) => Math.ceil(asked.commits.length / share) - 1)) {
        const reached = reachedFrom(head, asked)
        const expected = asked.tagged.find((at) => reached.has(at))
        const { base } = await history.since(tags, shaOf(head))
        expect(base?.name).toBe(expected === undefined ? undefined : `t${expected}`)
      }
      rmSync(directory, { recursive: true })
    }),
    { numRuns: countOf({ sample: 15, whole: 400 }), ...(SHARE === undefined && { seed: 18 }) },
  )
}, 300_000)

test.each<[string, number, number, string | undefined]>([
  ['more commits than are read before the tag is known for the base', 0, 5100, 'near'],
  ['as many as are read at once', 0, 5000, 'near'],
  ['… beside another tag, which is not in that history', 5050, 5100, 'near'],
])('%s', async (_, from, count, expected) => {
  const directory = join(folder, `many-${from}-${count}`)
  const line = Array.from({ length: count + 1 }, (_, at) => ({ parents: at === 0 ? [] : [at - 1], seconds: at }))
  const commits = [...line, { parents: [from], seconds: count + 1 }]
  const shaOf = build(directory, { commits, tagged: [] })
  const tags = [...(from > 0 ? [{ name: 'beside', commit: shaOf(count + 1) }] : []), { name: 'near', commit: shaOf(0) }]
  const range = await gitOf({ directory, environment: GIT_ENVIRONMENT }).since(tags, shaOf(count))
  expect([range.base?.name, range.commits.length]).toEqual([expected, count])
})
