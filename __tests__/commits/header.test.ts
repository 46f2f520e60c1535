import { describe, expect, test } from '@jest/globals'
import { readHeader } from '../../src/commits/header.ts'

const text = (subject: string) => {
  const reading = readHeader(subject)
  if (reading.kind === 'unconventional') return `not: ${reading.fault}`
  const { type, scope, exclaimed, description, pullRequest } = reading.header
  return [type, scope ?? '-', exclaimed ? '!' : '', description, pullRequest ?? ''].join('|')
}

describe('a header is read', () => {
  test.each([
    ['feat: a', 'feat|-||a|', 'rule 1: type, colon, space'],
    ['FeAt(Api): a', 'feat|Api||a|', 'rule 15: any case; a scope stays as written'],
    ['feat(store/modules): a', 'feat|store/modules||a|', 'rule 4: a scope is any noun'],
    ['fix(components, button): a', 'fix|components, button||a|', 'two scopes'],
    ['fix( api ): a', 'fix|api||a|', 'blanks inside the parentheses'],
    ['fix(my-pkg.core): a', 'fix|my-pkg.core||a|', 'dots and dashes'],
    ['feat!: a', 'feat|-|!|a|', 'rule 13'],
    ['feat(api)!: a', 'feat|api|!|a|', 'rule 13 after a scope'],
    ['feat:   a  ', 'feat|-||a|', 'blanks around the description'],
    ['feat:\ta', 'feat|-||a|', 'a tab is a blank'],
    ['  feat: a', 'feat|-||a|', 'blanks before the type'],
    ['\u{FEFF}feat: a', 'feat|-||a|', 'a byte order mark of an editor'],
    ['集成: 说明', '集成|-||说明|', 'rule 14: any word, of any script'],
    ['dashed-type: a', 'dashed-type|-||a|', 'a word with a dash'],
    ['हिन्दी: a', 'हिन्दी|-||a|', 'a word with combining marks'],
    ['__proto__: a', '__proto__|-||a|', 'only a word'],
    ['feat: a: b: c', 'feat|-||a: b: c|', 'the first colon ends the prefix'],
    ['feat: (#3) a', 'feat|-||(#3) a|', 'a number in front is text'],
    ['fix: a (#12)', 'fix|-||a|12', "GitHub's suffix"],
    ['fix: a (#12) (#15)', 'fix|-||a (#12)|15', 'the last of two made this commit'],
    ['fix: a (#12) [skip ci]', 'fix|-||a|12', 'a mark for the pipeline is no text'],
    ['fix: a (fix #3) (#12)', 'fix|-||a|12', 'what it closes is told elsewhere'],
    ['fix: (#12)', 'fix|-||(#12)|', 'a number alone is the description'],
    ['🐛 fix(config): a', 'fix|config||a|', 'an emoji before the type'],
    ['🐛fix: a', 'fix|-||a|', 'without a blank'],
    [':sparkles: feat(modal): a', 'feat|modal||a|', 'a shortcode'],
    ['♻️ 🧑‍💻 :art: refactor: a', 'refactor|-||a|', 'several, with selectors and joiners'],
    ['feat: ✨ a', 'feat|-||✨ a|', 'an emoji of the description stays'],
  ])('%j → %s (%s)', (subject, expected) => {
    expect(text(subject)).toBe(expected)
  })
})

describe('a header is refused with its own reason', () => {
  test.each([
    ['Update readme', 'no-type', 'no colon'],
    ['Update readme: again', 'no-type', 'two words are no type'],
    ['src/a.c: fix leak', 'no-type', 'a path is no word'],
    ['(api): a', 'no-type', 'rule 1: a type'],
    ['feat(a: b', 'no-type', 'an open scope'],
    ['feat(a(b)): c', 'no-type', 'parentheses in a scope'],
    ['::error::pwned', 'no-type', 'a workflow command'],
    ['feat:a', 'no-space-after-colon', 'rule 1: colon AND space'],
    ['https://example.invalid', 'no-space-after-colon', 'an address'],
    ['feat:', 'no-description', 'rule 5'],
    ['feat:   ', 'no-description', 'rule 5: blanks are none'],
    ['feat(): a', 'empty-scope', 'rule 4: a noun'],
    ['feat( ): a', 'empty-scope', 'rule 4: blanks are no noun'],
    ['feat (test): a', 'space-before-scope', 'rule 4'],
    ['feat !: a', 'space-before-exclamation', 'rule 13: right before the colon'],
    ['feat(api) !: a', 'space-before-exclamation', 'rule 13: right before the colon'],
    ['feat!(api): a', 'exclamation-before-scope', 'rule 13: after the scope'],
    ['feat : a', 'space-before-colon', 'rule 1'],
    ['feat!!: a', 'many-exclamations', 'rule 13'],
    ['feat(a)(b): c', 'many-scopes', 'rule 4'],
    ['fixup! feat: a', 'fixup', 'git commit --fixup'],
    ['squash! fix: a', 'squash', 'git commit --squash'],
    ['amend! fix: a', 'amend', 'git commit --fixup=amend:'],
    ['', 'empty-message', 'nothing'],
    ['🐛', 'empty-message', 'an emoji says nothing'],
    ['🚀 ship it', 'no-type', 'an emoji is no type'],
  ])('%j: %s (%s)', (subject, fault) => {
    expect(text(subject)).toBe(`not: ${fault}`)
  })

  test.each([
    ['feat !: a', true],
    ['feat!(api): a', true],
    ['feat!:a', true],
    ['feat !(api): a', true],
    ['feat:a!', false],
    ['Wow! Look: a', false],
  ])('%j has a misplaced ! for a breaking change: %s', (subject, exclaimed) => {
    expect(readHeader(subject)).toMatchObject({ kind: 'unconventional', exclaimed })
  })
})
