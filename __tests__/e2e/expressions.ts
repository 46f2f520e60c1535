// The part of https://docs.github.com/en/actions/reference/workflows-and-actions/expressions that workflows of ours use.
// What it does not know fails, where GitHub would go on with an empty text: a misspelt name must not pass.

/** By the names of https://docs.github.com/en/actions/reference/workflows-and-actions/contexts */
export type Contexts = Readonly<Record<string, unknown>>

const TOKEN = /\s*('(?:[^']|'')*'|==|!=|&&|\|\||[!(),]|[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*|\d+)/y

function tokensOf(text: string): string[] {
  const tokens: string[] = []
  TOKEN.lastIndex = 0
  for (const end = text.trimEnd().length; TOKEN.lastIndex < end;) {
    const at = TOKEN.lastIndex
    const [, token] = TOKEN.exec(text) ?? []
    if (token === undefined) throw new Error(`cannot read the expression ${text} from character ${at} on`)
    tokens.push(token)
  }
  return tokens
}

/** Without `${{` and `}}`. */
export function evaluate(text: string, contexts: Contexts): unknown {
  const tokens = tokensOf(text)
  const value = either(tokens, contexts)
  if (tokens.length > 0) throw new Error(`cannot read the expression ${text} from ${tokens.join(' ')} on`)
  return value
}

function either(tokens: string[], contexts: Contexts): unknown {
  let value = both(tokens, contexts)
  while (tokens[0] === '||') {
    tokens.shift()
    const other = both(tokens, contexts)
    value = isTrue(value) ? value : other
  }
  return value
}

function both(tokens: string[], contexts: Contexts): unknown {
  let value = compared(tokens, contexts)
  while (tokens[0] === '&&') {
    tokens.shift()
    const other = compared(tokens, contexts)
    value = isTrue(value) ? other : value
  }
  return value
}

function compared(tokens: string[], contexts: Contexts): unknown {
  const value = single(tokens, contexts)
  if (tokens[0] !== '==' && tokens[0] !== '!=') return value
  const isEqual = tokens.shift() === '=='
  return (String(value).toLowerCase() === String(single(tokens, contexts)).toLowerCase()) === isEqual
}

function single(tokens: string[], contexts: Contexts): unknown {
  const token = tokens.shift()
  if (token === undefined) throw new Error('an expression ends too early')
  if (token === '!') return !isTrue(single(tokens, contexts))
  if (token === '(') {
    const value = either(tokens, contexts)
    if (tokens.shift() !== ')') throw new Error('a parenthesis is not closed')
    return value
  }
  if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'")
  if (/^\d/.test(token)) return Number(token)
  if (token === 'true' || token === 'false') return token === 'true'
  if (token === 'format' && tokens[0] === '(') return formatted(argumentsOf(tokens, contexts))
  if (token === 'fromJSON' && tokens[0] === '(') return JSON.parse(String(argumentsOf(tokens, contexts)[0])) as unknown
  if (token === 'hashFiles' && tokens[0] === '(') return hashed(argumentsOf(tokens, contexts), contexts)
  return found(token, contexts)
}

function argumentsOf(tokens: string[], contexts: Contexts): unknown[] {
  const values: unknown[] = []
  do {
    tokens.shift()
    values.push(either(tokens, contexts))
  } while (tokens[0] === ',')
  if (tokens.shift() !== ')') throw new Error('a parenthesis is not closed')
  return values
}

/** `format('{0} and {1}', 'this', 'that')` */
function formatted([text, ...values]: readonly unknown[]): string {
  return String(text).replace(/\{(\d+)\}/g, (_, index: string) => textOf(values[Number(index)]))
}

/** `hashFiles('plan.json')`, of paths without wildcards: not empty if one of them is there. */
function hashed(paths: readonly unknown[], { hashFiles }: Contexts): unknown {
  if (typeof hashFiles !== 'function') throw new Error('hashFiles is known in a job alone')
  return (hashFiles as (paths: readonly unknown[]) => unknown)(paths)
}

function found(path: string, contexts: Contexts): unknown {
  return path.split('.').reduce<unknown>((value, name) => {
    if (typeof value !== 'object' || value === null || !(name in value))
      throw new Error(`the expression ${path} names ${name}, which is not there`)
    return (value as Readonly<Record<string, unknown>>)[name]
  }, contexts)
}

function isTrue(value: unknown): boolean {
  return value !== false && value !== '' && value !== 0 && value !== null && value !== undefined
}

/** A text with all its `${{ … }}` put in. */
export function filledIn(text: string, contexts: Contexts): string {
  return text.replace(/\$\{\{([^]*?)\}\}/g, (_, inner: string) => textOf(evaluate(inner, contexts)))
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (value === null || value === undefined) return ''
  throw new Error(`no text: ${JSON.stringify(value)}`)
}

/** The `if` of a step or a job, with or without braces. */
export function holds(condition: string | boolean | undefined, contexts: Contexts): boolean {
  if (condition === undefined) return true
  const text = String(condition).trim()
  return isTrue(evaluate(/^\$\{\{([^]*)\}\}$/.exec(text)?.[1] ?? text, contexts))
}
