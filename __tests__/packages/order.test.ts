import { expect, test } from '@jest/globals'
import { inDependencyOrder } from '../../src/packages/order.ts'

test.each<[string, Record<string, readonly string[]>, string]>([
  ['nothing depends: the order that is given', { b: [], a: [] }, 'b a'],
  ['what is depended on comes first', { web: ['core'], core: [] }, 'core web'],
  ['… over several steps', { app: ['web'], web: ['core'], core: [] }, 'core web app'],
  ['a circle ends', { a: ['b'], b: ['a'] }, 'b a'],
  ['itself', { a: ['a'] }, 'a'],
  ['a name that is none of them', { a: ['x'] }, 'a'],
])('%s', (_, all, order) => {
  const packages = Object.entries(all).map(([name, dependsOn]) => ({ name, dependsOn }))
  expect(inDependencyOrder(packages).map(({ name }) => name)).toEqual(order.split(' '))
})
