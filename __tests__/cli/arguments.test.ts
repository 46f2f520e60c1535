import { describe, expect, test } from '@jest/globals'
import { parseCall, type Call } from '../../src/cli/arguments.ts'
import { CLI_COMMANDS } from '../../src/cli/command-table.ts'
import { INPUT_FLAGS } from '../../src/cli/flags.ts'
import { Flags } from '../../src/settings/inputs.ts'
import { CheckpointError } from '../../src/errors/problem.ts'

/** Each test writes its arguments as they are typed; no value in them holds a space. */
const typed = (line: string) => line.split(' ').filter((word) => word !== '')
const call = (line: string) => parseCall(typed(line))

function command(line: string): Extract<Call, { kind: 'command' }> {
  const read = call(line)
  if (read.kind !== 'command') throw new Error(`${line} is ${read.kind}`)
  return read
}

const inputsOf = (line: string) => Object.fromEntries(command(line).inputs)

function refusal(args: readonly string[]): CheckpointError {
  try {
    parseCall(args)
  } catch (error) {
    if (error instanceof CheckpointError) return error
    throw error
  }
  throw new Error(`${args.join(' ')} was taken`)
}

describe('help and version', () => {
  test.each<[string, Call, string]>([
    ['', { kind: 'help' }, 'nothing was asked'],
    ['--help', { kind: 'help' }, 'the flag alone'],
    ['-h', { kind: 'help' }, 'its short form'],
    ['help', { kind: 'help' }, 'the word'],
    ['plan --help', { kind: 'help', command: 'plan' }, 'of one command'],
    ['--help compare', { kind: 'help', command: 'compare' }, 'the flag may stand first'],
    ['show -h', { kind: 'help', command: 'show' }, 'help needs no names'],
    ['--version', { kind: 'version' }, 'alone it asks for the version of this program'],
    ['help plan', { kind: 'help', command: 'plan' }, 'the word with a command'],
  ])('%j is %j: %s', (line, expected) => {
    expect(call(line)).toEqual(expected)
  })
})

describe('commands', () => {
  test.each(CLI_COMMANDS)('%s is known', (word) => {
    const names = { show: '1.0.0', compare: '1.0.0 1.1.0', rollback: '1.0.0', correct: '12' }[word as string] ?? ''
    expect(command(`${word} ${names}`)).toMatchObject({ command: word, names: typed(names) })
  })

  test('what is not said has its default', () => {
    expect(command('release')).toEqual({
      kind: 'command',
      command: 'release',
      names: [],
      inputs: new Flags(),
      repository: '.',
      forge: 'local',
      json: false,
      last: 20,
      force: false,
    })
  })

  test.each<[string, Record<string, unknown>, string]>([
    ['plan --repository ../widget', { repository: '../widget' }, 'another folder'],
    ['plan --repository=../widget', { repository: '../widget' }, 'with ='],
    ['release --forge github', { forge: 'github' }, 'on GitHub'],
    ['list --json', { json: true }, 'for machines'],
    ['replay --last 50', { last: 50 }, 'how many releases'],
    ['--json list', { json: true, command: 'list' }, 'flags before the command'],
    ['show v1.4.0', { names: ['v1.4.0'] }, 'one name'],
    ['notes', { names: [] }, 'a name that may be left out'],
    ['notes v1.0.0..HEAD', { names: ['v1.0.0..HEAD'] }, 'a range'],
    ['init --force', { force: true }, 'a file may be replaced'],
    ['compare 1.3.0 HEAD', { names: ['1.3.0', 'HEAD'] }, 'two names'],
    ['show -- --weird', { names: ['--weird'] }, 'a name that looks like a flag, behind --'],
  ])('%s says %j: %s', (line, expected) => {
    expect(command(line)).toMatchObject(expected)
  })
})

