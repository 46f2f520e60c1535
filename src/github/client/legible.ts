import type { Octokit } from '@octokit/core'
import { WrongAnswer } from '../answer.ts'

/**
 * The plugins for retries and limits look into what came without a check, and end with a TypeError where that is not
 * what they expect. So what is no object for them to look into is handed on as its text. Registered before them, this is
 * the innermost hook.
 */
export function makeLegible(octokit: Octokit): void {
  octokit.hook.wrap('request', async (request, options) => {
    const response = await Promise.resolve(request(options)).catch((error: unknown) => {
      if (error instanceof Error && 'status' in error) throw error
      // Octokit could not read it at all: a Content-Type, say, that is none.
      const { url } = octokit.request.endpoint.parse(options)
      const message = error instanceof Error ? error.message : String(error)
      throw new WrongAnswer({ url, status: 200, headers: {}, data: undefined }, message, { cause: error })
    })
    if (isIllegible(response.data)) response.data = JSON.stringify(response.data)
    return response
  })
}

/** `errors` is GraphQL's: https://spec.graphql.org/October2021/#sec-Errors.Error-result-format */
function isIllegible(data: unknown): boolean {
  if (data === null) return true
  if (typeof data !== 'object' || !('errors' in data) || data.errors === undefined) return false
  return !Array.isArray(data.errors) || data.errors.some((error) => typeof error !== 'object' || error === null)
}
