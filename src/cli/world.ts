import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import type { answerOf, Command, World } from './answers.ts'
import { systemClock } from '../local/clock.ts'
import { filesOf } from '../files/files.ts'
import { localForge } from '../local/forge.ts'
import { openHistory } from '../git/open.ts'
import { remoteHistory } from '../git/remote-history.ts'
import { foreignHost, noSuchRepository, noToken } from '../errors/forge.ts'
import { noRepository } from '../errors/history.ts'
import { noSuchDirectory } from '../errors/inputs.ts'
import { CheckpointError } from '../errors/problem.ts'
import { identityOf, type CloneOrigin } from '../git/web.ts'
import type { Ports } from '../ports/ports.ts'
import { PLANNING_COMMANDS } from '../settings/inputs.ts'
import { printable } from '../text/printable.ts'
import { progressOn } from './progress.ts'
import type { Terminal } from './terminal.ts'

interface Opened extends World {
  /** Loaded once the words of a call are understood: help and a typo need none of it. */
  readonly answerOf: typeof answerOf
  /** Removes what was made for this run alone. */
  readonly close: () => Promise<void>
}

/** The real ports over the repository. @throws VC107, VC201, VC241 */
export async function openWorld(
  { command, repository, forge: chosen, inputs }: Command,
  terminal: Terminal,
): Promise<Opened> {
  const { environment, stderr } = terminal
  const clock = systemClock(environment)
  const directory = resolve(terminal.directory(), repository)
  if (!(await filesOf(directory, undefined).isDirectory(directory)))
    throw new CheckpointError(noSuchDirectory({ place: '--repository' }, repository))
  const progress = progressOn(terminal, clock)
  const asker = { directory, environment, ...(progress && { hear: progress.hear }) }
  const revision = inputs.get('sha') ?? 'HEAD'
  const ahead = PLANNING_COMMANDS.has(command) ? revision : undefined
  const { call, clone, git, origin: asking } = await openHistory(asker, { isNamed: true, ahead })
  // Git is at work while the rest is loaded.
  const [origin, { answerOf }] = await Promise.all([asking, import('./answers.ts')])
  if (clone === undefined) throw new CheckpointError(noRepository(directory))
  const shownFrom = clone.root ?? clone.commonDirectory
  const here = { call, commonDirectory: clone.commonDirectory, shownFrom, clock }
  const asked: Pick<Ports, 'forge' | 'people' | 'policies'> =
    chosen === 'local' ? { forge: localForge(here) } : await onGitHub(origin, { command, environment, clock })
  const remote = origin === undefined ? undefined : remoteHistory({ git, call, origin, temporary: tmpdir() })
  return {
    answerOf,
    run: {
      inputs,
      shallow: clone.shallow,
      workTree: clone.root !== undefined,
      revision,
      planOnly: false,
      branch: () => git.branch(),
      ...identityOf(origin, shownFrom),
    },
    ports: {
      history: git,
      ...(remote && { remote }),
      ...asked,
      files: filesOf(clone.root ?? directory, undefined),
      clock,
      tell(line) {
        progress?.clear()
        stderr.write(`${printable(line)}\n`)
      },
    },
    inspected: { git, forge: asked.forge },
    async close() {
      progress?.clear()
      await remote?.close()
    },
  }
}

/** GitHub as the remote says; the token comes from the environment alone. @throws VC401, VC404 */
async function onGitHub(
  origin: CloneOrigin | undefined,
  { command, environment, clock }: Pick<Terminal, 'environment'> & Pick<Ports, 'clock'> & Pick<Command, 'command'>,
): Promise<Pick<Ports, 'forge' | 'people' | 'policies'>> {
  const [{ githubForge }, { githubPeople }] = await Promise.all([
    import('../github/github.ts'),
    import('../github/people.ts'),
  ])
  const repository = environment['GITHUB_REPOSITORY'] ?? origin?.repository
  if (repository === undefined) throw new CheckpointError(noSuchRepository(origin?.url ?? ''))
  const apiUrl = apiUrlFor(origin?.host, environment)
  const setup = () => {
    const token = environment['GITHUB_TOKEN'] ?? environment['GH_TOKEN']
    if (token === undefined || token === '') throw new CheckpointError(noToken())
    return { token, repository, apiUrl, clock }
  }
  const asked = { forge: githubForge(setup), people: githubPeople(setup) }
  if (command !== 'doctor') return asked
  const { githubPolicies } = await import('../github/policies.ts')
  return { ...asked, policies: githubPolicies(setup) }
}

const GITHUB = 'github.com'

/** A token goes where its owner says, never to a host that a foreign clone's configuration names. @throws VC410 */
function apiUrlFor(host = GITHUB, environment: NodeJS.ProcessEnv): string {
  const said = environment['GITHUB_API_URL']
  if (said !== undefined && said !== '') return said
  if (host !== GITHUB) throw new CheckpointError(foreignHost(host))
  return `https://api.${GITHUB}`
}
