import { noSuchFile } from '../errors/inputs.ts'
import { needsPackage } from '../errors/packages.ts'
import { CheckpointError, type Problem } from '../errors/problem.ts'
import type { Ports } from '../ports/ports.ts'
import { type Configuration, NO_CONFIGURATION } from '../settings/configured.ts'
import { parseConfiguration } from '../settings/configuration.ts'
import { alsoTagProblems } from '../settings/also-tags.ts'
import { placeOf } from '../settings/inputs.ts'
import { configurationPath, settle, type Settings } from '../settings/settings.ts'
import { packageOfTag, settlePackages, type AllSettings, type Packages } from '../settings/settle-packages.ts'
import { type Run, readNamed } from './read.ts'
import { type BranchChannel, NO_BRANCH_CHANNEL, channelOf } from '../settings/channels.ts'

/** Inputs and configuration file, checked together. @throws VC101–VC111, all at once */
export async function readSettings(run: Run, ports: Ports): Promise<AllSettings> {
  const { configuration, missing } = await readConfiguration(run, ports)
  const branch = await channelOfRun(configuration, run)
  const { settings, problems } = settle(run.inputs, configuration, branch)
  const isSeveral = configuration.packages !== undefined || (run.inputs.get('package') ?? '') !== ''
  const several = isSeveral ? await readPackages(run, configuration) : { problems: alsoTagProblems([settings]) }
  const all = [...problems, ...missing, ...several.problems.filter((one) => !problems.some(isSame(one)))]
  if (all.length > 0) throw new CheckpointError(all)
  const isDry = run.planOnly || settings.command === 'plan'
  return { ...(isDry ? { ...settings, dryRun: true } : settings), ...asDryRun(several, isDry) }
}

/** Whether `channels` in the configuration names the branch of this run. */
export async function isOnChannel(run: Run, ports: Ports): Promise<boolean> {
  const { configuration } = await readConfiguration(run, ports)
  return (await channelOfRun(configuration, run)).channel !== undefined
}

async function readConfiguration(
  run: Run,
  ports: Ports,
): Promise<{ readonly configuration: Configuration; readonly missing: readonly Problem[] }> {
  const { path, required } = configurationPath(run.inputs)
  const text = await readNamed('config', path, run, ports)
  const missing = text === undefined && required ? [noSuchFile({ place: placeOf('config', run.inputs) }, path)] : []
  return { configuration: text === undefined ? NO_CONFIGURATION : await parseConfiguration(path, text), missing }
}

/** A pushed tag says itself which version it is, on whatever branch. */
async function channelOfRun({ channels }: Configuration, run: Run): Promise<BranchChannel> {
  if (run.pushedTag !== undefined) return NO_BRANCH_CHANNEL
  return channelOf(channels, channels.length > 0 ? await run.branch?.() : undefined)
}

/**
 * The settings for what is said of one version: of its package, where there are some, which its tag names, or the input
 * `package` for a number alone. @throws VC101–VC111, VC808
 */
export async function readSettingsOf(tag: string | undefined, run: Run, ports: Ports): Promise<Settings> {
  const { packages, ...said } = await readSettings(run, ports)
  if (packages === undefined) return said
  const one = packageOfTag(packages, tag)
  if (one !== undefined) return one.settings
  // An event that is about no package's version moves no floating tag, and releases nothing.
  if (run.afterOnly !== undefined || run.pushedTag !== undefined)
    return { ...said, tagPrefix: '', floatingTags: 'none' }
  const names = packages.each.map(({ name }) => name)
  throw new CheckpointError(needsPackage(placeOf('tag', run.inputs), names))
}

async function readPackages(run: Run, configuration: Configuration) {
  const hasChannels = [...(configuration.packages?.own.values() ?? [])].some(({ channels }) => channels.length > 0)
  const branch = hasChannels && run.pushedTag === undefined ? await run.branch?.() : undefined
  return settlePackages(run.inputs, configuration, branch)
}

function asDryRun({ packages }: { readonly packages?: Packages }, isDry: boolean): Pick<AllSettings, 'packages'> {
  if (packages === undefined) return {}
  if (!isDry) return { packages }
  const each = packages.each.map((one) => ({ ...one, settings: { ...one.settings, dryRun: true } }))
  return { packages: { ...packages, each } }
}

/** What is wrong with an input is wrong for each package. */
function isSame({ code, what }: Problem): (other: Problem) => boolean {
  return (other) => other.code === code && other.what === what
}
