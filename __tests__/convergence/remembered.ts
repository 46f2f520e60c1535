// What git has answered once, it is not asked again while the repository says the same of itself: the runs of a table begin at
// the same commits again and again, and each asks git ten things. Objects never change, so one answer is good for all worlds.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Git } from '../../src/ports/history.ts'
import { saidBy } from '../e2e/git-folder.ts'

/** Asked by the names of objects alone, which are whole in each world. */
const OF_OBJECTS: ReadonlySet<string | symbol> = new Set([
  ...['since', 'containing', 'commits', 'commitsNamed', 'writersOf', 'diffStat', 'filesAt', 'fileAt'],
])

const answers = new Map<string, Promise<unknown>>()

let histories = 0

/** A history that stays as it was when it was first asked: its repository must not change under it. */
export function askedOnce(git: Git): Git {
  histories += 1
  const own = `history ${histories}`
  return remembered(git, () => own)
}

/** A history that looks at its repository for each question, and runs git for those that are new. */
export function rememberedGit(git: Git, directory: string): Git {
  return remembered(git, () => {
    const fetched = join(directory, '.git', 'FETCH_HEAD')
    const said = `${saidBy(directory)}\n${existsSync(fetched) ? readFileSync(fetched, 'latin1') : ''}`
    return said.replaceAll(dirname(directory), '')
  })
}

/** `of`: all that an answer depends on beside its question. */
function remembered<T extends object>(asked: T, of: () => string): T {
  const shared = new Map<string, Promise<object | undefined>>()
  return new Proxy(asked, {
    get(target, name) {
      const ask: unknown = Reflect.get(target, name)
      if (typeof ask !== 'function') return ask
      return (...question: unknown[]): unknown => {
        const key = [String(name), OF_OBJECTS.has(name) ? '' : of(), textOf(question)].join('\n')
        const answer = (): unknown => Reflect.apply(ask, target, question)
        if (name === 'shared') {
          const known = shared.get(key) ?? sharedOf(answer() as Promise<object | undefined>, key)
          shared.set(key, known)
          return known
        }
        if (question.some((part) => typeof part === 'function')) return answer()
        return once(key, answer)
      }
    },
  })
}

/** It answers further questions, each about this repository. */
async function sharedOf(answer: Promise<object | undefined>, key: string): Promise<object | undefined> {
  const shared = await answer
  return shared === undefined ? undefined : remembered(shared, () => key)
}

const textOf = (question: readonly unknown[]): string =>
  JSON.stringify(question, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))

/** A failure is looked at again. */
function once(key: string, answer: () => unknown): Promise<unknown> {
  const known = answers.get(key)
  if (known !== undefined) return known
  const asked = Promise.resolve(answer())
  answers.set(key, asked)
  asked.catch(() => answers.delete(key))
  return asked
}
