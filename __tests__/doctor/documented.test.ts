// docs/doctor.md explains every code, and no other.
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { DOCTOR_CODES } from '../../src/doctor/finding.ts'

const PAGE = readFileSync(new URL('../../docs/doctor.md', import.meta.url), 'utf8')

test('each code has a section under its title, in order', () => {
  const sections = [...PAGE.matchAll(/^### (D\d{3}) · (.+)$/gm)].map(([, code, title]) => [code, title])
  expect(sections).toEqual(Object.entries(DOCTOR_CODES))
})

test('no sentence names another', () => {
  expect(PAGE.match(/D\d{3}/g)?.filter((code) => !(code in DOCTOR_CODES))).toEqual([])
})
