import { originAt, sshHostIn, type CloneOrigin } from './web.ts'
import { ORIGIN } from './remote.ts'
import { firstLine, runGit, withoutSecrets, type GitCall } from './process.ts'
import { programAt } from './program.ts'
import { answerWithin } from './spawned.ts'

/**
 * The remote that a clone comes from; undefined if it has none. git answers with the first of several addresses, and
 * `insteadOf` applied; where there is no such remote, with the name itself:
 * https://git-scm.com/docs/git-ls-remote#Documentation/git-ls-remote.txt---get-url
 */
export async function readOrigin(call: GitCall): Promise<CloneOrigin | undefined> {
  const { exitCode, stdout } = await runGit(['ls-remote', '--get-url', ORIGIN], call)
  const url = firstLine(stdout)
  if (exitCode !== 0 || url === ORIGIN || url === '') return undefined
  const host = sshHostIn(url)
  return originAt(url, host === undefined ? undefined : await hostBehind(host, call))
}

/** Hosts that are what they are called. */
const KNOWN: ReadonlySet<string> = new Set(['github.com', 'ssh.github.com'])

/** A configuration of ssh may run programs to find it out. */
const MOST_SECONDS = 5

/** What ssh would connect to, if an alias of `~/.ssh/config` stands in the address: https://man.openbsd.org/ssh#G */
async function hostBehind(host: string, call: GitCall): Promise<string | undefined> {
  if (KNOWN.has(host)) return host
  const program = await programAt('ssh', call.environment)
  if (program === undefined) return undefined
  const { directory } = call
  const invocation = { program, args: ['-G', host], directory, environment: withoutSecrets(call.environment) }
  const answer = await answerWithin(MOST_SECONDS, invocation, undefined).catch(() => undefined)
  return answer?.exitCode === 0 ? /^hostname (\S+)$/m.exec(answer.stdout)?.[1] : undefined
}
