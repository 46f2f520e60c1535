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
  ['with words above', NAME, `Read\nthis\n\n${REGION}`, ['above our notes "Read this"']],
  ['with words below', NAME, `${REGION}\n\nThanks!`, ['below our notes "Thanks!"']],
  ['with an edit', NAME, REGION.replace('- a', '- b'), ['what was changed in our notes']],
  [
    'with all of them',
    'Mine',
    `A\n${REGION.replace('- a', '- b')}\nB`,
    ['the title "Mine"', 'above our notes "A"', 'what was changed in our notes', 'below our notes "B"'],
  ],
])('a draft %s', (_, name, body, parts) => {
  const release = releaseOf('v1.3.0', { name, body })
  const said =
    parts && `The draft for v1.3.0 holds words that somebody wrote, and they go with it: ${parts.join('; ')}.`
  expect(wordsGoing(release)).toEqual(said && `${said} Copy what is to stay: ${release.url}`)
})

test('many words are quoted in part', () => {
  const release = releaseOf('v1.3.0', { name: NAME, body: `${'word '.repeat(1_000)}\n${REGION}` })
  expect(wordsGoing(release)?.length).toBeLessThan(500)
})
