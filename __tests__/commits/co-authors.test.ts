import { expect, test } from '@jest/globals'
import { coAuthorsIn } from '../../src/commits/co-authors.ts'
import { splitMessage } from '../../src/commits/message.ts'
import { ANN, BOB } from './range.ts'

const under = (text: string) => splitMessage(`a\n\n${text}`)

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
