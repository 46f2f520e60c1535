// The schema that GitHub publishes, https://docs.github.com/en/graphql/overview/public-schema, in the package
// @octokit/graphql-schema: 1,600 types, of which a document touches some ten. To build all of them takes 0.4 s and
// 100 MB of each worker, which every git process that it starts pays for again, so a document gets its part.
import { readFileSync } from 'node:fs'
import type { DefinitionNode, DocumentNode, FieldDefinitionNode, GraphQLSchema } from 'graphql'

type Library = typeof import('graphql')

/** What GitHub has and the package does not yet, each with its source. */
const AMENDMENTS: Readonly<Record<string, string>> = {
  // https://docs.github.com/en/graphql/reference/releases#object-release
  Release: 'immutable: Boolean!',
  // https://docs.github.com/en/graphql/reference/releases#object-releaseasset
  ReleaseAsset: 'digest: String',
}

const PUBLISHED = new URL('../../node_modules/@octokit/graphql-schema/schema.graphql', import.meta.url)

/** A definition's first line; what describes it stands above. */
const DEFINITION = /^(?:(?:type|interface|enum|input) (\w+)[^{}\n]*\{\n[^]*?^\}|(?:union|scalar) (\w+).*)/gm

let definitions: ReadonlyMap<string, string> | undefined

function published(): ReadonlyMap<string, string> {
  definitions ??= new Map(
    [...readFileSync(PUBLISHED, 'utf8').matchAll(DEFINITION)].map(([text, braced, plain]) => {
      const name = braced ?? plain ?? ''
      const more = AMENDMENTS[name]
      return [name, more === undefined ? text : text.replace(/\}$/, `  ${more}\n}`)]
    }),
  )
  return definitions
}

/**
 * All types that the document reaches, each with those of its fields that the document names anywhere. So what the
 * document selects is there exactly if GitHub has it.
 */
export function schemaFor(document: DocumentNode, library: Library): GraphQLSchema {
  const names = namesIn(document, library)
  const isNamed = ({ name }: FieldDefinitionNode) => names.fields.has(name.value)
  const taken = new Map<string, DefinitionNode | undefined>()
  const waiting = ['Query', 'Mutation', ...names.types]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (taken.has(name)) continue
    const definition = definitionOf(name, library)
    const part = definition !== undefined && 'interfaces' in definition ? onlyFields(definition, isNamed) : definition
    taken.set(name, part)
    if (part !== undefined) waiting.push(...typesIn(part, library))
  }
  const part = [...taken.values()].filter((definition) => definition !== undefined)
  return library.buildASTSchema({ kind: library.Kind.DOCUMENT, definitions: part }, { assumeValid: true })
}

/** Undefined for what is built in. */
function definitionOf(name: string, library: Library): DefinitionNode | undefined {
  const text = published().get(name)
  return text === undefined ? undefined : library.parse(text, { noLocation: true }).definitions[0]
}

function onlyFields<T extends { readonly fields?: readonly FieldDefinitionNode[] }>(
  definition: T,
  isTaken: (field: FieldDefinitionNode) => boolean,
): T {
  return { ...definition, fields: definition.fields?.filter(isTaken) }
}

function namesIn(document: DocumentNode, library: Library) {
  const fields = new Set<string>()
  library.visit(document, { Field: ({ name }) => void fields.add(name.value) })
  return { fields, types: typesIn(document, library) }
}

/** The types that are named anywhere inside. */
function typesIn(node: DefinitionNode | DocumentNode, library: Library): string[] {
  const types: string[] = []
  library.visit(node, { NamedType: ({ name }) => void types.push(name.value) })
  return types
}
