const PATH = String.raw`(?<path>[\w.-]+(?:/[\w.-]+)+)`
const HTTP = new RegExp(String.raw`^(?<scheme>https?://)(?:[^@/\s]*@)?(?<host>[\w.-]+(?::\d+)?)/${PATH}$`)

/** `ssh://git@host:22/owner/name`, or git's short form of it: https://git-scm.com/docs/git-clone#_git_urls */
const SSH = new RegExp(String.raw`^(?:ssh://)?[\w.-]+@(?<host>[\w.-]+)(?::\d+(?=/))?[:/]${PATH}$`)

/** The page of a repository, read from the address of its remote; undefined for a path or an unknown form. */
function webOf(remoteUrl: string): string | undefined {
  const address = remoteUrl.replace(/\/$/, '').replace(/\.git$/, '')
  const found = (HTTP.exec(address) ?? SSH.exec(address))?.groups
  if (found === undefined) return undefined
  const { scheme = 'https://', host = '', path = '' } = found
  return `${scheme}${host}/${path}`
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

/** `owner/name` of a repository on GitHub, from the address of its remote. */
export function repositoryOf(remoteUrl: string): string | undefined {
  return webOf(remoteUrl)?.split('/').slice(3).join('/')
}

/** The host of a remote; undefined for a path or an unknown form. */
export function hostOf(remoteUrl: string): string | undefined {
  return webOf(remoteUrl)?.split('/')[2]
}

/** What a repository is called and where its page is, as far as its remote and its folder tell. */
export function identityOf(
  origin: string | undefined,
  folder: string,
): { readonly web?: string; readonly project: string } {
  const web = origin === undefined ? undefined : webOf(origin)
  return { project: nameOf(origin ?? folder), ...(web === undefined ? {} : { web }) }
}
