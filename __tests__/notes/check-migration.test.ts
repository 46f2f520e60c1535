import { expect, test } from '@jest/globals'
import { CheckpointError } from '../../src/errors/problem.ts'
import { checkMigration } from '../../src/notes/check-migration.ts'
import { planOf } from '../next-version/history.ts'

function refusal(messages: readonly string[], guide: string | undefined, isRequired: boolean): string {
  try {
    checkMigration(planOf(messages), guide, isRequired)
    return ''
  } catch (error) {
    return error instanceof CheckpointError ? (error.problems[0]?.code ?? '') : String(error)
  }
}

test.each<[string, readonly string[], string | undefined, boolean, string]>([
  ['a break without a word', ['feat!: a'], undefined, true, 'VC306'],
  ['a break with a footer that says how', ['feat!: a\n\nMIGRATION: do b'], undefined, true, ''],
  ['a break with a guide', ['feat!: a'], 'Do b.', true, ''],
  ['no break', ['feat: a'], undefined, true, ''],
  ['nobody requires it', ['feat!: a'], undefined, false, ''],
])('%s', (_, messages, guide, isRequired, code) => {
  expect(refusal(messages, guide, isRequired)).toBe(code)
})
