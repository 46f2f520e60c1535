import { CheckpointError } from '../errors/problem.ts'
import { accountsMissing, newcomersAmong, type Credits } from './people.ts'
import type { Findings } from './release-facts.ts'
import type { Plan } from '../next-version/plan.ts'
import type { Snapshot } from '../next-version/snapshot.ts'
import { COMMITS_LOOKED_AT } from '../ports/history.ts'
import type { Account, People, Ports } from '../ports/ports.ts'
import type { Settings } from '../settings/settings.ts'
import { readGuide } from './read-texts.ts'
import type { Run } from '../next-version/read.ts'

export interface Known {
  readonly run: Run
  readonly snapshot: Snapshot
  readonly settings: Settings
  readonly ports: Ports
}

/** What only the texts need. GitHub is asked in a release run alone: a dry run makes no request. */
export async function readFindings(plan: Plan, { run, snapshot, settings, ports }: Known): Promise<Findings> {
  const isGitHub = !settings.dryRun && ports.forge.kind === 'github'
  const [guide, credits] = await Promise.all([
    readGuide({ version: plan.version, base: snapshot.base, name: settings.package }, run, ports),
    readCredits(plan, { run, snapshot, ports, people: isGitHub ? ports.people : undefined }),
  ])
  return { credits, ...(guide === undefined ? {} : { migrationGuide: guide }) }
}

interface Witnesses extends Pick<Known, 'run' | 'snapshot' | 'ports'> {
  readonly people: People | undefined
}

/** Accounts and newcomers behind a release, as far as they are sure. A shallow clone does not know who was before. */
async function readCredits(plan: Plan, { run, snapshot, ports, people }: Witnesses): Promise<Credits> {
  const { base, web } = snapshot
  const isWhole = base !== undefined && !run.shallow
  const [writers, accounts] = await Promise.all([
    isWhole ? ports.history.writersOf?.(base.commit, COMMITS_LOOKED_AT) : undefined,
    people === undefined ? [] : accountsOf(accountsMissing(plan.changes, web), people),
  ])
  const handles = new Map(accounts.map(({ email, login }) => [email.toLowerCase(), login]))
  const before = writers && [...writers.values()].flat()
  const newcomers = newcomersAmong(plan.changes, before, { web, credits: { handles, newcomers: new Set() } })
  return { handles, newcomers }
}

/** Names do as well where GitHub does not answer: no release fails for its decoration. */
async function accountsOf(commits: readonly string[], people: People): Promise<readonly Account[]> {
  if (commits.length === 0) return []
  return people.accounts(commits).catch((error: unknown) => {
    if (error instanceof CheckpointError) return []
    throw error
  })
}
