import { expect, test } from '@jest/globals'
import { slowTickets } from '../../src/errors/tickets.ts'

test('the pattern is told, quoted', () => {
  expect(slowTickets('(a+)+$', 'it takes longer than a second').what).toBe(
    'The pattern of tickets, "(a+)+$", cannot be used on these commits: it takes longer than a second.',
  )
})
