import { describe, expect, test } from '@jest/globals'
import { proposalRecord, pullText } from '../../src/prepare/proposal.ts'
import { proposedTogether, type ProposedPackage } from '../../src/prepare/proposed-together.ts'
import { shaOf } from '../next-version/history.ts'

function part(name: string, { notes = `Notes of ${name}.\n`, reason = 'patch: 1 commit asks for it', ...more } = {}) {
  const tag = `${name}-v1.0.1`
  const files = Object.entries((more as { files?: Readonly<Record<string, string>> }).files ?? {})
  const subject = `📋 Prepare for ${tag} release`
  const one: ProposedPackage = {
    name,
    plan: { tag, version: '1.0.1', base: { tag: `${name}-v1.0.0`, version: '1.0.0', commit: shaOf(0) }, reason },
    notes,
    step: {
      ...{ kind: 'propose', versions: [{ tag, isAsked: name === 'asked' }], base: 'main', parent: shaOf(1) },
      ...{ branch: 'version-checkpoint/main', title: subject, notes: `Why ${tag}.` },
      message: `${subject}\n\nRelease-Version: ${tag}`,
      files: files.map(([path, text]) => ({ path, text, isProgram: false })),
    },
  }
  return one
}

test('none for none, and that of one with its notes in a section', () => {
  expect(proposedTogether([])).toBeUndefined()
  const one = part('core')
  expect(proposedTogether([one])).toEqual({
    ...one.step,
    notes: 'Why core-v1.0.1: patch: 1 commit asks for it.',
    sections: [{ name: 'core', text: 'Notes of core.\n' }],
  })
})

test('one step names every version, and holds the files of all, each as the last one has it', () => {
  const core = part('core', { files: { x: '1', log: 'core' } } as object)
  const asked = part('asked', { files: { log: 'core, asked' } } as object)
  const step = proposedTogether([core, asked])
  expect(step).toMatchObject({
    ...{ base: 'main', branch: 'version-checkpoint/main', parent: shaOf(1) },
    title: '📋 Prepare for core-v1.0.1, asked-v1.0.1 release',
    versions: [
      { tag: 'core-v1.0.1', isAsked: false },
      { tag: 'asked-v1.0.1', isAsked: true },
    ],
  })
  expect(step?.message).toMatch(/\n\nRelease-Version: core-v1\.0\.1\nRelease-Version: asked-v1\.0\.1$/)
  expect(step?.files.map(({ path, text }) => `${path}: ${text}`)).toEqual(['x: 1', 'log: core, asked'])
})

describe('its text', () => {
  const textOf = (...each: readonly ProposedPackage[]) => {
    const { notes = '', sections = [] } = proposedTogether(each) ?? {}
    return [notes, ...sections.map(({ text }) => text)].join('\n\n')
  }

  test('is a row of each, then the notes of each, folded away', () => {
    expect(textOf(part('core'), part('api', { reason: 'it depends on core-v1.0.1' }))).toBe(
      [
        '| package | was | becomes | why |',
        '|---|---|---|---|',
        '| core | core-v1.0.0 | **core-v1.0.1** | patch: 1 commit asks for it |',
        '| api | api-v1.0.0 | **api-v1.0.1** | it depends on core-v1.0.1 |',
        '',
        '<details><summary>core-v1.0.1</summary>\n\nNotes of core.\n\n</details>',
        '',
        '<details><summary>api-v1.0.1</summary>\n\nNotes of api.\n\n</details>',
      ].join('\n'),
    )
  })

  test('holds names and reasons as text', () => {
    const text = textOf(part('<b>core', { notes: '' }), part('api', { reason: 'it | depends on @acme' }))
    expect(text).not.toContain('<b>')
    expect(text).toContain('it \\| depends on `@acme`')
  })

  test('has room for all: what is short stands whole, and the others share the rest', () => {
    const long = 'a line of the notes\n'.repeat(3000)
    const text = textOf(part('one', { notes: long }), part('two'), part('three', { notes: long }))
    expect(text.length).toBeLessThan(50_000)
    expect(text.length).toBeGreaterThan(45_000)
    expect(text.match(/… and more than fits in a pull request\.\n\n<\/details>/g)).toHaveLength(2)
    expect(text).toContain('Notes of two.\n\n</details>')
  })

  test('names each of forty, however long their notes are', () => {
    const each = Array.from({ length: 40 }, (_, at) => part(`p${at}`, { notes: 'a line\n'.repeat(10_000) }))
    const text = textOf(...each)
    const step = proposedTogether(each)
    if (step === undefined) throw new Error('no step')
    const { body } = pullText(undefined, step, proposalRecord(step, { commit: shaOf(7), before: shaOf(8) }))
    expect(body.length).toBeLessThan(65_536)
    for (const { name } of each) expect(text).toContain(`<details><summary>${name}-v1.0.1</summary>`)
  })
})
