import { isSameRepository, type CloneOrigin } from './web.ts'

/** The remote that a clone comes from: https://git-scm.com/docs/git-clone (--origin). */
export const ORIGIN = 'origin'

/** What a workflow may read its own repository with. */
export interface Credentials {
  readonly token: string
  /** GITHUB_SERVER_URL, as in https://github.com */
  readonly server: string
  /** GITHUB_REPOSITORY, `owner/name` */
  readonly repository: string
}

/** Where to fetch from, and the token for it; without one, what the clone itself is set up with has to do. */
export interface RemoteAddress {
  readonly url: string
  readonly token?: string
}

/**
 * The workflow's own repository is read by HTTPS with the workflow's token, whatever the checkout used and kept
 * (`persist-credentials`, `ssh-key`). A token goes to no other repository and no other host: a clone's configuration
 * may name any.
 */
export function remoteAddress(origin: CloneOrigin, credentials: Credentials | undefined): RemoteAddress {
  if (credentials === undefined) return { url: origin.url }
  const { token, server, repository } = credentials
  const isOwn = isOn(server, origin) && isSameRepository(origin.repository ?? '', repository)
  return isOwn ? { url: `${server}/${repository}.git`, token } : { url: origin.url }
}

/** Whether a clone is known to come from another repository of this server. A path, another host or no origin proves nothing. */
export function isAnotherRepository(
  origin: CloneOrigin | undefined,
  { server, repository }: Pick<Credentials, 'server' | 'repository'>,
): origin is CloneOrigin & { readonly repository: string } {
  if (origin?.repository === undefined || repository === '') return false
  return isOn(server, origin) && !isSameRepository(origin.repository, repository)
}

function isOn(server: string, { host }: CloneOrigin): boolean {
  return host === new URL(server).host
}

/** As actions/checkout sends it; a log may show it, so it is masked like the token itself. */
export function basicOf(token: string): string {
  return Buffer.from(`x-access-token:${token}`).toString('base64')
}
