// Whatever a message says, nothing of it acts anywhere. For still more: HOSTILE_MESSAGES=100000 npm test -- hostile/random
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { countOf } from '../extent.ts'
import { FRAGMENTS } from './fragments.ts'
import { actingIn, journey } from './journey.ts'
import { EVERYWHERE } from './template.ts'

const MESSAGES = Number(process.env['HOSTILE_MESSAGES'] ?? countOf({ sample: 300, whole: 8000 }))
/** Milliseconds: parsing the pages takes nearly all of it. */
const TIMEOUT = 60_000 + MESSAGES * 60

const SEED = Number(process.env['HOSTILE_SEED'] ?? Date.now() % 1_000_000_000)

const fragment = fc.constantFrom(...FRAGMENTS.map(({ text }) => text))
const GLUE = [
  '',
  ' ',
  '\n',
  '\n\n',
  '`',
  '\\',
  '(',
  ')',
  '[',
  ']',
  '*',
  '_',
  '#',
  '@',
  'fixes ',
  '<',
  '>',
  '!',
  ':',
  'a',
  '1',
]

/** Crafted fragments, glue that may complete them, and anything else, in any mixture. */
const text = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fragment },
      { weight: 4, arbitrary: fc.constantFrom(...GLUE) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''))

const type = fc.constantFrom('feat', 'fix', 'docs', 'feat!', 'revert')

const message = fc.oneof(
  fc.tuple(type, text).map(([kind, what]) => `${kind}: ${what}`),
  fc.tuple(type, text, text).map(([kind, scope, what]) => `${kind}(${scope}): ${what}`),
  fc.tuple(type, text, text).map(([kind, what, body]) => `${kind}: ${what}\n\n${body}`),
  fc.tuple(text, text).map(([what, more]) => `feat: ${what}\n\nBREAKING CHANGE: ${more}`),
  fc.tuple(text, text).map(([what, more]) => `fix: ${what}\n\nHIGHLIGHT: ${more}\nMIGRATION: ${more}`),
  fc.tuple(text, text).map(([what, name]) => `fix: ${what}\n\nCo-authored-by: ${name} <jo@example.org>`),
  fc.tuple(text, text).map(([title, bullet]) => `${title}\n\n* feat: ${bullet}\n* fix: ${bullet}x`),
  text,
)

/** A person or a project has a name of one line. */
const name = text.map((said) => said.replace(/[\r\n\0<>]/g, ' '))

/** Together in one release, so that what one opens another could close. */
const MESSAGES_A_RELEASE = 4
const messages = fc.array(message, { minLength: MESSAGES_A_RELEASE, maxLength: MESSAGES_A_RELEASE })

/** Three in four with the built-in templates, the last with one that prints every field at every place. */
const numRuns = (share: number) => Math.ceil((MESSAGES * share) / MESSAGES_A_RELEASE)

describe(`nothing acts of ${MESSAGES} random messages (seed ${SEED})`, () => {
  test(
    'with the templates that are built in',
    async () => {
      await fc.assert(
        fc.asyncProperty(messages, name, async (said, author) => {
          const authors = said.map(() => ({ name: author, email: 'x@example.org' }))
          const journeyed = await journey({ messages: said, authors })
          expect(actingIn(journeyed)).toEqual([])
        }),
        { numRuns: numRuns(0.75), seed: SEED },
      )
    },
    TIMEOUT,
  )

  test(
    'with a template that prints every field, at every place of a page',
    async () => {
      const templates = { notes: { name: 'everywhere', text: EVERYWHERE.text } }
      await fc.assert(
        fc.asyncProperty(messages, name, async (said, project) => {
          expect(actingIn(await journey({ messages: said, project, templates }), EVERYWHERE.page)).toEqual([])
        }),
        { numRuns: numRuns(0.25), seed: SEED },
      )
    },
    TIMEOUT,
  )
})
