import type { RequestInit, Response } from 'undici'

/** `fetch`, as Octokit calls it. */
export type Fetch = (url: string, options?: RequestInit) => Promise<Response>

/**
 * A request that ends: within its time or with an error, body and all. Octokit has no limit of its own, and takes a body
 * that broke off for an empty one. A caller with a signal of its own, such as an upload, sets its own limit.
 */
export function limitWaiting(fetch: Fetch, patience: number): Fetch {
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
