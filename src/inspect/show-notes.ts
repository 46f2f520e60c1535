import { nextShown, rangeShown } from './notes.ts'
import { templateData } from '../notes/context.ts'
import { renderRelease } from '../notes/render.ts'
import { factsOf } from '../notes/release-facts.ts'
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
  const settings = { ...(await readSettings(run, ports)), dryRun: true }
  const { snapshot, plan, next } =
    range === ''
      ? nextShown(await readSnapshot(run, settings, ports), settings)
      : await rangeShown(ports.git, {
          range,
          settings,
          names: namesFor(run, settings, ports),
          reach: reachOf(run, ports),
        })
  // What is tagged is told from its own commit, whatever the working tree says by now.
  const { current } = snapshot
  const origin = current === undefined ? run : { ...run, workTree: false, revision: current.commit }
  const findings = await readFindings(plan, { run: origin, snapshot, settings, ports })
  const facts = factsOf({ plan, next }, snapshot, settings, findings)
  const { notes } = await renderRelease(facts, await readTemplates(run, settings, ports))
  return { notes, data: templateData(facts) }
}
