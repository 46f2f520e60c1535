import { describe, expect, test } from '@jest/globals'
import { readSnapshot, type Run } from '../../src/next-version/read.ts'
import { readSettings } from '../../src/next-version/read-settings.ts'
import { shaOf, settingsOf } from './history.ts'
import { CLOCK, problemsOf } from '../github/calls.ts'
import { portsIn, type World } from '../git/histories.ts'

/** A bare repository, and a job that checked nothing out. */
const BARE = { workTree: false }

function run(inputs: Readonly<Record<string, string>> = {}, changes: Partial<Run> = {}): Run {
  const clone = { shallow: false, workTree: true, project: 'widget' }
  return { inputs: new Map(Object.entries(inputs)), ...clone, revision: 'HEAD', planOnly: false, ...changes }
}

const CONFIGURATION = '.github/version-checkpoint.yml'

describe('readSettings', () => {
  test('without a configuration: the defaults', async () => {
    const { ports, calls } = portsIn()
    expect(await readSettings(run(), ports)).toEqual(settingsOf())
    expect(calls).toEqual([`read ${CONFIGURATION}`])
  })

  test('the usual file is read, and an input outweighs it', async () => {
    const { ports } = portsIn({ tree: { [CONFIGURATION]: 'bump: minor\nproject: Gadget\n' } })
    expect(await readSettings(run(), ports)).toMatchObject({ bump: 'minor', project: 'Gadget' })
    expect(await readSettings(run({ bump: 'major' }), ports)).toMatchObject({ bump: 'major', project: 'Gadget' })
  })

  test('another file, when it is named', async () => {
    const { ports } = portsIn({ tree: { 'other.yml': 'bump: patch\n', [CONFIGURATION]: 'bump: minor\n' } })
    expect(await readSettings(run({ config: 'other.yml' }), ports)).toMatchObject({ bump: 'patch' })
  })

  test('a bare repository has it in the commit to release', async () => {
    const { ports, calls } = portsIn({ files: { [CONFIGURATION]: 'bump: patch\n' } })
    expect(await readSettings(run({}, { ...BARE, revision: 'side' }), ports)).toMatchObject({ bump: 'patch' })
    expect(calls).toEqual(['commitOf side', `fileAt ${shaOf(1).slice(0, 7)} ${CONFIGURATION}`])
  })

  test('a bare repository without commits has none', async () => {
    expect(await readSettings(run({}, BARE), portsIn({ head: null }).ports)).toEqual(settingsOf())
  })

  test.each<[Record<string, string>, boolean, boolean, string]>([
    [{}, false, false, 'a release'],
    [{}, true, true, 'the event allows no more than a plan'],
    [{ command: 'plan' }, false, true, 'a plan was asked for'],
    [{ 'dry-run': 'true' }, false, true, 'a dry run was asked for'],
    [{ 'dry-run': 'false' }, true, true, 'the event outweighs the input'],
  ])('%j, plan only %p: dry run %p: %s', async (inputs, planOnly, dryRun) => {
    expect((await readSettings(run(inputs, { planOnly }), portsIn().ports)).dryRun).toBe(dryRun)
  })

  test('all that is wrong at once: inputs, configuration, and the file that is not there', async () => {
    const wrong = portsIn({ tree: { [CONFIGURATION]: 'draft: perhaps\n' } })
    expect((await problemsOf(readSettings(run({ bump: 'huge' }), wrong.ports))).codes).toHaveLength(2)
    const { codes, message } = await problemsOf(
      readSettings(run({ bump: 'huge', config: 'typo.yml' }), portsIn().ports),
    )
    expect(codes).toHaveLength(2)
    expect(codes).toContain('VC108')
    expect(message).toContain('typo.yml')
  })
})

describe('the channel of the branch', () => {
  const tree = { [CONFIGURATION]: 'channels: { next: beta, 1.x: maintenance }\n' }

  test('a channel', async () => {
    const settings = await readSettings(run({}, { branch: () => Promise.resolve('next') }), portsIn({ tree }).ports)
    expect(settings.prerelease).toBe('beta')
  })

  test('a range', async () => {
    const onIt = run({}, { branch: () => Promise.resolve('1.x') })
    const { maintenance, makeLatest } = await readSettings(onIt, portsIn({ tree }).ports)
    expect([maintenance?.range.text, makeLatest]).toEqual(['1.x', 'false'])
  })

  test('on no branch that is said', async () => {
    const { prerelease, warnings } = await readSettings(run(), portsIn({ tree }).ports)
    expect([prerelease, warnings.length]).toEqual([undefined, 1])
  })

  test('without channels nobody asks for it', async () => {
    const branch = () => Promise.reject(new Error('asked'))
    const { ports } = portsIn({ tree: { [CONFIGURATION]: 'project: W\n' } })
    expect(await readSettings(run({}, { branch }), ports)).toMatchObject({ project: 'W' })
  })
})

describe('readSnapshot', () => {
  const snapshot = async (changes: Partial<Run>, repository: World, settings = settingsOf()) =>
    readSnapshot(run({}, changes), settings, portsIn({ tags: { 'v1.0.0': 0 }, ...repository }).ports)

  test('the history and the clock', async () => {
    expect(await snapshot({}, {})).toMatchObject({
      head: shaOf(1),
      base: { name: 'v1.0.0' },
      now: CLOCK.now().getTime(),
    })
  })

  test('a configured name outweighs that of the repository', async () => {
    expect((await snapshot({ project: 'thing' }, {})).project).toBe('thing')
    expect((await snapshot({ project: 'thing' }, {}, settingsOf({}, { project: 'OpenLLM' }))).project).toBe('OpenLLM')
  })

  test.each([undefined, 'https://ghe.example/a/b'])('the page is that of the run: %s', async (web) => {
    const read = await snapshot({ web }, {})
    expect(read.web).toBe(web)
    expect('web' in read).toBe(web !== undefined)
  })

  test('prefix and wanted version are those of the settings', async () => {
    const settings = settingsOf({ 'tag-prefix': 'widget-v', version: '1.0.0' })
    const read = await snapshot({}, { tags: { 'widget-v1.0.0': 1, 'v9.0.0': 1 } }, settings)
    expect(read).toMatchObject({ prefix: 'widget-v', current: { name: 'widget-v1.0.0' } })
  })
})
