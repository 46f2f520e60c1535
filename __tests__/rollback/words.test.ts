import { expect, test } from '@jest/globals'
import { recordOf, regionOf } from '../../src/record/region.ts'
import { wordsGoing } from '../../src/rollback/words.ts'
import { releaseOf } from '../report/results.ts'
import { shaOf } from '../next-version/history.ts'

const NAME = 'widget v1.3.0'
const NOTES = '# Notes\n\n- a'
const RECORD = recordOf({ tag: 'v1.3.0', commit: shaOf(1), object: shaOf(2) }, { name: NAME, notes: NOTES })
const REGION = regionOf(NOTES, RECORD)

test.each<[string, string, string, readonly string[] | undefined]>([
  ['ours alone', NAME, REGION, undefined],
  ['with blank lines and ends of lines of a web form', NAME, `\n\n${REGION.replaceAll('\n', '\r\n')}\n\n`, undefined],
  ['of a person alone, which is refused', NAME, 'Mine', undefined],
  ['with a title of somebody', 'Mine', REGION, ['the title "Mine"']],
  ['without a title', '', REGION, undefined],
  ['with words above', NAME, `Read\nthis\n\n${REGION}`, ['above the notes "Read this"']],
  ['with words below', NAME, `${REGION}\n\nThanks!`, ['below the notes "Thanks!"']],
  ['with an edit', NAME, REGION.replace('- a', '- b'), ['your changes to the notes']],
  [
    'with all of them',
    'Mine',
    `A\n${REGION.replace('- a', '- b')}\nB`,
    ['the title "Mine"', 'above the notes "A"', 'your changes to the notes', 'below the notes "B"'],
  ],
])('a draft %s', (_, name, body, parts) => {
  const release = releaseOf('v1.3.0', { name, body })
  const said =
    parts && `The draft for v1.3.0 has text that someone wrote, which is deleted with it: ${parts.join('; ')}.`
  expect(wordsGoing(release)).toEqual(said && `${said} Copy what you want to keep: ${release.url}`)
})

test('many words are quoted in part', () => {
  const release = releaseOf('v1.3.0', { name: NAME, body: `${'word '.repeat(1_000)}\n${REGION}` })
  expect(wordsGoing(release)?.length).toBeLessThan(500)
})
