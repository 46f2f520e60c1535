import type { Credentials } from '../plan/remote.ts'
import { basicOf, remoteAddress } from '../plan/remote.ts'
import { runGit, type GitCall } from './process.ts'

/** What our own repository calls the remote. */
export const SOURCE = 'source'

/** Settings of a clone by which git reaches its remote: https://git-scm.com/docs/git-config */
const TRANSPORT =
  '^(http|credential|url|ssh|protocol|core\\.(sshcommand|gitproxy|askpass)$|remote\\.origin\\.(url|proxy|proxyauthmethod|uploadpack|vcs)$)'

/**
 * The environment in which one git process reaches the remote of a clone from another repository: what the clone's own
 * configuration says of transport (actions/checkout keeps its credentials there, from v6 on in an included file), and
 * the token. It stands in no argument, no address and no file.
 */
export async function accessEnvironment(
  call: GitCall,
  origin: string,
  credentials: Credentials | undefined,
): Promise<Record<string, string>> {
  const { url, token } = remoteAddress(origin, credentials)
  const header = credentials === undefined || token === undefined ? [] : authorization(credentials.server, token)
  const settings = [...(await transportOf(call)), [`remote.${SOURCE}.url`, url] as const, ...header]
  const before = Number(call.environment['GIT_CONFIG_COUNT'] ?? 0)
  const entries = settings.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${before + index}`, key],
    [`GIT_CONFIG_VALUE_${before + index}`, value],
  ])
  return { ...Object.fromEntries(entries), GIT_CONFIG_COUNT: String(before + settings.length) } as Record<
    string,
    string
  >
}

type Setting = readonly [key: string, value: string]

/** An empty value first takes away what was set before: two headers make GitHub answer 400 (actions/checkout 1830). */
function authorization(server: string, token: string): Setting[] {
  const key = `http.${server}/.extraheader`
  return [
    [key, ''],
    [key, `AUTHORIZATION: basic ${basicOf(token)}`],
  ]
}

/** Only what belongs to the clone: git reads the user's and the system's configuration by itself. */
async function transportOf(call: GitCall): Promise<Setting[]> {
  const { stdout } = await runGit(['config', '--null', '--show-scope', '--get-regexp', TRANSPORT], call)
  const fields = stdout.split('\0')
  const settings: Setting[] = []
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [scope, setting = ''] = [fields[at], fields[at + 1]]
    const [key = '', ...value] = setting.split('\n')
    if (scope !== 'local' && scope !== 'worktree') continue
    if (key !== 'remote.origin.url')
      settings.push([key.replace(/^remote\.origin\./, `remote.${SOURCE}.`), value.join('\n')])
  }
  return settings
}
