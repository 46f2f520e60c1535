// One problem from each function, with values as people meet them; docs/errors.md shows these messages.
import { CLI_COMMANDS } from '../../src/cli/command-table.ts'
import * as answers from '../../src/errors/answers.ts'
import * as assets from '../../src/errors/assets.ts'
import * as corrections from '../../src/errors/corrections.ts'
import * as clone from '../../src/errors/clone.ts'
import * as commands from '../../src/errors/commands.ts'
import * as files from '../../src/errors/files.ts'
import * as gates from '../../src/errors/gates.ts'
import * as forge from '../../src/errors/forge.ts'
import * as firstRelease from '../../src/errors/first-release.ts'
import * as history from '../../src/errors/history.ts'
import * as inputs from '../../src/errors/inputs.ts'
import * as notes from '../../src/errors/notes.ts'
import * as migration from '../../src/errors/migration.ts'
import * as marks from '../../src/errors/marks.ts'
import * as packages from '../../src/errors/packages.ts'
import * as preparation from '../../src/errors/preparation.ts'
import * as preview from '../../src/errors/preview.ts'
import * as publication from '../../src/errors/publication.ts'
import * as versionFiles from '../../src/errors/version-files.ts'
import * as tickets from '../../src/errors/tickets.ts'
import * as taken from '../../src/errors/taken.ts'
import * as rollback from '../../src/errors/rollback.ts'
import * as proposal from '../../src/errors/proposal.ts'
import type { Problem } from '../../src/errors/problem.ts'
import { BUMPS } from '../../src/settings/inputs.ts'

const FILE = '.github/version-checkpoint.yml'
const TAKEN = '3f2c1ab0d7e9c4b5a6f8e1d2c3b4a5968778695a'
const HEAD = '8c1d02e4b5a6f8e1d2c3b4a5968778695a3f2c1a'

