import { expect, test } from '@jest/globals'
import { isReleaseCommit } from '../../src/commits/release-commit.ts'
import { splitMessage } from '../../src/commits/message.ts'

test.each([
  ['chore(release): 1.2.3', 'standard-version'],
  ['chore(release): 1.2.3 [skip ci]', 'semantic-release'],
  ['chore(release): 2.0.0-rc.1 [skip ci]\n\n### BREAKING CHANGES\n\n* a', 'with a changelog'],
  ['chore(main): release 1.2.3 (#5)', 'release-please'],
  ['chore(main): release widget 1.2.3', 'release-please with a component'],
  ['chore: release main', 'release-please, many packages'],
  ['chore: release v1.2.3', 'release-it'],
  ['chore(version): 7.0.0', 'cocogitto'],
  ['chore(release): publish', 'lerna, nx'],
  ['chore: Release widget version 1.2.3', 'cargo-release'],
  ['chore: version packages', 'changesets'],
  ['bump: version 1.0.0 → 1.0.1', 'commitizen'],
  ['Bump version: 1.0.0 → 1.0.1', 'bump2version'],
  ['release: v1.2.3', 'by hand'],
  ['release: cut the v21.2.13 release', 'in other words, behind the type that says so'],
  ['chore: cut the v1.2.3 release', 'in other words'],
  ['build: bump version to 1.2.3', 'by hand'],
  ['📋 Prepare for v0.1.1 release', 'ours'],
  ['📋 Prepare for widget-v0.1.1 release', 'ours, with a prefix'],
  ['📋 Prepare for core-v1.3.0, services/api/v0.4.1-rc.1 release (#12)', 'ours, of several packages'],
  ['📋 Prepare for core-v1.3.0, @acme/api@0.4.1 and 38 more release', 'ours, of many'],
  ['chore(release): core-v1.3.0, api-v0.4.1', 'in other words'],
  ['chore: release core-v1.3.0', 'in other words'],
  ['v1.2.3', 'npm version'],
  ['1.2.3', 'npm version without a prefix'],
  ['Release 1.2.3', 'release-it'],
  ['Version Packages', 'changesets'],
  ['Merge pull request #5 from x/release-please--branches--main', 'the merge of a release pull request'],
  ['Merge pull request #5 from x/changeset-release/main\n\nVersion Packages', 'of changesets'],
  ['Merge pull request #5 from x/topic\n\nchore(main): release 1.2.3', 'known by its title'],
])('%j is a release commit (%s)', (message) => {
  expect(isReleaseCommit(splitMessage(message))).toBe(true)
})

test.each([
  ['feat: release the lock', 'a feature'],
  ['fix: release 1.2.3 of the protocol', 'a fix'],
  ['feat(release): 1.2.3', 'a feature, whatever it says'],
  ['fix: 1.2.3', 'a fix, whatever it says'],
  ['chore(release)!: 2.0.0', 'no tool writes a !'],
  ['chore: release the lock', 'no version'],
  ['chore: bump lodash to 4.17.21', "a dependency's version"],
  ['chore: bump lodash from 4.17.20 to 4.17.21', "a dependency's version"],
  ['chore(deps): release 4.17.21', "a dependency's version"],
  ['chore: bump lodash-4.17.21', "a dependency's version"],
  ['Prepare for node-v24.1.0 support', 'the version of something else'],
  ['Release core-v1.3.0 with the new search', 'a sentence'],
  ['chore(release): update core-v1.3.0', 'work on the release'],
  ['chore(release): update the workflow', 'work on the release'],
  ['chore: prepare (#9)', 'no version'],
  ['chore: prepare for node 24.1', 'the version of something else'],
  ['docs: release 1.2.3', 'documentation of one'],
  ['chore: support version 2.0', 'the version of something else'],
  ['Release the new search', 'a sentence'],
  ['release: the lock', 'no version'],
  ['Release 1.2.3 with the new search', 'a sentence'],
  ['Merge pull request #5 from x/release-the-lock', 'a branch of a person'],
  ['Merge pull request #5 from x/topic\n\nfeat: release the lock', 'a title of a person'],
  ['Merge branch release-please--branches--main', 'no pull request'],
  [`chore: release ${'x'.repeat(200)} 1.2.3`, 'longer than any title'],
  ['', 'nothing'],
])('%j is none (%s)', (message) => {
  expect(isReleaseCommit(splitMessage(message))).toBe(false)
})
