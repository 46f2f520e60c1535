import { describe, expect, test } from '@jest/globals'
import { DEFAULT_RULES } from '../../src/commits/rules.ts'
import { judge } from '../../src/next-version/replay.ts'
import { parseSemVer, type SemVer } from '../../src/versions/semver.ts'
import { versionName } from '../../src/versions/tags.ts'

function semVer(text: string): SemVer {
  const version = parseSemVer(text)
  if (version === undefined) throw new Error(text)
  return version
}

const shaOf = (at: number) => String(at).padStart(40, '0')

function release(previous: string, version: string, messages: readonly string[]) {
  const commits = messages.map((message, at) => ({
    sha: shaOf(at + 1),
    parents: at === 0 ? [] : [shaOf(at)],
    author: { name: 'Mara', email: 'mara@example.org' },
    committedAt: at,
    message,
  }))
  return { tag: versionName('v', semVer(version)), previous: versionName('v', semVer(previous)), commits }
}

describe('judge', () => {
  test.each<[string, string, readonly string[], boolean, string, boolean, string]>([
    ['1.0.0', '1.1.0', ['feat: a'], false, 'minor', true, 'the level is the same'],
    ['1.0.0', '1.0.1', ['feat: a'], false, 'minor', false, 'a feature went out as a patch'],
    ['1.0.0', '1.0.1', ['docs: a'], false, 'none', false, 'nothing asked for that release'],
    ['1.0.0', '3.0.0', ['feat!: a'], false, 'major', true, 'the level counts, not the distance'],
    ['0.4.0', '0.5.0', ['feat!: a'], false, 'minor', true, 'below 1.0.0 a break is minor'],
    ['0.4.0', '1.0.0', ['feat!: a'], true, 'major', true, 'with major-on-zero it is major'],
    ['0.4.0', '1.0.0', ['feat!: a'], false, 'minor', false, 'without it 1.0.0 was a decision of people'],
    ['1.0.0', '1.0.0', ['feat: a'], false, 'minor', false, 'a build alone is no step'],
  ])('%s → %s after %j, major-on-zero %s: %s, agreed %s: %s', (from, to, messages, majorOnZero, chosen, agreed) => {
    expect(judge(release(from, to, messages), DEFAULT_RULES, majorOnZero)).toMatchObject({ chosen, agreed })
  })

  test('what explains the choice are the commits that made it', () => {
    const { because } = judge(release('1.0.0', '1.0.1', ['fix: a', 'feat: b', 'docs: c']), DEFAULT_RULES, false)
    expect(because.map(({ subject }) => subject)).toEqual(['feat: b'])
  })

  test('where nothing asked for a release, all commits explain it', () => {
    const { because } = judge(release('1.0.0', '1.0.1', ['docs: a', 'chore: b']), DEFAULT_RULES, false)
    expect(because.map(({ subject }) => subject)).toEqual(['chore: b', 'docs: a'])
  })
})