describe('inputs', () => {
  test.each<[string, Record<string, string>, string]>([
    ['release --bump major', { bump: 'major' }, 'a flag is the input of the same name'],
    ['release --bump=major', { bump: 'major' }, 'with ='],
    ['release --bump major --bump minor', { bump: 'minor' }, 'said twice, the last counts'],
    ['release --version 2.0.0', { version: '2.0.0' }, 'beside a command, --version names the version to release'],
    ['--version 2.0.0 release', { version: '2.0.0' }, 'before the command too'],
    ['release --dry-run', { 'dry-run': 'true' }, 'a flag without a value'],
    ['plan', { command: 'plan' }, 'the command is an input of the action'],
    ['publish', { command: 'publish' }, 'the version of the commit'],
    ['publish v1.4.0', { command: 'publish', tag: 'v1.4.0' }, 'a name is the input tag'],
    ['rollback v1 --confirm v1', { command: 'rollback', tag: 'v1', confirm: 'v1' }, 'the same'],
    ['show v1.4.0', {}, 'no command of the action'],
    ['prepare --bump minor', { command: 'prepare', bump: 'minor' }, 'so is this one'],
    ['plan --bump huge', { bump: 'huge', command: 'plan' }, 'values are judged where all inputs are'],
    ['release --tag-prefix=', { 'tag-prefix': '' }, 'an empty prefix is a prefix: none'],
    ['release --sha= --config= --version=', {}, 'any other empty flag is absent, as an empty input is'],
    ['release', {}, 'nothing was given'],
    ['notes --preset conventional', { preset: 'conventional' }, 'no input of the action, but judged where they are'],
    ['release --sha=-x', { sha: '-x' }, 'a value that begins with a hyphen, by ='],
  ])('%s → %j: %s', (line, expected) => {
    expect(inputsOf(line)).toEqual(expected)
  })

  const OF_ROLLBACK = ['confirm', 'reason']
  const WITH_VALUE = INPUT_FLAGS.filter((name) => name !== 'dry-run')

  test.each(WITH_VALUE.filter((name) => !OF_ROLLBACK.includes(name)))('release --%s takes a value', (name) => {
    expect(inputsOf(`release --${name} x`)).toEqual({ [name]: 'x' })
  })

  test.each(OF_ROLLBACK)('rollback --%s takes a value', (name) => {
    expect(inputsOf(`rollback v1 --${name} x`)).toEqual({ command: 'rollback', tag: 'v1', [name]: 'x' })
  })
})

