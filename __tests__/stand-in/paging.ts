import { ok, type Answer } from './answer.ts'
import type { Call } from './world.ts'

export interface Page {
  readonly number: number
  readonly size: number
}

const LARGEST = 100
const USUAL = 30

/**
 * `per_page` beyond 100 counts as 100:
 * https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api
 */
export function pageOf(call: Call): Page {
  const number = Number(call.url.searchParams.get('page') ?? '1')
  const size = Number(call.url.searchParams.get('per_page') ?? String(USUAL))
  return { number: Math.max(1, number || 1), size: Math.min(LARGEST, Math.max(1, size || USUAL)) }
}

/** The `link` header; none where everything fits on one page. */
export function linkHeader(call: Call, page: Page, total: number): Record<string, string> {
  const last = Math.max(1, Math.ceil(total / page.size))
  const wanted: [string, number, boolean][] = [
    ['prev', page.number - 1, page.number > 1],
    ['next', page.number + 1, page.number < last],
    ['last', last, page.number < last],
    ['first', 1, page.number > 1],
  ]
  const links = wanted
    .filter(([, , holds]) => holds)
    .map(([rel, number]) => {
      const url = new URL(call.url)
      url.searchParams.set('page', String(number))
      return `<${url.href}>; rel="${rel}"`
    })
  return links.length > 0 ? { link: links.join(', ') } : {}
}

/** One page of a list that is all in memory. */
export function pageAnswer(call: Call, items: readonly unknown[]): Answer {
  const page = pageOf(call)
  const start = (page.number - 1) * page.size
  return ok(items.slice(start, start + page.size), linkHeader(call, page, items.length))
}
