import { importNotServed, ownFilesThere } from '../errors/migration.ts'
import { CheckpointError } from '../errors/problem.ts'
import { pastReleases } from '../inspect/replay.ts'
import { pastOfPackages } from '../inspect/replay-packages.ts'
import { reachOf, type Run } from '../next-version/read.ts'
import type { Git } from '../ports/history.ts'
import type { Ports } from '../ports/ports.ts'
import { parseConfiguration } from '../settings/configuration.ts'
import { DEFAULT_CONFIGURATION } from '../settings/inputs.ts'
import { settlePackages, type AllSettings } from '../settings/settle-packages.ts'
import { settle } from '../settings/settings.ts'
import { configurationText } from './configuration-text.ts'
import { findConfiguration, readAround } from './find.ts'
import type { Import, Row } from './import.ts'
import type { AUTO, ToolName } from './names.ts'
import { proveOn, together, type Proof } from './proof.ts'
import { WORKFLOW, workflowText } from './workflow.ts'

/** What `init --from` did, and what it would have made of the past. */
export interface MovedIn {
  readonly tool: string
  /** The other tool's configuration. */
  readonly from: string
  readonly written: readonly string[]
  readonly rows: readonly Row[]
  /** A word says why there is none: the clone does not hold the history. */
  readonly proof: Proof | 'shallow'
}

export interface Order {
  /** The tool's name, or `auto`. */
  readonly from: ToolName | typeof AUTO
  /** Whether files of ours that are there may go. */
  readonly force: boolean
  /** How many past releases prove it. */
  readonly last: number
}

type Here = Pick<Ports, 'files' | 'history'> & { readonly git: Git } & Ports

/**
 * Reads another tool's configuration, writes ours and a workflow, and proves it on the past. Everything that can fail is
 * checked before the first of the two files is written. @throws VC901–VC906, VC142, VC143, VC207
 */
export async function moveIn({ from, force, last }: Order, run: Run, ports: Here): Promise<MovedIn> {
  const { files } = ports
  const found = await findConfiguration(from, files)
  const made = found.tool.read(found.top, await readAround(files))
  const path = run.inputs.get('config') ?? DEFAULT_CONFIGURATION
  const texts = [
    { path, text: await configurationText(made, found.path) },
    { path: WORKFLOW, text: workflowText(made, (await run.branch?.()) ?? 'main') },
  ]
  const there = await Promise.all(
    texts.map(async (file) => ((await files.readGiven(file.path)) === undefined ? [] : [file.path])),
  )
  if (!force && there.flat().length > 0) throw new CheckpointError(ownFilesThere(there.flat()))
  const settings = await loadSettings(made.tool, path, texts[0]?.text ?? '')
  const proof = run.shallow ? 'shallow' : await proofOf(made, settings, { last, run, ports })
  for (const { path, text } of texts) {
    const isWritten = await files.writeGiven(path, text, force ? 'replace' : 'new')
    if (!isWritten) throw new CheckpointError(ownFilesThere([path]))
  }
  const written = texts.map((file) => file.path)
  return { tool: made.tool, from: found.path, written, rows: made.rows, proof }
}

interface Past {
  readonly last: number
  readonly run: Run
  readonly ports: Here
}

async function proofOf({ rules }: Import, settings: AllSettings, { last, run, ports }: Past): Promise<Proof> {
  const { packages } = settings
  if (packages === undefined)
    return proveOn(await pastReleases(ports.git, { settings, reach: reachOf(run, ports), last }), settings, rules)
  const past = await pastOfPackages(packages, Math.ceil(last / packages.each.length), ports)
  return together(
    packages.each.map((one) => {
      const releases = past.filter((other) => other.one === one).map(({ release }) => release)
      return { name: one.name, ...proveOn(releases, one.settings, rules) }
    }),
  )
}

/** What is written is read by our own reader first: nobody's next run may fail on it. @throws VC906 */
async function loadSettings(tool: string, path: string, text: string): Promise<AllSettings> {
  const configuration = await parseConfiguration(path, text)
  const { settings, problems } = settle(new Map(), configuration)
  const { packages, problems: ofPackages } = await settlePackages(new Map(), configuration, undefined)
  const all = [...problems, ...ofPackages]
  if (all.length === 0) return packages === undefined ? settings : { ...settings, packages }
  throw new CheckpointError(
    importNotServed(
      tool,
      all.map(({ what }) => what),
    ),
  )
}
