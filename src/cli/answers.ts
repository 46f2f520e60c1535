import type { Call } from './arguments.ts'
import { runCommand } from '../commands.ts'
import { reachOf, type Run } from '../next-version/read.ts'
import { readSettings } from '../next-version/read-settings.ts'
import { judgementJson, planJson } from '../next-version/plan-json.ts'
import { showNotes } from '../inspect/show-notes.ts'
import { writeTemplate } from '../notes/templates/write-template.ts'
import { shallowClone } from '../errors/history.ts'
import { CheckpointError, type Problem } from '../errors/problem.ts'
import { compareVersions, type Comparing } from '../inspect/compare.ts'
import { listVersions } from '../inspect/list.ts'
import type { Order as Correcting } from '../correct/correct.ts'
import type { Order } from '../migrate/move-in.ts'
import { replayReleases } from '../inspect/replay.ts'
import { showVersion } from '../inspect/show.ts'
import { warningsOf, hasReleased, failureOf } from '../report/result.ts'
import type { Inspected, Ports } from '../ports/ports.ts'
import type { Packages, PackageSettings } from '../settings/settle-packages.ts'
import { compareLines, initLines, listLines, notesLines, replayLines, showLines } from './inspection.ts'
import { outputsOf, type OutputName } from '../report/outputs.ts'
import type { TerminalStyle } from '../report/style.ts'
import { linesOf } from '../report/terminal.ts'
import { DEFAULT_TEMPLATE } from '../settings/inputs.ts'

export type Command = Extract<Call, { kind: 'command' }>

/** What a command answers: lines for a person, or the same as JSON. */
export interface CommandAnswer {
  readonly lines: (style: TerminalStyle) => readonly string[]
  readonly json: unknown
  readonly warnings?: readonly string[]
  /** Why it fails although it came to its end. */
  readonly failure?: Problem | undefined
}

/** What a command works on. */
export interface World {
  readonly run: Run
  readonly ports: Ports
  readonly inspected: Inspected
}

/** @throws VC206, and what the command's own job throws */
export async function answerOf(
  { command, names, last, force, from, print, skip }: Command,
  { run, ports, inspected }: World,
): Promise<CommandAnswer> {
  const [first = '', second = ''] = names
  const reach = reachOf(run, ports)
  switch (command) {
    case 'plan':
    case 'release':
    case 'publish':
    case 'rollback':
    case 'verify':
    case 'prepare':
    case 'doctor':
      return answerRun(run, ports, print)
    case 'list': {
      const { tagPrefix, packages } = await readSettings(run, ports)
      const listed = packages && chosenOf(packages)
      const versions = await listVersions(inspected, { tagPrefix, packages: listed, reach, shallow: run.shallow })
      const names = listed?.map(({ name }) => name)
      return { lines: (terminal) => listLines(versions, terminal, names), json: versions }
    }
    case 'show': {
      const { tagPrefix } = (await askedOf([first], run, ports)).settings
      const shown = await showVersion(inspected, { name: first, tagPrefix, reach })
      return { lines: (terminal) => showLines(shown, terminal), json: shown }
    }
    case 'replay': {
      refuseShallow(run)
      const { packages, ...settings } = await readSettings(run, ports)
      if (packages !== undefined) return replayedPackages(packages, last, { run, ports, inspected })
      const judgements = await replayReleases(inspected.git, { settings, reach, last })
      return { lines: (terminal) => replayLines(judgements, terminal), json: judgements.map(judgementJson) }
    }
    case 'notes': {
      if (first !== '') refuseShallow(run)
      const { notes, data } = await showNotes(first, run, { ...ports, git: inspected.git })
      return { lines: () => notesLines(notes), json: data }
    }
    case 'init': {
      const world = { run, ports, inspected }
      return from === undefined ? answerTemplate(force, world) : answerMove({ from, force, last }, world)
    }
    case 'correct':
      return answerCorrect({ name: first, message: names[1], skip }, { run, ports, inspected })
    case 'compare': {
      refuseShallow(run)
      const asked = await askedOf([first, second], run, ports)
      const between = await compareVersions(inspected, [first, second], { ...asked, reach })
      const { notes } = await showNotes(`${between.from}..${between.to}`, run, { ...ports, git: inspected.git })
      const comparison = { ...between, notes }
      return {
        lines: (terminal) => compareLines(comparison, terminal),
        json: { ...comparison, account: planJson(comparison.account) },
      }
    }
  }
}

