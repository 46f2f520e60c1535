import { execFile } from 'node:child_process'
import { originAt, sshHostIn, type CloneOrigin } from '../plan/web.ts'
import { ORIGIN } from '../plan/remote.ts'
import { firstLine, runGit, withoutSecrets, type GitCall } from './process.ts'
import { programAt, type Environment } from './program.ts'

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
  return originAt(url, host === undefined ? undefined : await hostBehind(host, call.environment))
}

/** Hosts that are what they are called. */
const KNOWN: ReadonlySet<string> = new Set(['github.com', 'ssh.github.com'])

const MOST_MILLISECONDS = 5_000

/** What ssh would connect to, if an alias of `~/.ssh/config` stands in the address: https://man.openbsd.org/ssh#G */
async function hostBehind(host: string, environment: Environment): Promise<string | undefined> {
  if (KNOWN.has(host)) return host
  const ssh = await programAt('ssh', environment)
  if (ssh === undefined) return undefined
  const options = { env: withoutSecrets(environment), timeout: MOST_MILLISECONDS }
  return new Promise((resolve) => {
    execFile(ssh, ['-G', host], options, (error, stdout) => {
      const [, name] = /^hostname (\S+)$/m.exec(stdout) ?? []
      resolve(error === null ? name : undefined)
    })
  })
}
