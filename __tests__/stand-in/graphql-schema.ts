// Holds the documents of GraphQL that the program sends to the schema that GitHub publishes:
// https://docs.github.com/en/graphql/overview/public-schema, in the package @octokit/graphql-schema.
import { readFileSync } from 'node:fs'
import type { DocumentNode, GraphQLSchema } from 'graphql'

/** What GitHub has and the package does not yet, each with its source. */
const AMENDMENTS = `
  # https://docs.github.com/en/graphql/reference/releases#object-release
  extend type Release { immutable: Boolean! }
  # https://docs.github.com/en/graphql/reference/releases#object-releaseasset
  extend type ReleaseAsset { digest: String }
`

const PUBLISHED = new URL('../../node_modules/@octokit/graphql-schema/schema.graphql', import.meta.url)

type Library = typeof import('graphql')
interface Loaded {
  readonly library: Library
  readonly schema: GraphQLSchema
}

let loaded: Promise<Loaded> | undefined

/** Reading it takes most of a second, so it is read for the first document. */
async function load(): Promise<Loaded> {
  const library = await import('graphql')
  const published = library.buildSchema(readFileSync(PUBLISHED, 'utf8'), { assumeValid: true, noLocation: true })
  return { library, schema: library.extendSchema(published, library.parse(AMENDMENTS), { assumeValid: true }) }
}

const known = new Map<string, string | undefined>()

/** Why GitHub's schema refuses a document, or these variables for it; undefined where it takes them. */
export async function documentProblem(
  document: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<string | undefined> {
  loaded ??= load()
  const { library, schema } = await loaded
  if (!known.has(document)) known.set(document, refusalOf(document, library, schema))
  return known.get(document) ?? variablesProblem(library.parse(document), variables, { library, schema })
}

function refusalOf(document: string, library: Library, schema: GraphQLSchema): string | undefined {
  try {
    const errors = library.validate(schema, library.parse(document))
    return errors.length === 0 ? undefined : errors.map(({ message }) => message).join('; ')
  } catch (error) {
    if (error instanceof library.GraphQLError) return error.message
    throw error
  }
}

function variablesProblem(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  { library, schema }: Loaded,
): string | undefined {
  const operation = library.getOperationAST(document)
  const declared = operation?.variableDefinitions ?? []
  const { errors } = library.getVariableValues(schema, declared, variables)
  const names = new Set(declared.map(({ variable }) => variable.name.value))
  const stray = Object.keys(variables).filter((name) => !names.has(name))
  const said = [...(errors ?? []).map(({ message }) => message), ...stray.map((name) => `$${name} is not declared`)]
  return said.length === 0 ? undefined : said.join('; ')
}
