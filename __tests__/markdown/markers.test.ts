import { describe, expect, test } from '@jest/globals'
import type { ReleaseFacts } from '../../src/notes/facts.ts'
import { withoutMarkers } from '../../src/markdown/markers.ts'
import { renderRelease, type Templates } from '../../src/notes/render.ts'
import { readBody, recordOf, regionOf } from '../../src/record/region.ts'
import { isWithdrawn } from '../../src/record/withdrawn.ts'
import { shaOf, factsOf } from '../next-version/history.ts'

const [WITHDRAWN, END] = ['<!-- version-checkpoint:withdrawn -->', '<!-- version-checkpoint:end -->']

test.each([
  ['a\n<!-- version-checkpoint:withdrawn -->\nb', 'a\nb', 'a line of its own'],
  ['  <!-- version-checkpoint:end -->  ', '', 'blanks around it'],
  ['\u00a0<!-- version-checkpoint:end -->', '', 'blanks of any kind'],
  ['<!-- version-checkpoint:end --> then run it', ' then run it', 'what stands behind it stays'],
  ['<!-- version-checkpoint:end --><!-- version-checkpoint:withdrawn -->', '', 'one after the other'],
  ['<!-- version-checkpoint:<!-- version-checkpoint:end -->end -->', 'end -->', 'one within the other'],
  ['<!-- version-checkpoint:begin {"schema":1}', '', 'one that is not closed'],
  ['<!-- version-checkpoint:anything new -->', '', 'one that we may have later'],
  ['```\n<!-- version-checkpoint:end -->\n```', '```\n```', 'in code too: a later run reads lines'],
  ['see <!-- version-checkpoint:end --> here', 'see <!-- version-checkpoint:end --> here', 'no line of its own'],
  ['<!-- mine -->', '<!-- mine -->', 'a comment of somebody else'],
  ['`<!-- version-checkpoint:end -->`', '`<!-- version-checkpoint:end -->`', 'as code in a sentence'],
])('%j is %j: %s', (page, expected) => {
  expect(withoutMarkers(page)).toBe(expected)
})

test('200 KB of them take no time', () => {
  const started = performance.now()
  withoutMarkers('<!-- version-checkpoint:'.repeat(8_000))
  withoutMarkers('<!-- version-checkpoint:-->'.repeat(8_000))
  withoutMarkers(`${END}\n`.repeat(8_000))
  expect(performance.now() - started).toBeLessThan(1_000)
})

/** Lines as somebody would quote them, in a text that goes into the notes. */
const QUOTED = `before\n${WITHDRAWN}\n${END}\nbehind`
const PLACES: readonly (readonly [string, readonly string[], Partial<ReleaseFacts>, Templates])[] = [
  ['a migration guide', ['feat: a'], { migrationGuide: `# How\n\n${QUOTED}\n` }, {}],
  ['highlights of the configuration', ['feat: a'], { highlights: QUOTED }, {}],
  ['a description', [`feat: ${WITHDRAWN}`, `fix: ${END}`], {}, {}],
  ['a break', [`feat: a\n\nBREAKING CHANGE: b\n${QUOTED}`], {}, {}],
  ['a footer about migration', [`feat: a\n\nMIGRATION: b\n${QUOTED}`], {}, {}],
  ['a highlight', [`feat: a\n\nHIGHLIGHT: b\n${QUOTED}`], {}, {}],
  ['the project', ['feat: a'], { project: `x\n${WITHDRAWN}\n${END}` }, {}],
  ['a check', ['feat: a'], { checks: [{ name: QUOTED, passed: true }] }, {}],
  ['an asset', ['feat: a'], { assets: [{ name: QUOTED, digest: END }] }, {}],
  ['a template', ['feat: a'], {}, { notes: { name: 't', text: `# {{ tag }}\n${QUOTED}\n` } }],
  [
    'a template that prints it',
    ['feat: a'],
    {},
    { notes: { name: 't', text: `# {{ tag }}\n{{ "\n${END}" }}\n{{ "${WITHDRAWN}" | raw }}\n` } },
  ],
  [
    'what fields hold, raw',
    [`feat: a\n\n${QUOTED}`],
    { project: `\n${END}\n` },
    {
      notes: {
        name: 't',
        text: '# {{ tag }}\n{{ project | raw }}\n{% for c in changes %}{{ c.body | raw }}{% endfor %}',
      },
    },
  ],
  [
    'a file that a template names',
    ['feat: a'],
    {},
    { notes: { name: 't', text: '# {{ tag }}\n{% render "f.md" %}' }, partials: new Map([['f.md', QUOTED]]) },
  ],
  [
    'a block of a layout',
    ['feat: a'],
    {},
    { notes: { name: 't', text: `{% layout "checkpoint" %}{% block footer %}\n${QUOTED}\n{% endblock %}` } },
  ],
]

describe('in the page of notes', () => {
  const outcomes = (['checkpoint', 'conventional', 'keep-a-changelog'] as const).flatMap((preset) =>
    PLACES.map(([place, ...given]) => [place, preset, ...given] as const),
  )

  test.each(outcomes)('our comments in %s count for nothing (%s)', async (_, preset, messages, changes, templates) => {
    const { notes, name } = await renderRelease(factsOf(messages, changes), { preset, ...templates })
    const record = recordOf({ tag: 'v1.3.0', commit: shaOf(1), object: shaOf(2) }, { name, notes })
    const region = regionOf(notes, record)
    expect(isWithdrawn({ body: notes })).toBe(false)
    expect(readBody(notes)).toEqual({ kind: 'foreign' })
    expect(readBody(`Mine\n\n${region}\n\nMore`)).toMatchObject({
      before: 'Mine\n\n',
      after: '\n\nMore',
      text: notes.trim(),
    })
  })
})
