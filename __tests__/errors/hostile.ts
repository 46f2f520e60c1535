import { expect } from '@jest/globals'
import { CheckpointError, type Problem } from '../../src/errors/problem.ts'

/** Text that would give the runner a command, colour a terminal and turn the reading around. */
export const HOSTILE = 'a\n::error::b\r\n##[error]c\u001b[31m\u202ed'

/** Every line begins with words of ours, and nothing in it acts. */
export function expectHarmless(problem: Problem): void {
  const { message } = new CheckpointError(problem)
  expect(message).toContain('a ::error::b')
  expect(message).not.toMatch(/##\[|[\u0000-\u0009\u000b-\u001f\u202e]/)
  expect(message).toMatch(/^VC\d{3}: [^\n]+(\n {2}[^\n]+)?\n {2}→ [^\n]+$/)
}
