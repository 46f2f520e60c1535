import { resolve } from 'node:path'
import { parseCall, type Call } from './arguments.ts'
import { checkpoint } from './checkpoint.ts'
import { filesOf } from './effects/files.ts'
import { gitOf } from './effects/git.ts'
import { localForge } from './effects/local-forge.ts'
import { ORIGIN } from './effects/read-history.ts'
import { readSettings, type Run } from './effects/read.ts'
import { foreignHost, noSuchRepository, noToken, unexpected } from './errors/forge.ts'
import { noRepository } from './errors/history.ts'
import { noSuchDirectory } from './errors/inputs.ts'
import { CheckpointError } from './errors/problem.ts'
import { compareVersions } from './inspect/compare.ts'
import { replayReleases } from './inspect/replay.ts'
import { listVersions } from './inspect/list.ts'
import { showVersion } from './inspect/show.ts'
import { hostOf, repositoryOf } from './plan/web.ts'
import type { Clone, Clock, Forge, Git, Ports } from './ports.ts'
import { printable } from './printable.ts'
import { helpText } from './report/help.ts'
import { compareLines, listLines, replayLines, showLines } from './report/inspection.ts'
import { outputsOf } from './report/outputs.ts'
import { PLAIN, linesOf, type Paint, type TerminalStyle } from './report/terminal.ts'
import { VERSION } from './version.ts'

type Command = Extract<Call, { kind: 'command' }>

/** What a command answers: lines for a person, or the same as JSON. */
interface Answer {
  readonly lines: (style: TerminalStyle) => readonly string[]
  readonly json: unknown
  readonly warnings?: readonly string[]
  readonly failed?: boolean
}

const CLOCK: Clock = { now: () => new Date(), second: Number(process.env['VERSION_CHECKPOINT_SECOND_MS'] ?? 1000) }

/** The command line's door: flags in, the result on stdout, talk on stderr, and an exit code. */
async function main(args: readonly string[]): Promise<void> {
  const call = parseCall(args)
  if (call.kind !== 'command') {
    print([call.kind === 'help' ? helpText(call.command) : VERSION])
    return
  }
  const { run, ports } = await open(call)
  const answer = await answerOf(call, run, ports)
  for (const warning of answer.warnings ?? []) process.stderr.write(`care: ${printable(warning)}\n`)
  print(
    call.json
      ? [JSON.stringify(answer.json, undefined, 2)]
      : answer.lines({ ...style(), draftPlace: (tag) => ports.forge.draftPlace(tag) }),
  )
  if (answer.failed === true) process.exitCode = 1
}

/** The real ports over the repository. @throws VC107, VC201 */
async function open({ repository, forge, inputs }: Command): Promise<{ run: Run; ports: Ports }> {
  const directory = resolve(repository)
  if (!(await filesOf('.', undefined).isDirectory(directory)))
    throw new CheckpointError(noSuchDirectory({ place: '--repository' }, repository))
  const git = gitOf({ directory, environment: process.env })
  const clone = await git.clone()
  if (clone === undefined) throw new CheckpointError(noRepository(directory))
  const run: Run = { inputs, clone, revision: inputs.get('sha') ?? 'HEAD', planOnly: false }
  const files = filesOf(clone.root ?? directory, undefined)
  return {
    run,
    ports: {
      git,
      files,
      clock: CLOCK,
      forge: forge === 'local' ? forgeHere(directory, clone) : await forgeOnGitHub(git),
    },
  }
}

function forgeHere(directory: string, { commonDirectory, root }: Clone): Forge {
  return localForge({
    call: { directory, environment: process.env },
    commonDirectory,
    shownFrom: root ?? commonDirectory,
    clock: CLOCK,
  })
}

