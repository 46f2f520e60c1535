import { brokenConfiguration } from '../errors/migration.ts'
import { CheckpointError, quoteReply } from '../errors/problem.ts'
import { printable } from '../text/printable.ts'
import { positionOf, type Node, type Unparsable } from '../version-files/tree.ts'
import { Said, type SourceFile } from './said.ts'

/** `JSON` takes comments, as the tools' own readers do; `JSON or YAML` is a file whose name does not say which. */
export type Syntax = 'JSON' | 'YAML' | 'TOML' | 'JSON or YAML'

/** Reads a file of another tool, whole or not at all. @throws VC903 with the place */
export async function readSaid(file: SourceFile, syntax: Syntax): Promise<Said> {
  const read = await treeOf(file.text, syntax)
  if (read.kind !== 'unparsable') return new Said(read, file)
  const place = `${printable(file.path)}:${positionOf(file.text, read.offset)}`
  throw new CheckpointError(brokenConfiguration(place, quoteReply(read.reason).replace(/\.$/, '')))
}

async function treeOf(text: string, syntax: Syntax): Promise<Node | Unparsable> {
  if (syntax === 'TOML') return (await import('../version-files/toml.ts')).readToml(text)
  const isJson = syntax === 'JSON' || (syntax === 'JSON or YAML' && /^\ufeff?\s*[{[]/.test(text))
  if (isJson) return (await import('../version-files/json.ts')).readJsonc(text)
  return (await import('../version-files/yaml.ts')).readYaml(text)
}