/** By the name of the function that tells it. */
export const EXAMPLES: Readonly<Record<string, Problem>> = {
  unknownChoice: inputs.unknownChoice({ place: 'input bump' }, 'mayor', BUMPS),
  notSemVer: inputs.notSemVer({ place: 'input version' }, 'v2.0.0'),
  versionTooLow: inputs.versionTooLow('1.4.0', '1.4.2'),
  versionWith: inputs.versionWith({ place: 'input version', text: '2.0.0' }, { place: 'input bump', text: 'major' }),
  badTagPrefix: inputs.badTagPrefix({ place: `${FILE}:2:13 tag-prefix` }, 'my widget v'),
  noSuchDirectory: inputs.noSuchDirectory({ place: 'input working-directory' }, 'packages/widget'),
  noSuchFile: inputs.noSuchFile({ place: 'input template' }, 'docs/notes.md'),
  configurationTooLong: inputs.configurationTooLong(FILE, 2_097_152, 1_048_576),
  notYaml: inputs.notYaml(`${FILE}:4:10`, 'Plain value cannot start with reserved character @'),
  unknownKey: inputs.unknownKey(`${FILE}:7:5 types.docs.bumb`, 'bumb', ['bump', 'section', 'scopes']),
  wrongValue: inputs.wrongValue(`${FILE}:3:8 draft`, 'yes', 'true or false'),
  unknownCommand: inputs.unknownCommand('relase', CLI_COMMANDS),
  badGlob: inputs.badGlob({ place: 'input assets' }, '../build/widget.tgz', 'is outside the repository'),
  badArguments: inputs.badArguments('show takes one version, but got 0.'),
  pathRefused: files.pathRefused('build/plan.json', 'part of it is a link'),
  unwritableFile: files.unwritableFile('/srv/plan.json', 'EACCES'),
  outsideRepository: inputs.outsideRepository('../../../proc/self/environ'),

  inputNotTaken: commands.inputNotTaken('tag', 'v1.4.2', { command: 'release', by: ['publish', 'rollback'] }),
  tagNotSaid: commands.tagNotSaid('rollback'),
  confirmDiffers: commands.confirmDiffers({ place: 'input confirm' }, 'v1.4.1', 'v1.4.2'),

  planUnreadable: files.planUnreadable('plan.json', 'it does not contain a plan'),
  badChannel: inputs.badChannel({ place: 'input prerelease' }, 'rc_1'),
  noChannel: inputs.noChannel({ place: 'input bump' }),
  branchWithoutRange: inputs.branchWithoutRange({ place: `${FILE}:5:8 channels.lts` }, 'lts'),
  noPreparation: inputs.noPreparation(),

  noRepository: history.noRepository('/home/mara/notes'),
  noCommits: history.noCommits(),
  notACommit: history.notACommit(HEAD),
  tagTaken: history.tagTaken({ tag: 'v1.5.0', commit: TAKEN, head: HEAD, higher: '1.6.0' }),
  tagsUnreadable: history.tagsUnreadable('warning: ignoring broken ref refs/tags/v1.4.2'),
  shallowClone: history.shallowClone(),
  foreignPrefix: firstRelease.foreignPrefix('widget-v', 'widget-v1.2.3'),
  noStrictVersion: firstRelease.noStrictVersion('v1.3'),
  firstBelow: firstRelease.firstBelow({ version: '0.1.0', higher: 'v2.0.0-next.1', isHere: true }),
  remoteUnreadable: history.remoteUnreadable(
    'origin',
    "fatal: unable to access 'https://github.com/acme/widget.git/': Could not resolve host: github.com",
  ),
  cannotComplete: history.cannotComplete('fatal: remote error: upload-pack: not our ref 8c1d02e4'),
  gitFailed: history.gitFailed('log', 'fatal: bad object HEAD'),
  gitMissing: history.gitMissing(),
  nearMisses: history.nearMisses([
    '"breaking change: labels are kept apart" in 77ab9f0 is not in capitals, so it did not count as breaking.',
  ]),
  noSuchVersion: history.noSuchVersion('1.4.7'),
  leavesRange: history.leavesRange({
    version: '2.0.0',
    branch: '1.x',
    range: '1.x',
    commits: [{ sha: HEAD, subject: 'feat!: drop labels' }],
  }),
  candidateNotAbove: history.candidateNotAbove('1.5.0-rc.2', 'v1.5.0-rc1'),
  stableTaken: history.stableTaken({ candidate: 'v1.5.0-rc.2', stable: 'v1.5.0', commit: TAKEN, head: HEAD }),

  releasesNothing: history.releasesNothing('no commit since v1.4.2 asks for a release'),
  versionUnknownHere: taken.versionUnknownHere({ tag: 'v1.5.0', commit: TAKEN, head: HEAD }),
  heldByLater: taken.heldByLater({ tag: 'v1.5.0', commit: TAKEN, head: HEAD, asked: 'bump: patch' }),
  publicVersionGone: taken.publicVersionGone({
    tag: 'v1.5.0',
    version: '1.5.0',
    head: HEAD,
    from: TAKEN,
    url: 'https://github.com/acme/widget/releases/tag/v1.5.0',
  }),
  alsoTagTaken: taken.alsoTagTaken({ name: 'tools/lsp/v1.5.0', of: 'v1.5.0', commit: TAKEN, head: HEAD }),
  bumpBeyond: taken.bumpBeyond({
    tag: 'v0.2.0',
    head: HEAD,
    bump: 'major',
    made: { level: 'minor', from: 'v0.1.0' },
    version: '1.0.0',
  }),

  repositoryInFiles: clone.repositoryInFiles('/home/runner/work/widget/widget/packages/app'),
  anotherRepository: clone.anotherRepository('acme/gadget', 'acme/widget'),
  gitTookTooLong: clone.gitTookTooLong(60),
  remoteWithoutRefs: clone.remoteWithoutRefs('origin'),
  tagNotSigned: clone.tagNotSigned('v1.5.0', "error: Couldn't load public key /home/mara/.ssh/id_ed25519.pub"),
  tagOnNoCommit: clone.tagOnNoCommit('v2.6.11-tree', 'tree'),

  planMoved: history.planMoved(['head: "8c1d02e" in the plan, "77ab9f0" here', 'the setting draft differs']),

  templateUnparsable: notes.templateUnparsable(
    '.github/release-template.md',
    'tag "{% if %}" not closed, line:3, col:1',
  ),
  templateFailed: notes.templateFailed('.github/release-template.md', 'undefined variable: tagg, line:1, col:3', 'tag'),
  textTooLong: notes.textTooLong('The release title (release-name)', 301, 256),
  textEmpty: notes.textEmpty('The release title (release-name)'),
  partialMissing: notes.partialMissing('.github/release-template.md', '.github/release/entyr.md', 'line:7, col:1'),
  migrationMissing: notes.migrationMissing(
    ['3f2c1ab feat(config)!: read devices from training.yml (#41)'],
    ['docs/migrations/2.0.0.md', 'docs/migrations/unreleased.md'],
  ),
  templateThere: notes.templateThere('.github/release-template.md'),

  noVersionFile: versionFiles.noVersionFile({ place: `${FILE}:4:7 prepare.files.0` }, 'pyproject.toml'),
  notItsSyntax: versionFiles.notItsSyntax(
    { file: 'package.json', position: '12:3' },
    'JSON',
    'Expected double-quoted property name',
    'nowhere',
  ),
  notUtf8: versionFiles.notUtf8('setup.cfg'),
  noVersionAt: versionFiles.noVersionAt('pyproject.toml', ['project.version', 'tool.poetry.version']),
  dynamicVersion: versionFiles.dynamicVersion('pyproject.toml'),
  inheritedVersion: versionFiles.inheritedVersion('crates/core/Cargo.toml', 'package.version'),
  doubledVersion: versionFiles.doubledVersion('package.json', ['version (3:15)', 'version (9:15)']),
  notAVersionThere: versionFiles.notAVersionThere('package.json', '3:15', 'version', '${VERSION}'),
  noMarkedLine: marks.noMarkedLine({ place: `${FILE}:5:7 prepare.files.1` }, 'setup.py', 'anywhere'),
  unclearLine: marks.unclearLine('setup.py', '7:1', ['1.4.0', '2.0.0']),
  noSyntax: versionFiles.noSyntax({ place: `${FILE}:5:7 prepare.files.1` }, 'setup.py', 'anywhere'),
  notInLock: versionFiles.notInLock('Cargo.lock', 'widget'),
  noPep440Form: versionFiles.noPep440Form({ place: `${FILE}:5:7 prepare.files.1` }, 'pyproject.toml', {
    version: '1.5.0-next.1',
    channel: 'next',
  }),
  versionAhead: versionFiles.versionAhead('package.json', '2.0.0', '1.5.0'),
  wrongPattern: versionFiles.wrongPattern(
    { place: `${FILE}:5:7 prepare.files.1` },
    'VERSION = "(.*)"',
    'it has no group (?<version>…)',
  ),
  patternMatches: versionFiles.patternMatches({ place: `${FILE}:5:7 prepare.files.1` }, 'src/version.h', [
    '3:17',
    '9:12',
  ]),
  commentIsValue: marks.commentIsValue('gradle.properties', '2:1'),
  brokenMark: marks.brokenMark('README.md', '9:1'),
  emptyBlock: marks.emptyBlock('README.md', '9:1', ['0.9.0']),
  noRepositoryPath: preparation.noRepositoryPath(`${FILE}:6:15 prepare.notes-file`, '../notes.md'),
  noEntryPlace: preparation.noEntryPlace('CHANGELOG.md'),
  notMarkdown: preparation.notMarkdown(`${FILE}:7:14 prepare.changelog`, 'CHANGES.rst'),
  messageOfAChange: preparation.messageOfAChange('feat: version 1.5.0'),
  notAPlainFile: preparation.notAPlainFile('install.sh', 'a program'),
  noBranch: preparation.noBranch(),
  changesInTheWay: preparation.changesInTheWay("error: Entry 'pyproject.toml' not uptodate. Cannot merge."),
  branchProtected: preparation.branchProtected('main', 'Changes must be made through a pull request.'),
  pullsForbidden: proposal.pullsForbidden(
    'open a pull request',
    'GitHub Actions is not permitted to create or approve pull requests.',
  ),
  proposalTouched: proposal.proposalTouched('version-checkpoint/main', 'https://github.com/acme/widget/pull/12'),
  noPullRequests: proposal.noPullRequests(),

  noToken: forge.noToken(),
  badToken: forge.badToken(),
  forbidden: forge.forbidden('create the tag object', 'Resource not accessible by integration', 'contents=write'),
  noSuchRepository: forge.noSuchRepository('widget'),
  refusedByRule: forge.refusedByRule(
    'create the tag v1.5.0',
    'Cannot create ref due to creations being restricted.',
    'https://github.com/acme/widget/rules',
  ),
  rateLimited: forge.rateLimited('2026-03-04T06:00:00.000Z'),
  unexpectedAnswer: forge.unexpectedAnswer('draft the release of v1.5.0', 502, 'Server Error'),
  unreachable: forge.unreachable('create the tag v1.5.0', 'read ECONNRESET'),
  releaseFileUnreadable: forge.releaseFileUnreadable(
    '.git/version-checkpoint/releases/v1.5.0.md',
    'it does not start with the lines tag, name, draft and prerelease between two ---',
  ),
  foreignHost: forge.foreignHost('git.example.org'),
  nameInTheWay: forge.nameInTheWay('v1/0.2.0', 'v1'),
  archived: forge.archived('create the tag object'),
  workflowsChanged: forge.workflowsChanged('create the tag v1.5.0', 'contents=write; contents=write,workflows=write'),
  nameBurned: forge.nameBurned('publish the release of v1.5.0', 'tag_name was used by an immutable release'),
  unsettled: forge.unsettled('release of v1.5.0', 12),
  releaseGone: forge.releaseGone('v1.5.0'),
  notFound: forge.notFound('create the tag v1.5.0', 'contents=write'),
  foreignAddress: answers.foreignAddress('https://files.example.org/releases/17/assets', [
    'https://api.github.com',
    'https://uploads.github.com',
  ]),
  wrongAnswer: answers.wrongAnswer('read the tag v1.5.0', {
    url: 'https://api.github.com/repos/acme/widget/git/ref/tags%2Fv1.5.0',
    status: 200,
    type: 'text/html; charset=utf-8',
    found: 'it is a text, not an object',
    begins: '<!DOCTYPE html><title>Sign in</title>',
  }),
  serverLacks: answers.serverLacks(
    'read the pull requests of version-checkpoint/main',
    "Field 'refUpdateRule' doesn't exist on type 'Ref'",
  ),
  repositoryMoved: answers.repositoryMoved({
    method: 'POST',
    url: 'https://api.github.com/repos/acme/widget/git/tags',
    status: 307,
    next: 'https://api.github.com/repositories/29991068/git/tags',
    name: 'acme/gadget',
  }),
  endlessList: answers.endlessList('https://api.github.com/repos/acme/widget/tags?page=2', 2),
  notComparable: answers.notComparable(TAKEN, HEAD),
  badApiUrl: answers.badApiUrl('github.example.com'),
  eventUnreadable: answers.eventUnreadable('SyntaxError: Unexpected end of JSON input'),
  unexpected: forge.unexpected(new Error('the range has no end')),

  globUnmatched: assets.globUnmatched('dist/*.tgz', 'dist', ['widget-1.5.0.zip', 'docs/']),
  assetOutside: assets.assetOutside('dist/latest.tgz'),
  assetSize: assets.assetSize('dist/image.iso', 3_221_225_472),
  assetNameTaken: assets.assetNameTaken('my.widget.zip', ['dist/my widget.zip', 'dist/my.widget.zip']),
  tooManyAssets: assets.tooManyAssets(1204, 998),
  assetDiffers: assets.assetDiffers('widget-1.5.0.tgz', `sha256:${'1f0c'.repeat(16)}`, `sha256:${'9d0e'.repeat(16)}`),
  publishedWithoutAssets: assets.publishedWithoutAssets('v1.5.0', ['widget-1.5.0.tgz', 'SHA256SUMS']),

  gateForbidden: gates.gateForbidden('checks: read'),
  gateShut: gates.gateShut('v1.5.0', 'build (failure) is red on 8c1d02e', [
    'build: https://github.com/acme/widget/actions/runs/41/job/112',
  ]),

  noSuchCommit: corrections.noSuchCommit('3f2c1ab', 0),
  correctionNotCounted: corrections.correctionNotCounted('Search box', 'it has no type', 'feat: search box'),
  correctedAlready: corrections.correctedAlready(FILE, '#12'),
  correctionByHand: corrections.correctionByHand(FILE, "corrections:\n  '#12': 'feat: a search box'\n"),
  commentsForbidden: preview.commentsForbidden('comment on pull request #7', 'Resource not accessible by integration'),
  titleNotCounted: preview.titleNotCounted(
    '"Update things" would be skipped: it has no type.',
    'Try "feat: update things" or "fix: update things".',
  ),

  slowTickets: tickets.slowTickets('(a+)+$', 'it takes longer than a second'),

  noVersionHere: publication.noVersionHere(HEAD),
  nothingToPublish: publication.nothingToPublish('v1.5.0'),
  draftForOtherTag: publication.draftForOtherTag('v1.5.0', { recorded: TAKEN, found: HEAD }),
  draftIncomplete: publication.draftIncomplete('v1.5.0', { missing: ['widget-1.5.0.tgz'], differing: ['SHA256SUMS'] }),
  draftWithoutRecord: publication.draftWithoutRecord(
    'v1.5.0',
    'https://github.com/acme/widget/releases/tag/untagged-7',
  ),
  tagOnlyHere: publication.tagOnlyHere('v1.5.0'),
  floatingElsewhere: publication.floatingElsewhere({ name: 'v1', commit: TAKEN, to: 'v1.5.0', version: 'v1.6.0' }),
  floatingIsVersion: publication.floatingIsVersion('app-1.0.2'),
  floatingReleased: publication.floatingReleased('v1', 'https://github.com/acme/widget/releases/tag/v1'),
  checkpointsMoved: rollback.checkpointsMoved([
    {
      tag: 'v1.4.2',
      what: 'the tag v1.4.2 was moved',
      recorded: 'tag 3f2c1ab on 8c1d02e',
      found: 'tag 77ab9f0 on 10c9ee1',
    },
  ]),
  publishedUnknown: rollback.publishedUnknown('v1.5.0'),
  somebodysDraft: rollback.somebodysDraft('v1.5.0', 'https://github.com/acme/widget/releases/tag/untagged-1a2b'),
  notOurTag: rollback.notOurTag('v1.5.0'),
  otherTag: rollback.otherTag('v1.5.0'),

  noSuchPath: packages.noSuchPath(`${FILE}:3:9 packages.core`, 'packages/coer'),
  badPackagePath: packages.badPackagePath(`${FILE}:3:9 packages.core`, '../core'),
  samePath: packages.samePath(`${FILE}:4:8 packages.api`, 'packages/core', 'core'),
  samePrefix: packages.samePrefix(`${FILE}:6:17 packages.api.tag-prefix`, 'core-v', 'core'),
  noSuchPackage: packages.noSuchPackage(`${FILE}:8:27 groups.sdk.packages.0`, 'coer', ['core', 'api']),
  groupAcrossChannels: packages.groupAcrossChannels(`${FILE}:8:8 groups.sdk`, 'sdk', ['core (rc)', 'api (stable)']),
  tagsCollide: packages.tagsCollide(`${FILE}:6:17 packages.plugin.tag-prefix`, 'sdk/v1/plugin/v', {
    name: 'sdk',
    tag: 'sdk/v1',
  }),
  needsPackage: packages.needsPackage('input bump', ['core', 'api']),
  inTwoGroups: packages.inTwoGroups(`${FILE}:9:10 groups.tools`, 'core', 'sdk'),
  noPackages: packages.noPackages('input package'),
  packageMoved: packages.packageMoved(`${FILE}:3:8 packages.api`, { name: 'api', tag: 'api-v1.2.0', was: 'api' }),
  packagesNeedTrees: packages.packagesNeedTrees(),
  preparedApart: packages.preparedApart(`${FILE}:9:15 packages.core.prepare.via`, 'commit', 'pull-request'),
  alsoTagTwice: packages.alsoTagTwice(`${FILE}:7:12 also-tag.0`, 'api-v', 'api'),
  alsoTagOfNobody: packages.alsoTagOfNobody(`${FILE}:7:11 also-tag`),
  packagesFailed: packages.packagesFailed(
    [
      { name: 'core', problems: [history.noCommits()] },
      { name: 'api', problems: [], waitsFor: 'core' },
    ],
    3,
  ),

  nothingToImport: migration.nothingToImport('cocogitto', ['cog.toml', '.cog.toml', '.config/cog.toml']),
  severalTools: migration.severalTools([
    { tool: 'git-cliff', path: 'cliff.toml' },
    { tool: 'commitizen', path: '.cz.toml' },
  ]),
  brokenConfiguration: migration.brokenConfiguration('.releaserc.json:4:3', 'comma expected'),
  configurationIsProgram: migration.configurationIsProgram('semantic-release', 'release.config.js', [
    ...['branches', 'tagFormat', 'plugins', 'releaseRules'],
  ]),
  ownFilesThere: migration.ownFilesThere([FILE]),
  importNotServed: migration.importNotServed('lerna', [`${FILE}:2:13 tag-prefix: "my widget" is no prefix of a tag.`]),
}
