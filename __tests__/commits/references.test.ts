import { expect, test } from '@jest/globals'
import { splitMessage } from '../../src/commits/message.ts'
import { closedIssues, coAuthorsIn } from '../../src/commits/references.ts'
import { ANN, BOB } from './range.ts'

const under = (text: string) => splitMessage(`a\n\n${text}`)

test.each([
  ['Closes #1', [1], 'a footer'],
  ['Closes: #1', [1], 'with a colon'],
  ['Closes #1, #2', [1, 2], 'a list'],
  ['closes #3 and #1', [1, 3], 'ascending'],
  ['Fixes #1, closes #2, resolved #3', [1, 2, 3], 'keywords in the list'],
  ['Fixes: #3', [3], 'another keyword'],
  ['* fixes #4', [4], 'in a bullet'],
  ['- fixes #4, #5', [4, 5], 'a list in a bullet'],
  ['prose\ncloses #39', [39], 'at the beginning of any line'],
  ['Closes #1\nCloses #1', [1], 'each once'],
  ['Fixes #12, which came with #10', [12], 'the list ends where prose begins'],
])('%j closes %j (%s)', (text, numbers) => {
  expect(closedIssues(under(text).prose)).toEqual(numbers)
})

test.each([
  ['This closes #1', 'in the middle of a line'],
  ['Refs #1', 'no closing keyword'],
  ['Closes owner/repo#1', 'of another repository'],
  ['Closes #1a', 'no number'],
  ['> closes #1', 'a quote'],
  ['```\ncloses #1\n```', 'code'],
  ['disclose #1', 'another word'],
])('%j closes none (%s)', (text) => {
  expect(closedIssues(under(text).prose)).toEqual([])
})

test.each([
  ['Co-authored-by: Bob <bob@example.invalid>', [BOB], 'a trailer'],
  ['co-authored-by: Bob <bob@example.invalid>', [BOB], 'in any case'],
  ['Co-authored-by: Bob <bob@example.invalid>\n\nprose', [BOB], 'in the middle, as in a squash'],
  ['Co-authored-by: Bob <bob@example.invalid>\nCo-authored-by: B <BOB@example.invalid>', [BOB], 'each address once'],
  ['Co-authored-by: Ann <ann@example.invalid>', [], 'the author is none'],
  ['Co-authored-by: <x@example.invalid>', [{ name: 'x@example.invalid', email: 'x@example.invalid' }], 'no name'],
  ['Co-authored-by: Bob', [], 'no address'],
  ['Co-authored-by: Bob <>', [], 'an empty address'],
  ['> Co-authored-by: Bob <bob@example.invalid>', [], 'a quote'],
  ['Thanks, Co-authored-by: Bob <bob@example.invalid>', [], 'prose'],
])('%j thanks %j (%s)', (text, people) => {
  expect(coAuthorsIn(under(text), ANN)).toEqual(people)
})
