// Holds the documents of GraphQL that the program sends to the schema that GitHub publishes.
import type { DocumentNode, GraphQLSchema } from 'graphql'
import { schemaFor } from './published-schema.ts'

type Library = typeof import('graphql')

/** A document that the schema takes, with its part of the schema, or why it does not. */
type Judged = { readonly document: DocumentNode; readonly schema: GraphQLSchema } | { readonly problem: string }

const known = new Map<string, Judged>()

/** Why GitHub's schema refuses a document, or these variables for it; undefined where it takes them. */
export async function documentProblem(
  text: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<string | undefined> {
  const library = await import('graphql')
  const judged = known.get(text) ?? judge(text, library)
  known.set(text, judged)
  return 'problem' in judged ? judged.problem : variablesProblem(judged, variables, library)
}

function judge(text: string, library: Library): Judged {
  try {
    const document = library.parse(text)
    const schema = schemaFor(document, library)
    const errors = library.validate(schema, document)
    return errors.length === 0 ? { document, schema } : { problem: errors.map(({ message }) => message).join('; ') }
  } catch (error) {
    if (error instanceof library.GraphQLError) return { problem: error.message }
    throw error
  }
}

function variablesProblem(
  { document, schema }: Exclude<Judged, { readonly problem: string }>,
  variables: Readonly<Record<string, unknown>>,
  library: Library,
): string | undefined {
  const operation = library.getOperationAST(document)
  const declared = operation?.variableDefinitions ?? []
  const { errors } = library.getVariableValues(schema, declared, variables)
  const names = new Set(declared.map(({ variable }) => variable.name.value))
  const stray = Object.keys(variables).filter((name) => !names.has(name))
  const said = [...(errors ?? []).map(({ message }) => message), ...stray.map((name) => `$${name} is not declared`)]
  return said.length === 0 ? undefined : said.join('; ')
}
