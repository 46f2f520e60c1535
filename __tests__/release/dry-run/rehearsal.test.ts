import { expect, test } from '@jest/globals'
import type { Forge, Release } from '../../../src/ports/ports.ts'
import { rehearseOn } from '../../../src/release/dry-run/rehearsal.ts'

const RELEASE = { id: '7', tag: 'v1.0.0', draft: false } as Release

function forgeThat(...answers: (() => Promise<{ releases: readonly Release[] }>)[]) {
  let asked = 0
  const releasesOf: Forge['releasesOf'] = () => {
    asked += 1
    return answers[asked - 1]?.() ?? Promise.resolve({ releases: [] })
  }
  return { forge: { kind: 'github', releasesOf } as unknown as Forge, asked: () => asked }
}

const lost = () => Promise.reject(new Error('the answer was lost'))
const found = () => Promise.resolve({ releases: [RELEASE] })

test('a question whose answer was lost is asked again: else a release that is there would be planned anew', async () => {
  const { forge, asked } = forgeThat(lost, found)
  const rehearsal = rehearseOn(forge)
  await expect(rehearsal.releasesOf(['v1.0.0'])).rejects.toThrow('lost')
  expect((await rehearsal.releasesOf(['v1.0.0'])).releases).toEqual([RELEASE])
  expect(asked()).toBe(2)
})

test('a question that was answered is not asked again', async () => {
  const { forge, asked } = forgeThat(found)
  const rehearsal = rehearseOn(forge)
  await rehearsal.releasesOf(['v1.0.0'])
  expect((await rehearsal.releasesOf(['v1.0.0'])).releases).toEqual([RELEASE])
  expect(asked()).toBe(1)
})
