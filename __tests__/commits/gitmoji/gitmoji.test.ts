import { expect, test } from '@jest/globals'
import { readGitmoji } from '../../../src/commits/gitmoji/gitmoji.ts'

test.each<[string, string, string, string | undefined, string, string]>([
  ['🐛 stop the crash', 'patch', 'fix', undefined, 'stop the crash', 'patch in the list'],
  ['✨ add a mode (#7)', 'minor', 'feat', undefined, 'add a mode', 'minor in the list'],
  [':sparkles: (ui): add a mode', 'minor', 'feat', 'ui', 'add a mode', 'the scope of the gitmoji specification'],
  ['⚡️ cache it', 'patch', 'perf', undefined, 'cache it', 'with a variation selector'],
  ['⚡ cache it', 'patch', 'perf', undefined, 'cache it', 'without'],
  ['⬆️ raise a library', 'patch', 'refactor', undefined, 'raise a library', 'neither a feature nor a fix'],
  ['💥 drop v1', 'major', 'feat', undefined, 'drop v1', 'major in the list'],
  ['📝 describe it', 'none', 'docs', undefined, 'describe it', 'null in the list, and yet documentation'],
  ['🎉 begin', 'none', '', undefined, 'begin', 'null in the list'],
  ['🧑‍💻 tidy', 'none', '', undefined, 'tidy', 'a joined one'],
])('%j is %s: %s, scope %s, %j (%s)', (subject, bump, ...[type, scope, description]) => {
  const gitmoji = readGitmoji(subject)
  expect(gitmoji?.bump).toBe(bump)
  expect(gitmoji?.header).toMatchObject({ type, scope, description, exclaimed: bump === 'major' })
})

test.each([
  ['🦖 grow', 'not in the list'],
  ['add 🐛', 'not in front'],
  ['🐛', 'no text'],
  [':nothing: a', 'no such shortcode'],
  [':constructor: a', 'only a word'],
])('%j is no gitmoji (%s)', (subject) => {
  expect(readGitmoji(subject)).toBeUndefined()
})
