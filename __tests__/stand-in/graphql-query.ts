// Reads the part of https://spec.graphql.org/October2021/ that queries of ours use: fields, aliases, arguments,
// variables, and fragments in place. No named fragments, no directives, no lists.

export interface Selection {
  readonly alias: string
  readonly name: string
  readonly given: Readonly<Record<string, { readonly literal: unknown } | { readonly variable: string }>>
  readonly selections: readonly Selection[]
  /** `... on Commit { … }`: only for a thing of that type. */
  readonly on?: string
}

const TOKEN = /[\s,]*(?:#[^\n]*\n)*[\s,]*([A-Za-z_]\w*|-?\d+|"(?:[^"\\]|\\.)*"|\$\w+|\.\.\.|[{}():!=[\]])/y

/** The tokens, or undefined at the first sign that is none. */
function tokensOf(text: string): string[] | undefined {
  const tokens: string[] = []
  TOKEN.lastIndex = 0
  const end = text.trimEnd().length
  let at = 0
  while (at < end) {
    const found = TOKEN.exec(text)
    if (found?.[1] === undefined) return undefined
    tokens.push(found[1])
    at = TOKEN.lastIndex
  }
  return tokens
}

class Unreadable extends Error {}

/** Takes tokens from the front. */
class Reader {
  readonly #tokens: string[]

  constructor(tokens: string[]) {
    this.#tokens = tokens
  }

  get next(): string | undefined {
    return this.#tokens[0]
  }

  take(expected?: string): string {
    const token = this.#tokens.shift()
    if (token === undefined || (expected !== undefined && token !== expected)) throw new Unreadable()
    return token
  }

  selections(): Selection[] {
    const found: Selection[] = []
    this.take('{')
    while (this.next !== '}') found.push(...(this.next === '...' ? this.#fragment() : [this.#selection()]))
    this.take('}')
    return found
  }

  #fragment(): Selection[] {
    this.take('...')
    this.take('on')
    const on = this.take()
    return this.selections().map((selection) => ({ ...selection, on }))
  }

  #selection(): Selection {
    const first = this.take()
    const named = this.next === ':'
    if (named) this.take(':')
    const name = named ? this.take() : first
    const given = this.next === '(' ? this.#given() : {}
    return { alias: first, name, given, selections: this.next === '{' ? this.selections() : [] }
  }

  #given(): Selection['given'] {
    const given: Record<string, { literal: unknown } | { variable: string }> = {}
    this.take('(')
    while (this.next !== ')') {
      const name = this.take()
      this.take(':')
      const value = this.take()
      given[name] = value.startsWith('$') ? { variable: value.slice(1) } : { literal: literalOf(value) }
    }
    this.take(')')
    return given
  }

  /** `query Name($owner: String!)`: nothing of it changes the answer. */
  skipHeader(): void {
    while (this.next !== '{') this.take()
  }
}

const literalOf = (token: string): unknown => (/^["\d-]/.test(token) ? JSON.parse(token) : token)

/** The fields a query asks for; undefined where it cannot be read. */
export function parseQuery(text: string): readonly Selection[] | undefined {
  const tokens = tokensOf(text)
  if (tokens === undefined) return undefined
  try {
    const reader = new Reader(tokens)
    reader.skipHeader()
    return reader.selections()
  } catch (error) {
    if (error instanceof Unreadable) return undefined
    throw error
  }
}
