import { execFileSync } from 'node:child_process'
import type { GitCall } from '../../src/git/process.ts'
import { CheckpointError } from '../../src/errors/problem.ts'
import type { Clock, Forge, NewDraft, Release } from '../../src/ports/ports.ts'
import { GIT_ENVIRONMENT } from '../e2e/repository.ts'

/** git as our program calls it, without the machine's own configuration. */
export function callIn(directory: string, environment: Readonly<Record<string, string>> = {}): GitCall {
  return { directory, environment: { ...GIT_ENVIRONMENT, ...environment } }
}

/** An object as git holds it, byte for byte. */
export function objectBytes(directory: string, type: 'commit' | 'tag', name: string): Buffer {
  return execFileSync('git', ['cat-file', type, name], { cwd: directory, env: GIT_ENVIRONMENT })
}

/** Writes an object that no command of git would make so; answers its id. */
export function writeObject(directory: string, type: 'commit' | 'tag' | 'blob', bytes: Buffer | string): string {
  const args = ['hash-object', '-t', type, '-w', '--stdin']
  return execFileSync('git', args, { cwd: directory, env: GIT_ENVIRONMENT, input: bytes, encoding: 'utf8' }).trim()
}

/** Waits nowhere; it is always 2026-03-04T05:06:07Z. */
export const CLOCK: Clock = { now: () => new Date('2026-03-04T05:06:07Z'), second: 0, wait: () => Promise.resolve() }

/** A draft that must have been made. */
export async function madeDraft(forge: Forge, draft: NewDraft): Promise<Release> {
  const made = await forge.createDraft(draft)
  if (made === undefined) throw new Error(`no draft for ${draft.tag}`)
  return made
}

/** The codes of what went wrong, and all that a person would read. */
export async function problemsOf(promise: Promise<unknown>): Promise<{ codes: string[]; message: string }> {
  try {
    await promise
  } catch (error) {
    if (error instanceof CheckpointError)
      return { codes: error.problems.map(({ code }) => code), message: error.message }
    throw error
  }
  throw new Error('nothing went wrong')
}
