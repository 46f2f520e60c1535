// The server is a program of its own: a worker loads it once for all of its test files (scripts/jest-runtime.cjs).
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { ENVIRONMENT } from './git.ts'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const FILES = readdirSync(HERE).filter((name) => name.endsWith('.ts') && !/(?:\.test|fixture)\.ts$/.test(name))

const importsIn = (text: string) => [...text.matchAll(/(?:from|import\() ?'([^']+)'/g)].map(([, name = '']) => name)

test.each(FILES)('%s knows neither jest nor our source nor a world of a test', (name) => {
  const strange = importsIn(readFileSync(join(HERE, name), 'utf8')).filter(
    (imported) =>
      !/^(?:node:[\w/]+|graphql|ajv|ajv-formats|\.\/[\w-]+\.ts)$/.test(imported) || imported.includes('fixture'),
  )
  expect(strange).toEqual([])
})

test('it is not loaded anew for this file', () => {
  expect(Object.getPrototypeOf(ENVIRONMENT)).not.toBe(Object.prototype)
})