/** What is known of a package that these words name, or of the repository where there are none. */
async function askedOf(words: readonly string[], run: Run, ports: Ports): Promise<Omit<Comparing, 'reach'>> {
  const { packages, ...said } = await readSettings(run, ports)
  if (packages === undefined) return { settings: said }
  const [{ packageAsked }, { filesOf, sharesOf }] = await Promise.all([
    import('../inspect/package-asked.ts'),
    import('../packages/past.ts'),
  ])
  const one = packageAsked(packages, words, words.join(' '))
  return { settings: one.settings, sharesOf: sharesOf(one, packages, ports), counts: await filesOf(one, packages) }
}

/** What lies between two versions is asked of the clone itself, and a shallow one answers wrong without a word. */
function refuseShallow({ shallow }: Run): void {
  if (shallow) throw new CheckpointError(shallowClone())
}

async function answerRun(run: Run, ports: Ports, print?: OutputName): Promise<CommandAnswer> {
  const result = await runCommand(run, ports)
  const shown = { lines: (terminal: TerminalStyle) => linesOf(result, terminal), failure: failureOf(result) }
  if (result.kind === 'verified') return { ...shown, json: result.verification }
  if (result.kind === 'examined') return { ...shown, json: result.examination }
  const outputs = outputsOf(result, undefined)
  if (print !== undefined)
    return { ...shown, lines: () => notesLines(outputs[print]), json: outputs[print], warnings: warningsOf(result) }
  const isReleased = hasReleased(result)
  const plan: unknown = isReleased && 'plan' in result ? planJson(result.plan) : null
  const warnings = result.kind === 'released' || result.kind === 'published' ? warningsOf(result) : []
  return { ...shown, json: { ...outputs, released: isReleased, plan }, warnings }
}

async function replayedPackages(packages: Packages, last: number, { ports, inspected }: World): Promise<CommandAnswer> {
  const { replayPackages } = await import('../inspect/replay-packages.ts')
  const judgements = await replayPackages(packages, last, { ...ports, git: inspected.git })
  const names = chosenOf(packages).map(({ name }) => name)
  return { lines: (terminal) => replayLines(judgements, terminal, names), json: judgements.map(judgementJson) }
}

/** Those that the flag names, or all. */
function chosenOf({ each, chosen }: Packages): readonly PackageSettings[] {
  return each.filter(({ name }) => chosen?.includes(name) ?? true)
}

async function answerTemplate(force: boolean, { run, ports }: World): Promise<CommandAnswer> {
  const { template: path = DEFAULT_TEMPLATE, preset } = await readSettings(run, ports)
  const isGiven = run.inputs.get('template') === path
  const written = await writeTemplate({ path, isGiven, preset, force }, ports.files)
  return { lines: (terminal) => initLines(written, terminal), json: written }
}

/** Loaded when it is asked for: it knows ten other tools. */
async function answerMove(order: Order, { run, ports, inspected }: World): Promise<CommandAnswer> {
  const [{ moveIn }, { movedInLines }] = await Promise.all([import('../migrate/move-in.ts'), import('./moved-in.ts')])
  const moved = await moveIn(order, run, { ...ports, git: inspected.git })
  const { proof } = moved
  const proofJson = typeof proof === 'string' ? proof : { ...proof, releases: proof.releases.map(judgementJson) }
  return { lines: (terminal) => movedInLines(moved, terminal), json: { ...moved, proof: proofJson } }
}

async function answerCorrect(order: Correcting, { run, ports }: World): Promise<CommandAnswer> {
  const [{ correct }, { correctedLines }] = await Promise.all([
    import('../correct/correct.ts'),
    import('./corrected-lines.ts'),
  ])
  const told = await correct(order, run, ports)
  return { lines: (terminal) => correctedLines(told, terminal), json: told, warnings: told.warnings }
}
