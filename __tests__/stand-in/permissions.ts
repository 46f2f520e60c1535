// https://docs.github.com/rest/authentication/authenticating-to-the-rest-api
import { Refusal, notAccessible, notFound } from './answer.ts'
import type { Route } from './routes.ts'
import type { Grants, World } from './world.ts'

/** Who asks: nobody, somebody with grants, or somebody whose token is not known here. */
export type Identity =
  { readonly kind: 'nobody' } | { readonly kind: 'unknown' } | { readonly kind: 'known'; readonly grants: Grants }

/** `token …` and `Bearer …` are the same to GitHub. */
export function identityOf(authorization: string | undefined, tokens: Readonly<Record<string, Grants>>): Identity {
  if (authorization === undefined) return { kind: 'nobody' }
  const token = authorization.replace(/^(token|bearer)\s+/i, '')
  const grants = Object.hasOwn(tokens, token) ? tokens[token] : undefined
  return grants === undefined ? { kind: 'unknown' } : { kind: 'known', grants }
}

/** How the log of requests names a token, which it never shows. */
export function nameOf(identity: Identity): string | undefined {
  if (identity.kind === 'nobody') return undefined
  if (identity.kind === 'unknown') return 'unknown token'
  return identity.grants.as ?? `contents: ${identity.grants.contents ?? 'none'}`
}

export const grantsOf = (identity: Identity): Grants => (identity.kind === 'known' ? identity.grants : {})

/** @throws Refusal in the order in which GitHub asks: who are you, is it there for you, may you do that */
export function assertPermitted(world: World, identity: Identity, needs: Route['needs']): void {
  if (needs === 'nothing') return
  if (identity.kind === 'unknown') throw new Refusal(401, 'Bad credentials')
  if (identity.kind === 'nobody') {
    if (needs === 'write' || needs === 'comments' || needs === 'token' || needs === 'administration')
      throw new Refusal(401, 'Requires authentication')
    if (world.settings.private) throw notFound()
    return
  }
  const { contents } = identity.grants
  // https://docs.github.com/rest/authentication/permissions-required-for-github-apps
  if (needs === 'checks' || needs === 'statuses' || needs === 'actions') {
    if (identity.grants[needs] === undefined && world.settings.private) throw notAccessible()
    return
  }
  if (needs === 'comments') {
    // "Issues" or "Pull requests", on a pull request: https://docs.github.com/rest/issues/comments#create-an-issue-comment
    if (identity.grants.pullRequests !== 'write') throw notAccessible()
    return
  }
  // https://docs.github.com/rest/authentication/permissions-required-for-github-apps#repository-permissions-for-administration
  if (needs === 'administration') {
    if (identity.grants.administration === undefined) throw notAccessible()
    return
  }
  if (needs === 'write' && contents !== 'write') throw notAccessible()
  // What is public, every token may read.
  if (needs === 'read' && contents === undefined && world.settings.private) throw notAccessible()
}
