import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runGit } from '../../src/git/process.ts'
import { programAt } from '../../src/git/program.ts'
import { GIT_ENVIRONMENT, removeFolder, temporaryFolder } from '../e2e/repository.ts'
import { callIn, problemsOf } from '../github/calls.ts'

let folder: string

beforeAll(() => {
  folder = temporaryFolder()
})

afterAll(() => {
  removeFolder(folder)
})

describe('a call of git', () => {
  test.each(['a folder', 'a "folder"', "a folder's", 'a\\folder', '$folder'])('git lies in %j', async (name) => {
    const PATH = join(folder, name)
    mkdirSync(PATH)
    symlinkSync((await programAt('git', GIT_ENVIRONMENT)) ?? '', join(PATH, 'git'))
    const { exitCode, stdout } = await runGit(['rev-parse', '--sq-quote', 'a b', '"c"'], callIn(folder, { PATH }))
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: ` 'a b' '"c"'\n` })
  })

  test.each([
    ['with input', 'ü'.repeat(2_000_000)],
    ['with little input', 'ü'],
    ['without input', undefined],
  ])('a git that ends without reading is an answer like others: %s', async (_, input) => {
    const call = callIn(folder)
    const { exitCode, stderr } = await runGit(['nonsense'], input === undefined ? call : { ...call, input })
    expect(exitCode).toBe(1)
    expect(stderr).toMatch(/'nonsense' is not a git command/)
  })

  test.each([undefined, 'x'])('who waits hears how much of an answer came, with the input %j', async (input) => {
    let heard = 0
    const hear = (bytes: number) => {
      heard += bytes
    }
    const { stdout } = await runGit(['version'], { ...callIn(folder), hear, ...(input !== undefined && { input }) })
    expect(heard).toBe(Buffer.byteLength(stdout))
    expect(heard).toBeGreaterThan(0)
  })

  test('text is decoded as a whole, wherever a character was cut', async () => {
    const text = 'aü'.repeat(300_000)
    const call = callIn(folder)
    await runGit(['init', '--quiet'], call)
    const { stdout: object } = await runGit(['hash-object', '-w', '--stdin'], { ...call, input: text })
    expect((await runGit(['cat-file', 'blob', object.trim()], call)).stdout).toBe(text)
  })

  test('a folder that is not there is VC210, no git VC211', async () => {
    expect((await problemsOf(runGit(['status'], callIn(join(folder, 'none'))))).codes).toEqual(['VC210'])
    expect((await problemsOf(runGit(['status'], callIn(folder, { PATH: '/nowhere' })))).codes).toEqual(['VC211'])
  })
})
