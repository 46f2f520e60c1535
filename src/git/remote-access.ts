import { basicOf, remoteAddress, type Credentials } from './remote.ts'
import type { CloneOrigin } from './web.ts'
import { runGit, type GitCall } from './process.ts'

/** What our own repository calls the remote. */
export const SOURCE = 'source'

/**
 * Settings of a clone that go with our own git, as https://git-scm.com/docs/git-config names them; any other stays
 * behind. Those of the user and of the machine git reads by itself.
 *
 * Anywhere: a header is nothing but data, and belongs to the clone. actions/checkout keeps its credentials so, from v6
 * on in an included file.
 */
const HARMLESS = /^http\.(?:.+\.)?extraheader$/

/**
 * Where git has checked that the clone is the person's own: ways and programs that they set for it, such as the key of
 * one of their accounts; their `git fetch` would take them as well. Left out even so: what asks a person
 * (`core.askPass`), writes files (`http.saveCookies`), lifts git's own limits (`protocol.*`), or is no longer needed
 * (`url.*.insteadOf`, which the address has been through).
 */
const OF_A_PERSON = new RegExp(
  [
    String.raw`^core\.sshcommand$|^ssh\.variant$|^credential\.|^remote\.origin\.(?:proxy|proxyauthmethod|uploadpack)$`,
    String.raw`^http\.(?:.+\.)?(?:proxy\w*|ssl\w+|cookiefile|emptyauth|useragent|version|postbuffer)$`,
  ].join('|'),
)

/**
 * The environment in which one git process reaches the remote of a clone from another repository. With the workflow's
 * token nothing of the clone goes along, since a proxy, a rewritten address or an unchecked certificate would take the
 * token elsewhere. The token stands in no argument, no address and no file.
 */
export async function accessEnvironment(
  call: GitCall,
  origin: CloneOrigin,
  credentials: Credentials | undefined,
): Promise<Record<string, string>> {
  const { url, token } = remoteAddress(origin, credentials)
  const way =
    credentials === undefined || token === undefined
      ? [...asItIs(url), ...(await transportOf(call))]
      : authorization(credentials.server, token)
  const settings: Setting[] = [[`remote.${SOURCE}.url`, url], ...way]
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

/** The address was rewritten once already; of all that match, git takes the longest. */
function asItIs(url: string): Setting[] {
  return [[`url.${url}.insteadof`, url]]
}

/**
 * An empty value first takes away what was set before: two headers make GitHub answer 400 (actions/checkout 1830). A
 * redirect could lead to another host, and the header with it.
 */
function authorization(server: string, token: string): Setting[] {
  const key = `http.${server}/.extraheader`
  return [
    [key, ''],
    [key, `AUTHORIZATION: basic ${basicOf(token)}`],
    ['http.followredirects', 'false'],
  ]
}

async function transportOf(call: GitCall): Promise<Setting[]> {
  const { stdout } = await runGit(['config', '--null', '--show-scope', '--list'], call)
  const fields = stdout.split('\0')
  const settings: Setting[] = []
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [scope, setting = ''] = [fields[at], fields[at + 1]]
    const [key = '', ...value] = setting.split('\n')
    if ((scope === 'local' || scope === 'worktree') && mayGoAlong(key, call))
      settings.push([key.replace(/^remote\.origin\./, `remote.${SOURCE}.`), value.join('\n')])
  }
  return settings
}

function mayGoAlong(key: string, { trusted = false }: GitCall): boolean {
  return HARMLESS.test(key) || (!trusted && OF_A_PERSON.test(key))
}
