import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { CheckpointError } from '../../src/errors/problem.ts'
import { renderRelease, type Templates } from '../../src/notes/render.ts'
import type { ReleaseFacts } from '../../src/notes/facts.ts'
import { further } from '../extent.ts'
import { changeOf, changesOf, factsOf, version } from '../next-version/history.ts'
import { INERT, actingIn } from '../markdown/github-reader.ts'

const NAME = '.github/release-template.md'

/** The notes that this template makes of these messages. */
async function notesOf(text: string, messages: readonly string[] = ['feat: a'], changes: Partial<ReleaseFacts> = {}) {
  return (await renderRelease(factsOf(messages, changes), { notes: { name: NAME, text } })).notes
}

async function problemOf(rendering: Promise<unknown>): Promise<string> {
  const failure: unknown = await rendering.then(
    () => undefined,
    (error: unknown) => error,
  )
  if (!(failure instanceof CheckpointError)) throw new Error('it did not fail as a user expects')
  return failure.message
}

describe("the user's templates", () => {
  test('replace the built-in ones, each alone', async () => {
    const facts = factsOf(['feat: a'])
    const builtIn = await renderRelease(facts, {})
    const own: Templates = {
      notes: { name: 'a', text: 'notes {{ tag }}' },
      tagMessage: { name: 'b', text: 'message {{ tag }}' },
      releaseName: { name: 'c', text: 'name {{ tag }}' },
    }
    expect(await renderRelease(facts, own)).toEqual({
      notes: 'notes v1.3.0\n',
      tagMessage: 'message v1.3.0\n\nReleased from c000001. 1 change since v1.2.3.\n',
      name: 'name v1.3.0',
    })
    expect(await renderRelease(facts, { notes: own.notes })).toEqual({ ...builtIn, notes: 'notes v1.3.0\n' })
    expect(await renderRelease(facts, { notes: undefined })).toEqual(builtIn)
  })

  test('the example of the documentation makes what stands under it', async () => {
    const page = readFileSync('docs/templates.md', 'utf8')
    const [, template = ''] = /```liquid\n([^]*?)```/.exec(page) ?? []
    const [, expected = ''] = /```markdown\n([^]*?)```/.exec(page) ?? []
    const facts = factsOf(['feat: find by label', 'fix: keep the cursor.'], {
      version: version('1.5.0'),
      tag: 'v1.5.0',
      previous: { version: version('1.4.2'), tag: 'v1.4.2' },
      date: Date.UTC(2026, 0, 31),
    })
    expect((await renderRelease(facts, { notes: { name: 'example', text: template } })).notes).toBe(expected)
  })

  test.each([
    ['several blank lines are one', 'a\n\n\n\nb\n\n\n', 'a\n\nb\n'],
    ['lines of Windows are lines', 'a\r\n\r\n\r\n{{ tag }}\r\n', 'a\n\nv1.3.0\n'],
    ['null prints nothing', '[{{ prerelease }}]', '[]\n'],
    ['a list prints as JSON, a number as a number', '{{ changes[0].closes }} {{ counts.features }}', '\\[\\] 1\n'],
    ["Liquid's own filters", '{{ tag | upcase }}', 'V1.3.0\n'],
    ['the filter of ours', '{{ "find it." | sentence }}', 'Find it\n'],
  ])('%s', async (_, text, expected) => {
    expect(await notesOf(text)).toBe(expected)
  })
})

describe('a template that does not parse is VC301 and named', () => {
  test.each([
    ['a tag that is never closed', '{% for change in changes %}'],
    ['a tag that there is not', '{% frobnicate %}'],
    ['a bracket that is never closed', '{{ tag'],
    ['more than 100,000 characters', 'x'.repeat(100_001)],
  ])('%s', async (_, text) => {
    expect(await problemOf(notesOf(text))).toMatch(
      /^VC301: The template "\.github\/release-template\.md" does not parse: /,
    )
  })

  test.each(['tag-message', 'release-name'])('%s', async (name) => {
    const template = { name, text: '{% if %}' }
    const templates = name === 'tag-message' ? { tagMessage: template } : { releaseName: template }
    expect(await problemOf(renderRelease(factsOf(['fix: a']), templates))).toContain(
      `VC301: The template "${name}" does not parse`,
    )
  })

  test('100,000 characters are allowed', async () => {
    expect(await notesOf('x'.repeat(99_999))).toHaveLength(100_000)
  })
})

