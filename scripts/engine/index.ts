// npm run engine: our workflows, and those that README and docs show, in nektos/act against the stand-in for GitHub.
// A line a run, with what was found right. Words after it choose runs by their names.
import { CALLED_WORKFLOWS } from './called.ts'
import { findEngine } from './install.ts'
import { isWholeHistory } from './ourselves.ts'
import { OWN_RELEASES } from './own-releases.ts'
import { OWN_WORKFLOWS } from './own-workflows.ts'
import { WrongEnd, type Scene } from './scene.ts'
import { SHOWN_WORKFLOWS } from './shown.ts'

const OF_OUR_HISTORY: readonly Scene[] = [OWN_RELEASES, OWN_WORKFLOWS]
const AT_ONCE = 2

function scenes(): Scene[] {
  const words = process.argv.slice(2)
  if (!isWholeHistory()) console.log('skipped: our own releases, since this clone is shallow')
  const all = [...(isWholeHistory() ? OF_OUR_HISTORY : []), ...CALLED_WORKFLOWS, ...SHOWN_WORKFLOWS]
  return all.filter(({ name }) => words.every((word) => name.includes(word)))
}

async function played({ name, play }: Scene, act: string): Promise<boolean> {
  const began = performance.now()
  const ended = (mark: string, told: string) => {
    console.log(`${mark} ${name}: ${told} (${((performance.now() - began) / 1000).toFixed(1)} s)`)
  }
  try {
    ended('✔', await play(act))
    return true
  } catch (error) {
    ended('✘', error instanceof Error ? error.message : String(error))
    if (error instanceof WrongEnd) console.log(error.log.text.replaceAll(/^/gm, '    '))
    return false
  }
}

/** Some at a time. */
async function all(act: string): Promise<boolean> {
  const left = scenes()
  const ended: boolean[] = []
  const worker = async () => {
    for (let scene = left.shift(); scene !== undefined; scene = left.shift()) ended.push(await played(scene, act))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return ended.length > 0 && ended.every(Boolean)
}

/** As automake says that a check could not be made: https://www.gnu.org/software/automake/manual/html_node/Scripts_002dbased-Testsuites.html */
const SKIPPED = 77

const engine = findEngine()
if ('missing' in engine) {
  console.log(`skipped: ${engine.missing}, so no workflow was run in an engine`)
  process.exitCode = SKIPPED
} else {
  const whole = isWholeHistory() || process.argv.length > 2 ? 0 : SKIPPED
  process.exitCode = (await all(engine.path)) ? whole : 1
}
