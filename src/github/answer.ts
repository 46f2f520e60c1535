import { Mismatch, type Shape } from './shape.ts'

/** An answer with success, as it came. */
export interface Came {
  readonly url: string
  readonly status: number
  readonly headers: Readonly<Record<string, string | number | undefined>>
  readonly data: unknown
}

/** An answer that is not what GitHub's API answers: a portal's page, cut JSON, a field of another kind. */
export class WrongAnswer extends Error {
  readonly came: Came

  constructor(came: Came, message: string, options?: ErrorOptions) {
    super(message, options)
    this.came = came
  }
}

/** GraphQL tells its errors inside HTTP 200: https://docs.github.com/en/graphql/guides/forming-calls-with-graphql */
export class GraphqlRefusal extends Error {
  readonly errors: readonly Refusal[]

  constructor(errors: readonly Refusal[]) {
    super(errors.map(({ message }) => message).join('; '))
    this.errors = errors
  }

  /** Whether the query asks for what the schema of this server has not got: an older one, or not GitHub's own. */
  get isOfSchema(): boolean {
    return this.errors.some(({ code = '', message }) => SCHEMA_CODES.has(code) || OF_SCHEMA.test(message))
  }

  /** Whether it names this field. */
  names(field: string): boolean {
    return this.errors.some(({ message }) => message.includes(`'${field}'`) || message.includes(`"${field}"`))
  }
}

const SCHEMA_CODES: ReadonlySet<string> = new Set(['undefinedField', 'undefinedType', 'argumentNotAccepted'])

/** As GitHub says it, and as other servers of GraphQL do: https://graphql.org/graphql-js/validation/ */
const OF_SCHEMA =
  /doesn't exist on type|cannot query field|unknown (?:field|type|argument)|isn't a defined input type|doesn't accept argument/i

/**
 * Asks GraphQL for all of these fields, and again without those that the schema of this server has not got: undefined where
 * that leaves none out. `ask` is told what is asked for. @throws what `ask` throws, if it is not of the schema
 */
export async function askForKnown<Field extends string, T>(
  fields: readonly Field[],
  ask: (known: readonly Field[]) => Promise<T>,
): Promise<T | undefined> {
  try {
    return await ask(fields)
  } catch (error) {
    if (!(error instanceof GraphqlRefusal) || !error.isOfSchema) throw error
    const fewer = fields.filter((field) => !error.names(field))
    return fewer.length < fields.length ? askForKnown(fewer, ask) : undefined
  }
}

export interface Refusal {
  readonly type: string
  readonly message: string
  /** `undefinedField` and the like, of what the schema refuses. */
  readonly code: string | undefined
}

/** What the shape makes of an answer. @throws WrongAnswer */
export function readAnswer<T>(came: Came, shape: Shape<T>): T {
  try {
    return shape(came.data, '')
  } catch (error) {
    if (error instanceof Mismatch) throw new WrongAnswer(came, error.message, { cause: error })
    throw error
  }
}