describe('a name that is not known is VC302 and named', () => {
  test.each([
    ['a field', '{{ verison }}', 'verison'],
    ['a field of a change', '{% for change in changes %}{{ change.titel }}{% endfor %}', 'titel'],
    ['a field of a list', '{{ changes.first.titel }}', 'titel'],
    ['a filter', '{{ tag | shout }}', 'shout'],
    ['a field under if, where a hole would be silent', '{% if brekaing.size > 0 %}x{% endif %}', 'brekaing'],
  ])('%s', async (_, text, name) => {
    const problem = await problemOf(notesOf(text))
    expect(problem).toMatch(/^VC30[12]: The template "\.github\/release-template\.md" /)
    expect(problem).toContain(name)
  })

  test('the message is one line, whatever the template says', async () => {
    const problem = await problemOf(notesOf('line\n::error::{{ a\u001b[31m\n##[error]b }}'))
    expect(problem.split('\n').map((line) => line.slice(0, 6))).toEqual(['VC301:', expect.stringMatching(/^ {2}→/)])
    expect(problem).not.toMatch(/\u001b|(?<!\\)##\[/)
  })
})

describe('text of a commit stays text', () => {
  const HOSTILE = 'fix: {{ tag }} {% raw %} {%- assign a = 1 -%} $1 $& {{ "x" | upcase }} {% endraw %}'

  test.each([
    ['the built-in page', undefined],
    ["the user's", { name: NAME, text: '{% for change in changes %}{{ change.description }}{% endfor %}' }],
    ['through filters', { name: NAME, text: '{{ changes | map: "description" | join: ", " | append: "" }}' }],
    ['through a capture', { name: NAME, text: '{% capture x %}{{ changes[0].description }}{% endcapture %}{{ x }}' }],
    [
      'in the other places',
      { name: NAME, text: '{{ headline }}{{ changes[0].body }}{% echo changes[0].description %}' },
    ],
  ])('no template in it acts: %s', async (_, notes) => {
    const rendered = await renderRelease(factsOf([HOSTILE]), { notes })
    expect(rendered.notes).toContain('{{ tag }} {% raw %} {%- assign a = 1 -%} $1 $& {{ "x" | upcase }} {% endraw %}')
    expect(rendered.tagMessage.replaceAll('\n  ', ' ')).toContain(
      '- {{ tag }} {% raw %} {%- assign a = 1 -%} $1 $& {{ "x" | upcase }} {% endraw %}',
    )
  })

  test.each([
    '{{ changes[0].description }}',
    '{{ changes[0].body }}',
    '{{ changes[0].scope }}',
    '{{ changes[0].entry }}',
    '{{ changes[0].entry | upcase }}',
    '{{ changes[0].footers[0].value }}',
    '{{ changes[0].footers | json }}',
    '{{ changes[0] }}',
    '{{ breaking[0].text }} {{ breaking[0].entry }}',
    '{{ highlights }} {{ highlights[0] }}',
    '{{ contributors[0].name }}',
    '{{ headline }}',
    '{{ headline | split: "" | join: "" }}',
    '{% assign x = changes[0].description | replace: "a", "b" %}{{ x }}',
  ])('nothing of it acts on the page: %s', async (text) => {
    const evil = '<img src=x> @octocat fixes #1 `'
    const changes = [
      changeOf('feat: a', {
        ...{ scope: evil, description: evil, body: `${evil}\n\n${evil}`, breaking: [evil] },
        footers: [{ token: 'HIGHLIGHT', value: evil }],
        author: { name: evil, email: 'e' },
      }),
    ]
    expect(actingIn(await notesOf(text, [], { changes }))).toEqual(INERT)
  })

  test('in the title it is one plain line', async () => {
    const releaseName = { name: 'release-name', text: '{{ tag }}: {{ changes[0].body }}' }
    const changes = [changeOf('feat: a', { body: 'two\nlines \u001b[31mand <b>\u202e' })]
    expect((await renderRelease(factsOf([], { changes }), { releaseName })).name).toBe('v1.3.0: two lines and <b>')
  })
})

describe('a template reads no file', () => {
  test.each([
    '{% include package.json %}',
    '{% render package.json %}',
    '{% layout package.json %}',
    '{% include ./package.json %}',
    '{% include ../../../../etc/passwd %}',
    '{% include /etc/passwd %}',
    '{% include "/etc/passwd" %}',
    '{% render "/etc/passwd" %}',
    '{% layout "/etc/passwd" %}',
    '{% include "package.json" %}',
    '{% include "../../package.json" %}',
    '{% render "./package.json" %}',
    '{% assign name = "package.json" %}{% include name %}',
  ])('%s', async (text) => {
    const problem = await problemOf(notesOf(text))
    expect(problem).toMatch(/^VC30[125]: /)
    expect(problem).not.toContain('root:')
    expect(problem).not.toContain('dependencies')
  })
})

describe('a template sees the fields alone', () => {
  test.each([
    '{{ constructor }}',
    '{{ __proto__ }}',
    '{{ project.constructor }}',
    '{{ changes.constructor }}',
    '{{ changes[0]["constructor"] }}',
    '{{ changes[0].__proto__ }}',
    '{{ summary.constructor }}',
    '{{ counts.toString }}',
    '{{ counts.hasOwnProperty }}',
    '{% assign key = "constructor" %}{{ counts[key] }}',
    '{{ changes | map: "constructor" }}',
    '{{ process }}',
    '{{ globalThis }}',
  ])('%s', async (text) => {
    const rendered = await notesOf(text).catch((error: unknown) =>
      error instanceof CheckpointError ? error.message : 'defect',
    )
    expect(rendered).toMatch(/^VC302: |^(?:\\\[)?(?:null)?(?:\\\])?\n$/)
  })
})

describe('a template cannot keep the run', () => {
  test.each([
    // As in hostile/liquid.test.ts.
    ...further([
      ['a loop in a loop', '{% for a in (1..3000) %}{% for b in (1..3000) %}{{ a }}{% endfor %}{% endfor %}'],
    ]),
    ['a range that has no end', '{% for a in (1..999999999999) %}x{% endfor %}'],
    [
      'text that doubles',
      '{% assign a = "xxxxxxxxxx" %}{% for i in (1..64) %}{% assign a = a | append: a %}{% endfor %}{{ a }}',
    ],
    [
      'a list that doubles',
      '{% assign a = "x,x" | split: "," %}{% for i in (1..64) %}{% assign a = a | concat: a %}{% endfor %}{{ a }}',
    ],
  ])('%s', async (_, text) => {
    expect(await problemOf(notesOf(text))).toMatch(
      /^VC302: The template "\.github\/release-template\.md" cannot be rendered: /,
    )
  })
})

describe('a template may use others', () => {
  const partials = new Map([
    ['.github/entry.md', '* {{ change.description | sentence }} by {{ who }}'],
    ['.github/page.md', '# {% block title %}{{ project }}{% endblock %}\n\n{% block rest %}nothing{% endblock %}'],
    ['.github/deep.md', '{% include ".github/deeper.md" %}'],
    ['.github/deeper.md', '{{ tag }} {{ chnages.size }}'],
  ])
  const rendered = (text: string, messages = ['feat: a', 'fix: b']) =>
    renderRelease(factsOf(messages), { notes: { name: NAME, text }, partials }).then(({ notes }) => notes)

  test.each([
    [
      'rendered, with what is handed over',
      '{% for change in changes %}{% render ".github/entry.md", change: change, who: "us" %}\n{% endfor %}',
      '* A by us\n* B by us\n',
    ],
    [
      'included, with all that is known',
      '{% assign who = "us" %}{% assign change = changes[1] %}{% include ".github/entry.md" %}',
      '* B by us\n',
    ],
    [
      'named by what is computed, among those that were read',
      '{% assign p = "page" %}{% assign f = ".github/" | append: p | append: ".md" %}{% include f %}',
      '# widget\n\nnothing\n',
    ],
    ['a layout', '{% layout ".github/page.md" %}{% block title %}Ours{% endblock %}', '# Ours\n\nnothing\n'],
    [
      'a layout with what it had',
      '{% layout ".github/page.md" %}{% block rest %}{{ block.super }} more{% endblock %}',
      '# widget\n\nnothing more\n',
    ],
  ])('%s', async (_, text, expected) => {
    expect(await rendered(text)).toBe(expected)
  })

  test('a preset is a layout: one block replaced, the others as they were', async () => {
    const [before, after] = await Promise.all([
      renderRelease(factsOf(['feat: a']), {}),
      rendered('{% layout "checkpoint" %}{% block footer %}Thanks, all.{% endblock %}', ['feat: a']),
    ])
    expect(after).toBe(before.notes.replace(/\*\*Thanks\*\* to[^]*$/, 'Thanks, all.\n'))
  })

  test('no file of the repository hides a preset', async () => {
    const own = new Map([['checkpoint', 'mine']])
    const notes = { name: NAME, text: '{% include "checkpoint" %}' }
    expect((await renderRelease(factsOf(['feat: a']), { notes, partials: own })).notes).toContain('# widget v1.3.0')
  })

  test('an error in one names it, with line and column', async () => {
    expect(await problemOf(rendered('{% include ".github/deep.md" %}'))).toMatch(
      /undefined variable: chnages, file:\.github\/deeper\.md, line:1, col:14\n.*\n {2}→ Did you mean changes\? /,
    )
  })

  test('one that is not there is an error of its own', async () => {
    expect(await problemOf(rendered('\n {% render ".github/entyr.md" %}'))).toMatch(
      /^VC305: The template "\.github\/release-template\.md" includes "\.github\/entyr\.md" at line:2, col:2/,
    )
  })
})

describe('an unknown name: where it is, and the nearest one', () => {
  test.each([
    ['{{ tga }}', 'undefined variable: tga, line:1, col:4', 'tag', 'a field'],
    [
      'a\n  {{ counts.featurse }}',
      'undefined variable: counts.featurse, line:2, col:6',
      'counts.features',
      'a field of a field',
    ],
    ['{{ changes[0].descripton }}', 'undefined variable: changes.0.descripton', 'changes.0.description', 'of an item'],
    ['{% for change in changes %}{{ change.scpoe }}{% endfor %}', 'change.scpoe', 'change.scope', 'of a loop'],
    [
      '{% for c in changes %}{{ c.short_hsa }}{% endfor %}',
      'c.short_hsa',
      'c.short_sha',
      'of a loop under another name',
    ],
    ['{% assign total = 1 %}{{ totla }}', 'undefined variable: totla', 'total', 'a name of its own'],
    ['{{ tag | upcsae }}', 'undefined filter: upcsae, line:1, col:1', 'upcase', 'a filter'],
    ['{{ tag | sentense }}', 'undefined filter: sentense', 'sentence', 'a filter of ours'],
    ['{% fro change in changes %}{% endfor %}', 'tag "fro" not found, line:1, col:1', 'for', 'a tag'],
  ])('%s: %s → %s (%s)', async (text, reason, nearest) => {
    const problem = await problemOf(notesOf(text))
    expect(problem).toContain(reason)
    expect(problem).toContain(`→ Did you mean ${nearest}? `)
    expect(problem).not.toContain('file:')
  })

  test('nothing is offered where nothing is near', async () => {
    expect(await problemOf(notesOf('{{ frobnication }}'))).toContain(
      '\n  → docs/templates.md lists every field and filter.',
    )
  })
})

test('the preset is the page where there is no template', async () => {
  const facts = factsOf(['feat: a'])
  const [checkpoint, conventional] = await Promise.all([
    renderRelease(facts, { preset: 'checkpoint' }),
    renderRelease(facts, { preset: 'conventional' }),
  ])
  expect(checkpoint).toEqual(await renderRelease(facts, {}))
  expect(conventional.notes).toMatch(/^## \[1\.3\.0\]\(/)
  expect(conventional.tagMessage).toBe(checkpoint.tagMessage)
  expect((await renderRelease(facts, { preset: 'conventional', notes: { name: NAME, text: 'own' } })).notes).toBe(
    'own\n',
  )
})

describe('limits of the texts', () => {
  test('a page of more than ten million characters is refused', async () => {
    const text = `{% for a in (1..200) %}${'x'.repeat(60_000)}{% endfor %}`
    expect(await problemOf(notesOf(text))).toMatch(/^VC302: .*10,000,000/)
  })

  test.each([
    ['empty', ''],
    ['of white space alone', ' \n{% if prerelease %}x{% endif %}\n'],
  ])('a page that is %s is refused: nobody wants a release without a word', async (_, text) => {
    expect(await problemOf(notesOf(text))).toMatch(/^VC304: The page of notes \(template\) is empty\./)
  })

  test.each([
    ['empty', '', 'VC304: The release title (release-name) is empty.'],
    ['blank', ' {{ prerelease }} \n', 'VC304'],
    [
      'over 256 characters',
      'x'.repeat(257),
      'VC303: The release title (release-name) has 257 characters, but GitHub accepts at most 256.',
    ],
  ])('a title that is %s', async (_, text, problem) => {
    const rendering = renderRelease(factsOf(['fix: a']), { releaseName: { name: 'release-name', text } })
    expect(await problemOf(rendering)).toContain(problem)
  })

  test('a title of 256 characters is allowed', async () => {
    const rendered = await renderRelease(factsOf(['fix: a']), { releaseName: { name: 'x', text: 'x'.repeat(256) } })
    expect(rendered.name).toHaveLength(256)
  })

  test('5,000 changes make a page that a release can hold', async () => {
    const messages = Array.from(
      { length: 5000 },
      (_, index) => `fix(scope): entry ${index} with some words (#${index + 1})`,
    )
    const { notes, tagMessage } = await renderRelease(factsOf([], { changes: changesOf(...messages) }), {})
    expect(notes.length).toBeLessThanOrEqual(125_000)
    expect(notes).toContain('- **scope:** entry 0 with some words ([#1](')
    expect(notes.trimEnd()).toMatch(
      /\n\n… and \d+ more entries that do not fit in a release\. The full notes are in \[`release-notes-v1\.3\.0\.md`\]\(https:\S+\)\.$/,
    )
    expect(tagMessage).toContain('\n- Entry 49 with some words (#50)\n- … and 4950 more\n\nReleased from ')
  })
})