describe('refused', () => {
  test.each<[string, string, string, string]>([
    ['plam', 'VC112', 'There is no command "plam".', 'an unknown command'],
    ['Plan', 'VC112', 'There is no command "Plan".', 'commands are small letters'],
    ['plam --help', 'VC112', 'There is no command "plam".', 'no help for what is not there'],
    ['plan 1.0.0', 'VC113', 'plan takes no arguments, but got 1.', 'a name too many'],
    ['list widget', 'VC113', 'list takes no arguments, but got 1.', 'the same'],
    ['show', 'VC113', 'show takes one version, but got 0.', 'a name is missing'],
    ['show 1.0.0 2.0.0', 'VC113', 'show takes one version, but got 2.', 'one too many'],
    ['compare 1.0.0', 'VC113', 'compare takes two versions, but got 1.', 'one is missing'],
    ['plan --forge gitlab', 'VC113', '--forge takes local or github, not "gitlab".', 'an unknown forge'],
    ['replay --last 0', 'VC113', '--last takes a number of releases, not "0".', 'none is no number to judge'],
    ['replay --last all', 'VC113', '--last takes a number of releases, not "all".', 'a word'],
    ['--json', 'VC113', 'There is no command among these flags.', 'flags alone do nothing'],
    ['--version 2.0.0', 'VC113', 'There is no command among these flags.', 'release was meant, or nothing'],
    ['prepare --draft false', 'VC113', 'prepare takes no --draft.', 'it makes none'],
    ['list --bump major', 'VC113', 'list takes no --bump.', 'it would be ignored'],
    ['show 1.0.0 --dry-run', 'VC113', 'show takes no --dry-run.', 'it never writes'],
    ['replay --last 0', 'VC113', '--last takes a number of releases, not "0".', 'nothing to judge'],
    ['replay --last many', 'VC113', '--last takes a number of releases, not "many".', 'no number'],
    ['notes a b', 'VC113', 'notes takes at most one version, but got 2.', 'one too many'],
    ['plan --preset conventional', 'VC113', 'plan takes no --preset.', 'the configuration says it for a release'],
    ['notes --force', 'VC113', 'notes takes no --force.', 'it writes nothing'],
    ['init --bump major', 'VC113', 'init takes no --bump.', 'it would be ignored'],
    ['list --last 1', 'VC113', 'list takes no --last.', 'it has no flag for that, and would list all'],
    ['replay --forge github', 'VC113', 'replay takes no --forge.', 'it reads the clone alone'],
    ['init --forge github', 'VC113', 'init takes no --forge.', 'it writes a file'],
    ['plan --nope', 'VC113', "Unknown option '--nope'.", 'an unknown flag'],
    ['plan --token secret', 'VC113', "Unknown option '--token'.", 'a token never stands among the arguments'],
    ['plan --command release', 'VC113', "Unknown option '--command'.", 'the command is a word, not a flag'],
    ['plan --working-directory x', 'VC113', "Unknown option '--working-directory'.", 'it is --repository here'],
    ['rollback', 'VC113', 'rollback takes one version, but got 0.', 'never a guess'],
    ['publish 1.0.0 1.1.0', 'VC113', 'publish takes at most one version, but got 2.', 'one after the other'],
    ['publish --bump major', 'VC113', 'publish takes no --bump.', 'the version is there already'],
    ['release --confirm v1', 'VC113', 'release takes no --confirm.', 'it is for rollback'],
    ['publish --tag v1', 'VC113', "Unknown option '--tag'.", 'it stands behind the command'],
    ['plan --json=yes', 'VC113', "Option '--json' does not take an argument", 'a flag without a value was given one'],
    ['release --bump', 'VC113', "Option '--bump <value>' argument missing", 'a value is missing'],
    ['release -x', 'VC113', "Unknown option '-x'.", 'an unknown short flag'],
    [
      '--version --json',
      'VC113',
      "Option '--version' argument is ambiguous.",
      '--version asks for a value beside others',
    ],
  ])('%s: %s %s (%s)', (line, code, what) => {
    const [problem, ...others] = refusal(typed(line)).problems
    expect(others).toEqual([])
    expect(problem?.code).toBe(code)
    // node:util's errors come from outside jest's realm, where they are told with their name before the message.
    expect(problem?.what).toContain(what)
  })

  test.each([
    ['list --last 1', 'Leave it out: it is a flag of init or replay. See list --help.', 'who takes the flag'],
    ['notes --bump major', 'Leave it out: it is a flag of plan, release or prepare. See notes --help.', 'all who do'],
    ['show', 'Write show VERSION. See show --help.', 'the whole call'],
    ['publish 1 2', 'Write publish [VERSION]. See publish --help.', 'with what may be left out'],
    ['list widget', 'Write list. See list --help.', 'a command of one word'],
    ['plan --forge gitlab', 'Write --forge local or github.', 'the words'],
    ['replay --last all', 'Write a number from 1, as in --last 20.', 'an example'],
    ['release --bmup major', 'Did you mean --bump?', 'a typo'],
    ['release --nothing-like-it', 'See --help.', 'no flag is near'],
  ])('%s is told a cure: %s (%s)', (line, cure) => {
    expect(refusal(typed(line)).problems.map((problem) => problem.cure)).toEqual([cure])
  })

  test('all flags that a command does not take are told at once', () => {
    expect(refusal(typed('list --last 1 --force --bump major')).problems.map(({ what }) => what)).toEqual([
      'list takes no --bump.',
      'list takes no --last.',
      'list takes no --force.',
    ])
  })

  test('the nearest command is offered, and all of them are named', () => {
    const [problem] = refusal(['relaese']).problems
    expect(problem).toMatchObject({
      why: 'Commands: plan, release, prepare, publish, rollback, verify, list, show, compare, notes, init, doctor, correct, replay.',
      cure: 'Did you mean release?',
    })
  })

  test.each([
    [['--no\n##[error]x', 'plan'], 'an unknown flag'],
    [['plan', '--forge', 'a\n::error::b'], 'a value'],
    [['a\n##[group]b'], 'a command'],
    [['plan', '--bump', '-x'], 'the words of node:util have three lines here'],
  ])('%j is told in one line, without anything that acts: %s', (args) => {
    const { message } = refusal(args)
    expect(message).not.toContain('##[')
    expect(message.split('\n').every((line) => /^(?:VC11[23]: | {2}\S)/.test(line))).toBe(true)
  })

  test('what node said is kept as the cause', () => {
    expect(refusal(['--nope']).cause).toMatchObject({ code: 'ERR_PARSE_ARGS_UNKNOWN_OPTION' })
  })
})

describe('--print', () => {
  test('prints one output of what releases or plans', () => {
    expect(command('plan --print build-version')).toMatchObject({ print: 'build-version' })
    expect(command('plan')).not.toHaveProperty('print')
  })

  test.each(['list --print version', 'plan --print build', 'verify --print sha'])('%s is refused', (line) => {
    expect(refusal(typed(line)).problems.map(({ code }) => code)).toEqual(['VC113'])
  })
})