/** GitHub as the remote says; the token comes from the environment alone. @throws VC401, VC404 */
async function forgeOnGitHub(git: Git): Promise<Forge> {
  const { githubForge } = await import('./effects/github.ts')
  const origin = (await git.remoteUrl(ORIGIN)) ?? ''
  const repository = process.env['GITHUB_REPOSITORY'] ?? repositoryOf(origin)
  const apiUrl = apiUrlFor(hostOf(origin))
  return githubForge(() => {
    const token = process.env['GITHUB_TOKEN'] ?? process.env['GH_TOKEN']
    if (token === undefined || token === '') throw new CheckpointError(noToken())
    if (repository === undefined) throw new CheckpointError(noSuchRepository(origin))
    return { token, repository, apiUrl, clock: CLOCK }
  })
}

const GITHUB = 'github.com'

/** A token goes where its owner says, never to a host that a foreign clone's configuration names. @throws VC410 */
function apiUrlFor(host = GITHUB): string {
  const said = process.env['GITHUB_API_URL']
  if (said !== undefined && said !== '') return said
  if (host !== GITHUB) throw new CheckpointError(foreignHost(host))
  return `https://api.${GITHUB}`
}

async function answerOf({ command, names, last }: Command, run: Run, ports: Ports): Promise<Answer> {
  const [first = '', second = ''] = names
  switch (command) {
    case 'plan':
    case 'release':
      return released(run, ports)
    case 'list': {
      const versions = await listVersions(ports, (await readSettings(run, ports)).tagPrefix)
      return { lines: (terminal) => listLines(versions, terminal), json: versions }
    }
    case 'show': {
      const shown = await showVersion(ports, first, (await readSettings(run, ports)).tagPrefix)
      return { lines: (terminal) => showLines(shown, terminal), json: shown }
    }
    case 'replay': {
      const judgements = await replayReleases(ports.git, await readSettings(run, ports), last)
      return { lines: (terminal) => replayLines(judgements, terminal), json: judgements }
    }
    case 'compare': {
      const comparison = await compareVersions(ports, [first, second], await readSettings(run, ports))
      return { lines: (terminal) => compareLines(comparison, terminal), json: comparison }
    }
  }
}

async function released(run: Run, ports: Ports): Promise<Answer> {
  const result = await checkpoint(run, ports)
  const outputs = outputsOf(result, undefined)
  const plan: unknown = 'plan' in result ? result.plan : null
  const account = 'plan' in result ? result.plan : result.kind === 'nothing' ? result.nothing.account : undefined
  const showsTable = result.kind !== 'released'
  return {
    lines: (terminal) => linesOf(result, terminal),
    json: { ...outputs, released: outputs.released === 'true', plan },
    warnings: showsTable ? [] : (account?.warnings ?? []),
    failed: result.kind === 'nothing' && result.nothing.failed,
  }
}

function print(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''))
}

const MIN_COLUMNS = 80

function style(): Omit<TerminalStyle, 'draftPlace'> {
  const isTerminal = process.stdout.isTTY
  const colours = isTerminal && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb'
  return {
    paint: colours ? COLOURS : PLAIN,
    columns: Math.max(MIN_COLUMNS, isTerminal ? process.stdout.columns : MIN_COLUMNS),
    explains: false,
  }
}

/** https://no-color.org; select graphic rendition of ECMA-48 */
const sgr = (on: number, off: number) => (text: string) => `\u001b[${on}m${text}\u001b[${off}m`
const COLOURS: Paint = { strong: sgr(1, 22), faint: sgr(2, 22), good: sgr(32, 39), alert: sgr(33, 39) }

/** Bad input is 2, by the codes of its problems; any other failure is 1. */
function exitCodeOf({ problems }: CheckpointError): number {
  return problems.every(({ code }) => code.startsWith('VC1')) ? 2 : 1
}

await main(process.argv.slice(2)).catch((error: unknown) => {
  const failure = error instanceof CheckpointError ? error : new CheckpointError(unexpected(error), { cause: error })
  process.stderr.write(`${failure.message}\n`)
  process.exitCode = exitCodeOf(failure)
})
