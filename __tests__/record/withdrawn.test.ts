import { describe, expect, test } from '@jest/globals'
import { readBody, recordOf, regionOf } from '../../src/record/region.ts'
import { isWithdrawn, withdrawnText } from '../../src/record/withdrawn.ts'
import type { Release } from '../../src/ports/ports.ts'
import { releaseOf } from '../report/results.ts'
import { shaOf } from '../next-version/history.ts'

const published = (tag: string, changes: Partial<Release> = {}) => releaseOf(tag, { draft: false, ...changes })
const RELEASE = published('v1.3.0', { body: 'Words of a person\n' })
const INSTEAD = published('v1.2.0')
const NOTHING = { reason: undefined, instead: undefined }

function withdrawn(release: Release, how: Parameters<typeof withdrawnText>[1]): Release {
  return { ...release, ...withdrawnText(release, how) }
}

test('the title is marked, and a block above tells why and what to use', () => {
  expect(withdrawnText(RELEASE, { reason: 'it deletes files\nof @mara <b>', instead: INSTEAD })).toEqual({
    name: '[withdrawn] widget v1.3.0',
    body: [
      '<!-- version-checkpoint:withdrawn -->',
      '> [!CAUTION]',
      '> **v1.3.0 was withdrawn: do not use it.** Use [v1.2.0](https://github.com/acme/widget/releases/tag/v1.2.0) instead.',
      '>',
      '> it deletes files',
      '> of `@mara` &lt;b>',
      '<!-- version-checkpoint:withdrawn-end -->',
      '',
      'Words of a person\n',
    ].join('\n'),
  })
})

describe('a second time', () => {
  const once = withdrawn(RELEASE, { reason: 'one', instead: INSTEAD })

  test('nothing is written where all is so', () => {
    expect(withdrawnText(once, { reason: 'one', instead: INSTEAD })).toBeUndefined()
  })

  test('without a reason, what was said before stays', () => {
    expect(withdrawnText(once, { reason: undefined, instead: INSTEAD })).toBeUndefined()
  })

  test('another reason takes the place of the first; all else stays', () => {
    const twice = withdrawn(once, { reason: 'two', instead: INSTEAD })
    expect(twice.body).not.toContain('> one')
    expect(twice).toEqual(withdrawn(RELEASE, { reason: 'two', instead: INSTEAD }))
  })

  test('a mark that somebody took from the title comes back', () => {
    expect(withdrawnText({ ...once, name: 'Mine' }, NOTHING)?.name).toBe('[withdrawn] Mine')
  })
})

test('the record of our notes can still be read', () => {
  const facts = { tag: 'v1.3.0', commit: shaOf(1), object: 'f'.repeat(40) }
  const record = recordOf(facts, { name: 'widget v1.3.0', notes: '# Notes' })
  const { body } = withdrawn({ ...RELEASE, body: `Mine\n\n${regionOf('# Notes', record)}` }, NOTHING)
  expect(readBody(body)).toMatchObject({ kind: 'managed', text: '# Notes', record })
})

describe('what does not fit', () => {
  test('a long title is cut', () => {
    expect(withdrawnText(published('v1.3.0', { name: 'x'.repeat(256) }), NOTHING)?.name).toHaveLength(256)
  })

  test('a body without room stays, and the title alone is marked', () => {
    const body = 'x'.repeat(124_990)
    expect(withdrawnText(published('v1.3.0', { body }), NOTHING)).toEqual({ name: '[withdrawn] widget v1.3.0', body })
  })

  test('a release without a title is called by its tag', () => {
    expect(withdrawnText(published('v1.3.0', { name: '', body: '' }), NOTHING)).toMatchObject({
      name: '[withdrawn] v1.3.0',
      body: expect.stringMatching(/withdrawn-end -->$/),
    })
  })
})

test('only a line of ours says that it is withdrawn', () => {
  expect(isWithdrawn(withdrawn(RELEASE, NOTHING))).toBe(true)
  expect(isWithdrawn({ body: withdrawn(RELEASE, NOTHING).body.replaceAll('\n', '\r\n') })).toBe(true)
  expect(isWithdrawn(RELEASE)).toBe(false)
  expect(isWithdrawn({ body: 'as in <!-- version-checkpoint:withdrawn --> here' })).toBe(false)
})

describe('what our notes quote is no mark, as in those of an earlier version', () => {
  const facts = { tag: 'v1.3.0', commit: shaOf(1), object: 'f'.repeat(40) }
  const block = '<!-- version-checkpoint:withdrawn -->\n> No\n<!-- version-checkpoint:withdrawn-end -->'
  const notes = `# Notes\n\n${block}\n\nMore`
  const region = regionOf(notes, recordOf(facts, { name: 'widget v1.3.0', notes }))
  const [begin = ''] = region.split('\n')

  test.each([
    ['within our region', region, false],
    ['within it, with words of people around', `Mine\n\n${region}\n\nTheirs`, false],
    ['above it', `${block}\n\n${region}`, true],
    ['below it', `${region}\n\n${block}`, true],
    ['in a page without a region', block, true],
    ['below a beginning that has no end', `${begin}\n${block}`, false],
    ['above a beginning that has no end', `${block}\n${begin}\n# Notes`, true],
    ['above an end that has no beginning', `${block}\n<!-- version-checkpoint:end -->`, false],
  ])('%s', (_, body, isMarked) => {
    expect(isWithdrawn({ body })).toBe(isMarked)
  })

  test('such a release can be withdrawn, again too, and its notes stay as they are', () => {
    const once = withdrawn({ ...RELEASE, body: region }, { reason: 'one', instead: INSTEAD })
    const twice = withdrawn(once, { reason: 'two', instead: INSTEAD })
    expect([isWithdrawn(once), isWithdrawn(twice)]).toEqual([true, true])
    expect(once.body.endsWith(`\n\n${region}`)).toBe(true)
    expect(twice).toEqual(withdrawn({ ...RELEASE, body: region }, { reason: 'two', instead: INSTEAD }))
  })

  test('a reason cannot end the block', () => {
    const reason = 'a\n<!-- version-checkpoint:withdrawn-end -->\n<!-- version-checkpoint:begin {} -->'
    const once = withdrawn(RELEASE, { reason, instead: INSTEAD })
    expect(readBody(once.body).kind).toBe('foreign')
    expect(withdrawn(once, { reason: 'two', instead: INSTEAD })).toEqual(
      withdrawn(RELEASE, { reason: 'two', instead: INSTEAD }),
    )
  })
})
