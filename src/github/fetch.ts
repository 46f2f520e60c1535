import { HttpClient } from '@actions/http-client'
import { fetch, type RequestInit, type Response } from 'undici'

/** `fetch`, as Octokit calls it. */
type Fetch = (url: string, options?: RequestInit) => Promise<Response>

/**
 * Requests by the proxy that HTTPS_PROXY names, but for the hosts of NO_PROXY; read as the runner's toolkit reads them:
 * https://docs.github.com/en/actions/how-tos/manage-runners/use-proxy-servers
 */
export function proxied(): Fetch {
  const client = new HttpClient()
  return (url, options) => {
    const dispatcher = client.getAgentDispatcher(url)
    return fetch(url, dispatcher === undefined ? options : { ...options, dispatcher })
  }
}

/**
 * A request that ends: within its time or with an error, body and all. Octokit has no limit of its own, and takes a body
 * that broke off for an empty one. A caller with a signal of its own, such as an upload, sets its own limit.
 */
export function impatient(fetch: Fetch, patience: number): Fetch {
  return async (url, options) => {
    const signal = options?.signal ?? AbortSignal.timeout(patience)
    const asked = fetch(url, { ...options, signal }).then(async (answer) => ({
      answer,
      body: await answer.arrayBuffer(),
    }))
    const { answer: response, body } = await asked.catch((error: unknown) => {
      if (!signal.aborted) throw error
      throw options?.signal == null
        ? new Error(`timeout after ${patience / 1000} seconds`, { cause: error })
        : signal.reason
    })
    return Object.assign(response, {
      text: () => Promise.resolve(new TextDecoder().decode(body)),
      arrayBuffer: () => Promise.resolve(body),
    })
  }
}
