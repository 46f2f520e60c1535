// What somebody else's JSON must look like before it is believed: only the fields that are used, each checked.

/** Reads a value as a `T`; `at` is the way to it, as in `object.sha`. @throws Mismatch */
export type Shape<T> = (value: unknown, at: string) => T

/** What a shape makes of a value. */
export type Read<S> = S extends Shape<infer T> ? T : never

/** Something of another kind than was expected, at this place. The value itself stays out: it may be long, or secret. */
export class Mismatch extends Error {
  constructor(at: string, expected: string, found: unknown) {
    super(`${at === '' ? 'it' : at} is ${kindOf(found)}, not ${expected}`)
  }
}

const KINDS: Readonly<Record<string, string>> = {
  undefined: 'missing',
  string: 'a text',
  boolean: 'true or false',
  number: 'a number',
  bigint: 'a number',
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return KINDS[typeof value] ?? 'an object'
}

function shapeOf<T>(expected: string, fits: (value: unknown) => value is T): Shape<T> {
  return (value, at) => {
    if (fits(value)) return value
    throw new Mismatch(at, expected, value)
  }
}

export const text = shapeOf('a text', (value) => typeof value === 'string')
export const flag = shapeOf('true or false', (value) => typeof value === 'boolean')

/** A count or an id: whole, and small enough to be exact. */
export const whole = shapeOf(
  'a whole number',
  (value): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0,
)

/** The name of an object of git, SHA-1 or SHA-256. */
export const sha = shapeOf(
  'the name of an object',
  (value): value is string => typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value),
)

/** The body of an answer that has none: https://docs.github.com/en/rest/using-the-rest-api (204) */
export const nothing = shapeOf('nothing', (value): value is '' | undefined => value === '' || value === undefined)
export const anything: Shape<unknown> = (value) => value

/** One of these words. */
export function word<const W extends string>(...words: readonly W[]): Shape<W> {
  const known: readonly string[] = words
  return shapeOf(
    `one of ${words.join(', ')}`,
    (value): value is W => typeof value === 'string' && known.includes(value),
  )
}

/** Undefined where there is nothing, or null. */
export function maybe<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value, at) => (value === undefined || value === null ? undefined : shape(value, at))
}

/** Null is an answer; a field that is missing is none. */
export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return (value, at) => (value === null ? null : shape(value, at))
}

export function list<T>(shape: Shape<T>): Shape<T[]> {
  return (value, at) => {
    if (!Array.isArray(value)) throw new Mismatch(at, 'a list', value)
    return value.map((item: unknown, index) => shape(item, `${at}[${index}]`))
  }
}

/** An object with these fields; all others are left out. */
export function object<T extends Record<string, unknown>>(fields: { readonly [K in keyof T]: Shape<T[K]> }): Shape<T> {
  return (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Mismatch(at, 'an object', value)
    const held = value as Record<string, unknown>
    const read = Object.entries<Shape<unknown>>(fields).map(([name, shape]) => {
      const found = Object.hasOwn(held, name) ? held[name] : undefined
      return [name, shape(found, at === '' ? name : `${at}.${name}`)]
    })
    return Object.fromEntries(read) as T
  }
}

/** An object whose fields have names that are not known beforehand. */
export function mapping<T>(shape: Shape<T>): Shape<ReadonlyMap<string, T>> {
  return (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Mismatch(at, 'an object', value)
    return new Map(Object.entries(value).map(([name, held]) => [name, shape(held, at === '' ? name : `${at}.${name}`)]))
  }
}

/** What one field of an object holds. */
export function within<T>(name: string, shape: Shape<T>): Shape<T> {
  const holder = object<Record<string, T>>({ [name]: shape })
  return (value, at) => holder(value, at)[name] as T
}
