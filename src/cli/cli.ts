#!/usr/bin/env node
import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import { answerOf, type Command, type World } from './answers.ts'
import { parseCall } from './arguments.ts'
import { systemClock } from '../local/clock.ts'
import { openClone } from '../git/clone.ts'
import { filesOf } from '../files/files.ts'
import { gitOf } from '../git/git.ts'
import { localForge } from '../local/forge.ts'
import { readOrigin } from '../git/origin.ts'
import { readersMayLeave, terminalStyle } from './terminal.ts'
import { remoteHistory } from '../git/remote-history.ts'
import { foreignHost, noSuchRepository, noToken, unexpected } from '../errors/forge.ts'
import { noRepository } from '../errors/history.ts'
import { noSuchDirectory } from '../errors/inputs.ts'
import { CheckpointError } from '../errors/problem.ts'
import { identityOf, type CloneOrigin } from '../git/web.ts'
import type { Ports } from '../ports/ports.ts'
import { logLine, printable, printableJson } from '../text/printable.ts'
import { helpText } from './help.ts'
import { VERSION } from './version.ts'

const CLOCK = systemClock(process.env)

/** The command line's door: flags in, the result on stdout, progress and warnings on stderr, and an exit code. */
async function main(args: readonly string[]): Promise<void> {
  readersMayLeave(process.stdout)
  readersMayLeave(process.stderr)
  const call = parseCall(args)
  if (call.kind !== 'command') {
    print([call.kind === 'help' ? helpText(call.command) : VERSION])
    return
  }
  const opened = await open(call)
  const { ports } = opened
  const answer = await answerOf(call, opened).finally(opened.close)
  for (const warning of answer.warnings ?? []) tell(`warning: ${warning}`)
  print(
    call.json
      ? [printableJson(answer.json, 2)]
      : answer.lines({
          ...terminalStyle(process.stdout, process.env),
          draftPlace: (tag) => ports.forge.draftPlace(tag),
        }),
  )
  if (answer.failure !== undefined) fail(new CheckpointError(answer.failure), 1)
}

interface Opened extends World {
  /** Removes what was made for this run alone. */
  readonly close: () => Promise<void>
}

/** The real ports over the repository. @throws VC107, VC201, VC241 */
async function open({ repository, forge: chosen, inputs }: Command): Promise<Opened> {
  const directory = resolve(repository)
  if (!(await filesOf('.', undefined).isDirectory(directory)))
    throw new CheckpointError(noSuchDirectory({ place: '--repository' }, repository))
  const { call, clone } = await openClone({ directory, environment: process.env }, { isNamed: true })
  const git = gitOf(call)
  if (clone === undefined) throw new CheckpointError(noRepository(directory))
  const origin = await readOrigin(call)
  const shownFrom = clone.root ?? clone.commonDirectory
  const here = { call, commonDirectory: clone.commonDirectory, shownFrom, clock: CLOCK }
  const { forge, people }: Pick<Ports, 'forge' | 'people'> =
    chosen === 'local' ? { forge: localForge(here) } : await onGitHub(origin)
  const remote = origin === undefined ? undefined : remoteHistory({ git, call, origin, temporary: tmpdir() })
  return {
    run: {
      inputs,
      shallow: clone.shallow,
      workTree: clone.root !== undefined,
      revision: inputs.get('sha') ?? 'HEAD',
      planOnly: false,
      branch: () => git.branch(),
      ...identityOf(origin, shownFrom),
    },
    ports: {
      history: git,
      ...(remote && { remote }),
      forge,
      ...(people && { people }),
      files: filesOf(clone.root ?? directory, undefined),
      clock: CLOCK,
      tell,
    },
    inspected: { git, forge },
    close: () => remote?.close() ?? Promise.resolve(),
  }
}

/** GitHub as the remote says; the token comes from the environment alone. @throws VC401, VC404 */
async function onGitHub(origin: CloneOrigin | undefined): Promise<Pick<Ports, 'forge' | 'people'>> {
  const [{ githubForge }, { githubPeople }] = await Promise.all([
    import('../github/github.ts'),
    import('../github/people.ts'),
  ])
  const repository = process.env['GITHUB_REPOSITORY'] ?? origin?.repository
  if (repository === undefined) throw new CheckpointError(noSuchRepository(origin?.url ?? ''))
  const apiUrl = apiUrlFor(origin?.host)
  const setup = () => {
    const token = process.env['GITHUB_TOKEN'] ?? process.env['GH_TOKEN']
    if (token === undefined || token === '') throw new CheckpointError(noToken())
    return { token, repository, apiUrl, clock: CLOCK }
  }
  return { forge: githubForge(setup), people: githubPeople(setup) }
}

const GITHUB = 'github.com'

/** A token goes where its owner says, never to a host that a foreign clone's configuration names. @throws VC410 */
function apiUrlFor(host = GITHUB): string {
  const said = process.env['GITHUB_API_URL']
  if (said !== undefined && said !== '') return said
  if (host !== GITHUB) throw new CheckpointError(foreignHost(host))
  return `https://api.${GITHUB}`
}

/** Progress and warnings, beside the results. */
function tell(line: string): void {
  process.stderr.write(`${printable(line)}\n`)
}

function print(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${logLine(line)}\n`).join(''))
}

function fail({ message }: CheckpointError, exitCode: number): void {
  process.stderr.write(`${message}\n`)
  process.exitCode = exitCode
}

/** Bad input is 2, by the codes of its problems; any other failure is 1. */
function exitCodeOf({ problems }: CheckpointError): number {
  return problems.every(({ code }) => code.startsWith('VC1')) ? 2 : 1
}

await main(process.argv.slice(2)).catch((error: unknown) => {
  const failure = error instanceof CheckpointError ? error : new CheckpointError(unexpected(error), { cause: error })
  fail(failure, exitCodeOf(failure))
})
