import { expect, test } from '@jest/globals'
import { fencedBlocks } from '../../src/markdown/fences.ts'

test.each([
  ['```|a|```', 2, 'three backticks'],
  ['~~~|a|~~~', 2, 'three tildes'],
  ['```json|a|```', 2, 'an info string'],
  ['````|```|````', 2, 'a shorter fence does not close'],
  ['```|````', 1, 'a longer one does'],
  ['```|~~~|```', 2, 'another sign does not close'],
  ['```|```a|```', 2, 'an info string cannot close'],
  ['   ```|a|   ```  ', 2, 'three spaces before, blanks after'],
  ['~~~ a`b|~~~', 1, 'a backtick after tildes is information'],
])('%j is a block that ends on line %i (%s)', (text, end) => {
  expect(fencedBlocks(text.split('|'))(0)).toBe(end)
})

test.each([
  ['```|a', 'never closed'],
  ['```|~~~', 'closed by another sign'],
  ['````|```', 'closed too short'],
  ['    ```|```', 'four spaces: indented code'],
  ['``` a ```|```', 'a code span'],
  ['a|```', 'no fence on the line'],
])('%j opens none (%s)', (text) => {
  expect(fencedBlocks(text.split('|'))(0)).toBeUndefined()
})
