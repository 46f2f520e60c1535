import { quoted } from '../errors/problem.ts'
import { sharesOf } from '../packages/past.ts'
import type { AllSettings, PackageSettings } from '../settings/settle-packages.ts'
import type { Settings } from '../settings/settings.ts'
import { packageAsked } from './package-asked.ts'
import { showNext, rangeShown, type Shown } from './notes.ts'
import { templateData } from '../notes/context.ts'
import { renderRelease } from '../notes/render.ts'
import { factsOf } from '../notes/release-facts.ts'
import type { History } from '../ports/history.ts'
import type { Inspected, Ports } from '../ports/ports.ts'
import { readFindings } from '../notes/read-findings.ts'
import { readTemplates } from '../notes/read-texts.ts'
import { namesFor, reachOf, readSnapshot, type Run } from '../next-version/read.ts'
import { readSettings } from '../next-version/read-settings.ts'

/** The notes of a range, and all that a template sees; an empty range is what would be released. Nobody is asked. @throws VC207, VC213 */
export async function showNotes(
  range: string,
  run: Run,
  ports: Ports & Pick<Inspected, 'git'>,
): Promise<{ notes: string; data: unknown }> {
  const said = await readSettings(run, ports)
  const one = said.packages && packageAsked(said.packages, range.split('..'), range === '' ? 'notes' : quoted(range))
  const settings = { ...(one?.settings ?? said), dryRun: true }
  const {
    snapshot,
    plan,
    next,
    history = ports.history,
  }: Shown & { readonly history?: History } = range === ''
    ? await nextOf(one, { run, said, settings, ports })
    : await rangeShown(ports.git, {
        range,
        settings,
        names: namesFor(run, settings, ports),
        reach: reachOf(run, ports),
        sharesOf: said.packages && one && sharesOf(one, said.packages, ports),
      })
  // What is tagged is told from its own commit, whatever the working tree says by now.
  const { current } = snapshot
  const origin = current === undefined ? run : { ...run, workTree: false, revision: current.commit }
  const findings = await readFindings(plan, { run: origin, snapshot, settings, ports: { ...ports, history } })
  const facts = factsOf({ plan, next }, snapshot, settings, findings)
  const { notes } = await renderRelease(facts, await readTemplates(run, settings, ports))
  return { notes, data: templateData(facts) }
}

interface Next {
  readonly run: Run
  readonly said: AllSettings
  readonly settings: Settings
  readonly ports: Ports
}

/** Of a package as it would be released with all others: a group or a dependency may give it its number. */
async function nextOf(
  one: PackageSettings | undefined,
  { run, said, settings, ports }: Next,
): Promise<Shown & { readonly history?: History }> {
  if (said.packages === undefined || one === undefined)
    return showNext(await readSnapshot(run, settings, ports), settings)
  const { each, groups, onDependency } = said.packages
  const packages = { each, groups, onDependency }
  const [{ readPackages }, { decidePackages }] = await Promise.all([
    import('../packages/read.ts'),
    import('../packages/decide.ts'),
  ])
  const read = await readPackages(run, packages, ports)
  const decided = decidePackages(read.packages, packages).packages.find((other) => other.one.name === one.name)
  if (decided === undefined) throw new Error(`no package ${one.name}`)
  const { decision, snapshot } = decided
  const shown = decision.kind === 'release' ? { snapshot, ...decision } : showNext(snapshot, settings)
  const own = read.packages.find((other) => other.one.name === one.name)
  return { ...shown, ...(own && { history: own.history }) }
}
