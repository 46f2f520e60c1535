import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import type { ErrorObject } from 'ajv'
import addFormats from 'ajv-formats'

interface Schema {
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: unknown
}

/** One row of api-description.json, made by scripts/api-description.mjs. */
export interface Operation {
  readonly method: string
  readonly path: string
  readonly docs: string
  readonly query: Schema
  readonly body?: Schema
  readonly responses: Readonly<Record<string, Schema | true>>
}

interface Description {
  readonly operations: Readonly<Record<string, Operation>>
  readonly schemas: Readonly<Record<string, Schema>>
}

const DESCRIPTION = JSON.parse(readFileSync(new URL('./api-description.json', import.meta.url), 'utf8')) as Description

export const OPERATIONS: ReadonlyMap<string, Operation> = new Map(Object.entries(DESCRIPTION.operations))

/**
 * Validators are compiled when first used, one schema at a time, by a pointer into the one document. Each worker compiles its
 * own: a schema that many refer to is compiled once, and not made faster for the few answers that it will see.
 */
const QUICK = { inlineRefs: false, code: { optimize: false }, validateSchema: false } as const
const ajv = new Ajv({ strict: false, allErrors: true, verbose: true, ...QUICK })
addFormats.default(ajv)
ajv.addSchema(DESCRIPTION, 'github')

function errorsAt(pointer: readonly string[], value: unknown): readonly ErrorObject[] {
  const path = pointer.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')
  const validate = ajv.getSchema(`github#/${path}`)
  if (validate === undefined) throw new Error(`no schema at ${path}`)
  void validate(value)
  return validate.errors ?? []
}

/** Keys of a request that the description does not know: GitHub ignores them, which hides a misspelt one. */
function unknownKeys(schema: Schema, value: unknown, at = ''): string[] {
  if (schema.properties === undefined || schema.additionalProperties === true || !isRecord(value)) return []
  const known = schema.properties
  return Object.entries(value).flatMap(([key, item]) => {
    const inner = known[key]
    return inner === undefined ? [`${at}${key}`] : unknownKeys(inner, item, `${at}${key}.`)
  })
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * GitHub's own wording of a body that its schema refuses, as in
 * https://github.com/matrix-org/matrix-analytics-events/pull/135; the words are those of the Ruby gem json_schema.
 */
function worded({ keyword, params, instancePath, data, schema }: ErrorObject): string {
  const said = `For 'properties${instancePath}', ${JSON.stringify(data)}`
  if (keyword === 'required') return `"${String(params['missingProperty'])}" wasn't supplied.`
  if (keyword === 'enum') return `${said} is not a member of ${JSON.stringify(schema)}.`
  if (keyword === 'type') return `${said} is not a ${String(schema)}.`
  return `${said} is not valid.`
}

/** What is wrong with a request: `refused` by GitHub itself, or `unknown` to its description. */
export interface Problem {
  readonly kind: 'refused' | 'unknown'
  readonly text: string
}

function numbered(schema: Schema, query: URLSearchParams): Record<string, unknown> {
  return Object.fromEntries(
    [...query].map(([name, value]) => {
      const integer = schema.properties?.[name]?.type === 'integer' && /^\d+$/.test(value)
      return [name, integer ? Number(value) : value]
    }),
  )
}

/** The first problem of a request; undefined where the description, and our own strictness, agree with it. */
export function requestProblem(name: string, query: URLSearchParams, body: unknown): Problem | undefined {
  const operation = OPERATIONS.get(name)
  if (operation === undefined) return undefined
  const parameters = numbered(operation.query, query)
  const unknown = [...unknownKeys(operation.query, parameters), ...unknownKeys(operation.body ?? {}, body)]
  if (unknown.length > 0) return { kind: 'unknown', text: `not in the API description: ${unknown.join(', ')}` }
  const [wrong] = errorsAt(['operations', name, 'query'], parameters)
  if (wrong !== undefined) return { kind: 'unknown', text: `query: ${worded(wrong)}` }
  const errors = operation.body === undefined ? [] : errorsAt(['operations', name, 'body'], body)
  if (errors.length === 0) return undefined
  return { kind: 'refused', text: `Invalid request.\n\n${errors.filter(isFirstOfItsPlace).map(worded).join('\n')}` }
}

/** GitHub does not look for a value in a list when its type is wrong already. */
function isFirstOfItsPlace(error: ErrorObject, index: number, errors: readonly ErrorObject[]): boolean {
  const earlier = errors.slice(0, index).some(({ instancePath }) => instancePath === error.instancePath)
  return error.keyword !== 'enum' || !earlier
}

/** Why an answer cannot be GitHub's; undefined where the description has it so. */
export function answerProblem(name: string, status: number, body: unknown): string | undefined {
  const operation = OPERATIONS.get(name)
  if (operation === undefined) return undefined
  const schema = operation.responses[String(status)]
  if (schema === undefined && status < 400) return `status ${status} is not described`
  if (body === undefined || schema === true) return undefined
  const pointer = schema === undefined ? ['schemas', 'basic-error'] : ['operations', name, 'responses', String(status)]
  const errors = errorsAt(pointer, body)
  if (errors.length === 0) return undefined
  return errors
    .slice(0, 5)
    .map(({ instancePath, message }) => `${instancePath || '/'} ${message ?? ''}`)
    .join('; ')
}
