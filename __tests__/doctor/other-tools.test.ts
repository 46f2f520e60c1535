import { describe, expect, test } from '@jest/globals'
import { otherTools } from '../../src/doctor/other-tools.ts'
import { workflow } from './workflows.ts'

describe('another tool', () => {
  test.each([
    'uses: googleapis/release-please-action@v4',
    'uses: release-drafter/release-drafter@v7',
    'uses: softprops/action-gh-release@v2',
    'run: npx semantic-release',
    'run: npx --yes lerna version --yes',
    'run: make && git tag v1.0.0',
    'run: gh release create v1.0.0',
    'run: cog bump --auto',
    'run: cd x && poetry run cz bump',
    'run: cz bump --dry-run; cz bump',
  ])('%s', async (step) => {
    const [finding] = otherTools(await workflow(`jobs:\n  a:\n    steps:\n      - ${step}\n`), true)
    expect(finding).toMatchObject({
      code: 'D301',
      level: 'problem',
      place: expect.stringMatching(/^\.github\/workflows\/x\.yml:4:/),
    })
  })
})

describe('none', () => {
  test.each([
    'uses: actions/checkout@v7',
    'uses: orhun/git-cliff-action@v4',
    'run: git tag --list',
    'run: git tag',
    'uses: python-semantic-release/python-semantic-release@v10\n        with: { tag: false, vcs_release: false }',
    'uses: release-drafter/release-drafter@v7\n        with: { dry-run: true }',
    'run: output="$(cz bump --dry-run --yes 2>&1)"',
    'run: npx semantic-release --branches main --dry-run',
    'run: git tag -l "v*"',
    'run: echo semantic-release',
    'run: semantic-release-dry',
    'run: git describe --tags',
  ])('%s', async (step) => {
    expect(otherTools(await workflow(`jobs:\n  a:\n    steps:\n      - ${step}\n`), true)).toEqual([])
  })
})

test('a tool is named without what it was told', async () => {
  const [finding] = otherTools(await workflow('jobs:\n  a:\n    steps:\n      - run: git tag v${{ inputs.v }}\n'), true)
  expect(finding?.what).toMatch(/^git tag makes/)
})

test('where nothing of ours releases, it is the one to move from', async () => {
  const found = otherTools(await workflow('jobs:\n  a:\n    steps:\n      - run: cz bump\n'), false)
  expect(found).toMatchObject([{ code: 'D301', level: 'note', what: 'cz bump makes tags or releases.' }])
})
