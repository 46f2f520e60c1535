const PATH = String.raw`(?<path>[\w.-]+(?:/[\w.-]+)+)`
const HTTP = new RegExp(String.raw`^(?<scheme>https?://)(?:[^@/\s]*@)?(?<host>[\w.-]+(?::\d+)?)/${PATH}$`)

/**
 * `ssh://git@host:22/owner/name`, or git's short form of it, in which one letter would be a drive of Windows:
 * https://git-scm.com/docs/git-clone#_git_urls
 */
const SSH = new RegExp(
  String.raw`^(?:ssh://(?:[\w.-]+@)?(?<host>\w[\w.-]*)(?::\d+)?/|(?:[\w.-]+@)?(?<short>\w[\w.-]+):/?)${PATH}$`,
)

/** https://docs.github.com/en/authentication/troubleshooting-ssh/using-ssh-over-the-https-port */
const HOSTS_OF_SSH: ReadonlyMap<string, string> = new Map([['ssh.github.com', 'github.com']])

/** Where a clone comes from. This, and nothing else, says which repository a clone is. */
export interface CloneOrigin {
  /** The address that git uses. */
  readonly url: string
  /** The page of the repository, its host and its `owner/name`; absent for a path or an unknown form. */
  readonly web?: string
  readonly host?: string
  readonly repository?: string
}

/** What an address says. `sshHost`: what ssh calls the host that the address has, which may be an alias. */
export function originAt(url: string, sshHost?: string): CloneOrigin {
  const address = withoutEnding(url)
  const found = HTTP.exec(address)?.groups ?? SSH.exec(address)?.groups
  if (found === undefined) return { url }
  const { scheme = 'https://', host: long, short = '', path: repository = '' } = found
  const named = (found['scheme'] === undefined ? (sshHost ?? long ?? short) : (long ?? '')).toLowerCase()
  const host = HOSTS_OF_SSH.get(named) ?? named
  return { url, web: `${scheme}${host}/${repository}`, host, repository }
}

/** The host of an address that is reached by ssh: `~/.ssh/config` may call another one so. */
export function sshHostIn(url: string): string | undefined {
  const address = withoutEnding(url)
  const found = HTTP.test(address) ? undefined : SSH.exec(address)?.groups
  return found?.['host'] ?? found?.['short']
}

function withoutEnding(address: string): string {
  return address.replace(/\/$/, '').replace(/\.git$/, '')
}

/** The last part of a path or an address, without `.git`: what people call the repository. */
export function nameOf(address: string): string {
  return (
    address
      .replace(/[/\\]+$/, '')
      .replace(/(?:\/|\\)?\.git$/, '')
      .split(/[/\\:]/)
      .at(-1) ?? ''
  )
}

/** GitHub tells names apart by their letters alone, not by their case. */
export function isSameRepository(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

/** What a repository is called and where its page is, as far as its remote and its folder tell. */
export function identityOf(
  origin: CloneOrigin | undefined,
  folder: string,
): { readonly web?: string; readonly project: string } {
  const { url = folder, web } = origin ?? {}
  return { project: nameOf(url), ...(web === undefined ? {} : { web }) }
}
