import type { Octokit } from '@octokit/core'
import { foreignAddress, repositoryMoved } from '../../errors/answers.ts'
import { CheckpointError } from '../../errors/problem.ts'
import { mayGetToken, tokenPlaces } from './token-hosts.ts'

/** GitHub needs one; a few are no loop yet. */
const MOST_REDIRECTS = 5

/**
 * The one gate before every request, with every page of a list, every upload and every redirect: what an answer names as
 * the next address is looked at before the token goes there. What reads follows a redirect; what writes is sent once, to
 * the address that was meant. @throws VC418, VC421
 */
export function watchPlaces(octokit: Octokit, apiUrl: string): void {
  octokit.hook.wrap('request', async (request, options) => {
    const { url, method } = octokit.request.endpoint.parse(options)
    if (!mayGetToken(url, apiUrl)) throw new CheckpointError(foreignAddress(url, tokenPlaces(apiUrl)))
    const response = await request(options)
    const { location } = response.headers
    if (response.status < 300 || location === undefined) return response
    const next = URL.canParse(location, url) ? new URL(location, url).href : location
    const redirects = Number(options.request['redirects'] ?? 0)
    if (method === 'GET' && redirects < MOST_REDIRECTS) {
      // A request of its own, by this gate again. The address says all: other parameters would be added to it once more.
      const { mediaType, request: how } = options
      return octokit.request({ method, url: next, mediaType, request: { ...how, redirects: redirects + 1 } })
    }
    const name = await nameAt(octokit, next)
    throw new CheckpointError(repositoryMoved({ method, url, status: response.status, next, name }))
  })
}

/**
 * A renamed repository is at `/repositories/{id}`, which tells its name of today; undefined where that is not so.
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects
 */
async function nameAt(octokit: Octokit, address: string): Promise<string | undefined> {
  const found = /^(?<repository>https?:\/\/.*\/repositories\/\d+)(?:\/|\?|$)/.exec(address)?.groups?.['repository']
  if (found === undefined) return undefined
  const answer = await octokit.request({ method: 'GET', url: found }).catch(() => undefined)
  const data = answer?.data as { readonly full_name?: unknown } | undefined
  return typeof data?.full_name === 'string' ? data.full_name : undefined
}
