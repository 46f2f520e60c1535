/** The page of a repository, read from the address of its remote; undefined for a path or an unknown form. */
export function webOf(remoteUrl: string): string | undefined {
  const match = /^(?:https?:\/\/(?:[^@/\s]*@)?|(?:ssh:\/\/)?[\w.-]+@)([\w.-]+)(?::\d+(?=\/))?[:/]([\w.-]+(?:\/[\w.-]+)+?)(?:\.git)?\/?$/.exec(remoteUrl)
  return match === null ? undefined : `https://${match[1]}/${match[2]}`
}

/** The last part of a path or an address, without `.git`: what people call the repository. */
export function nameOf(address: string): string {
  return address.replace(/[/\\]+$/, '').replace(/(?:\/|\\)?\.git$/, '').split(/[/\\:]/).at(-1) ?? ''
}

/** `owner/name` of a repository on GitHub, from the address of its remote. */
export function repositoryOf(remoteUrl: string): string | undefined {
  return webOf(remoteUrl)?.split('/').slice(3).join('/')
}

/** The API of the host that a remote is on: https://docs.github.com/en/enterprise-server/rest/quickstart */
export function apiOf(remoteUrl: string): string {
  const host = webOf(remoteUrl)?.split('/')[2] ?? 'github.com'
  return host === 'github.com' ? 'https://api.github.com' : `https://${host}/api/v3`
}
