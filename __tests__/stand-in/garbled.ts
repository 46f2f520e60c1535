// What comes in place of GitHub's answer, with success: from a portal, a proxy, another server.
import type { Answer } from './answer.ts'

export const GARBLINGS = ['page', 'cut', 'null', 'empty', 'other types', 'no type', 'odd errors'] as const

export type Garbling = (typeof GARBLINGS)[number]

const PAGE = '<!DOCTYPE html><html><head><title>Sign in</title></head><body>Welcome to the hotel</body></html>'

/** A refusal stays what it is. */
export function garbled(truth: Answer, as: Garbling): Answer {
  if (truth.status >= 300) return truth
  const said = truth.body === undefined ? (truth.text?.content.toString() ?? '') : JSON.stringify(truth.body)
  const json = (content: string, contentType = 'application/json; charset=utf-8'): Answer => ({
    status: truth.status === 204 ? 200 : truth.status,
    text: { content, contentType },
    ...(truth.headers && { headers: truth.headers }),
  })
  switch (as) {
    case 'page':
      return json(PAGE, 'text/html; charset=utf-8')
    case 'cut':
      return json(said.slice(0, Math.ceil(said.length / 2)))
    case 'null':
      return json('null')
    case 'empty':
      return json('{}')
    case 'other types':
      return json(JSON.stringify(turned(truth.body ?? said)))
    case 'no type':
      return json(PAGE, ';;')
    case 'odd errors':
      return json('{"data":null,"errors":{"message":5}}')
  }
}

/** Every text a number, every number a text, every list an object. */
function turned(value: unknown): unknown {
  if (typeof value === 'string') return 7
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (value === null) return {}
  if (Array.isArray(value)) return { length: value.length }
  return Object.fromEntries(Object.entries(value as object).map(([name, held]) => [name, turned(held)]))
}
