// Writes the part of GitHub's published API description that the tests' stand-in for GitHub serves.
// https://github.com/octokit/openapi is large (13 MB): it is fetched into a temporary folder, never depended on.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PACKAGE = '@octokit/openapi'
const VERSION = '23.0.2'
const FILE = 'package/generated/api.github.com.json'
const TARGET = new URL('../__tests__/stand-in/api-description.json', import.meta.url)

/** The operations to keep, by GitHub's own names. A route of the stand-in needs its operation here. */
const OPERATIONS = [
  'actions/get-github-actions-default-workflow-permissions-repository',
  'actions/list-jobs-for-workflow-run',
  'checks/list-for-ref',
  'git/create-commit',
  'git/create-ref',
  'git/create-tag',
  'git/create-tree',
  'git/delete-ref',
  'git/get-commit',
  'git/get-ref',
  'git/get-tag',
  'git/list-matching-refs',
  'git/update-ref',
  'issues/create-comment',
  'issues/delete-comment',
  'issues/list-comments',
  'issues/update-comment',
  'repos/check-immutable-releases',
  'repos/compare-commits-with-basehead',
  'repos/create-release',
  'repos/delete-release',
  'repos/delete-release-asset',
  'repos/generate-release-notes',
  'repos/get',
  'repos/get-branch-protection',
  'repos/get-branch-rules',
  'repos/get-combined-status-for-ref',
  'repos/get-commit',
  'repos/get-content',
  'repos/get-latest-release',
  'repos/get-release',
  'repos/get-release-asset',
  'repos/get-release-by-tag',
  'repos/get-repo-ruleset',
  'repos/get-repo-rulesets',
  'repos/list-commits',
  'repos/list-release-assets',
  'repos/list-releases',
  'repos/list-tags',
  'repos/update-release',
  'repos/update-release-asset',
  'repos/upload-release-asset',
]

/** Where GitHub answers what its description leaves out: [schema, property, value that its enum lacks]. */
const AMENDMENTS = [
  // "an empty asset with a state of `starter`": https://docs.github.com/rest/releases/assets#upload-a-release-asset
  ['release-asset', 'state', 'starter'],
  // https://docs.github.com/rest/checks/runs#list-check-runs-for-a-git-reference says only the first seven; GitHub's own
  // https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/collaborating-on-repositories-with-code-quality-features/about-status-checks has both.
  ['check-run', 'conclusion', 'stale'],
  ['check-run', 'conclusion', 'startup_failure'],
]

/** Words for readers and code generators: no validator looks at them. */
const PROSE = new Set(['description', 'example', 'examples', 'externalDocs', 'deprecated', 'x-github', 'title'])

/** OpenAPI 3.0's `nullable` in the words of JSON Schema, which is what a validator reads. */
function withNull(schema) {
  const { nullable, ...rest } = schema
  if (nullable !== true) return rest
  if (rest.enum !== undefined) rest.enum = [...new Set([...rest.enum, null])]
  if (typeof rest.type === 'string') return { ...rest, type: [rest.type, 'null'] }
  return { anyOf: [rest, { type: 'null' }] }
}

/** A schema without prose. `isNames`: the keys are property names, so none of them is prose. */
function lean(value, isNames = false) {
  if (Array.isArray(value)) return value.map((item) => lean(item))
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([key]) => isNames || !PROSE.has(key))
  const kept = Object.fromEntries(entries.map(([key, item]) => [key, lean(item, !isNames && key === 'properties')]))
  if (typeof kept.$ref === 'string') return { $ref: kept.$ref.replace('#/components/schemas/', '#/schemas/') }
  return isNames ? kept : withNull(kept)
}

function jsonSchema(content) {
  return content?.['application/json']?.schema
}

function queryOf(parameters) {
  const query = parameters.filter((parameter) => parameter.in === 'query')
  const required = query.filter((parameter) => parameter.required).map((parameter) => parameter.name)
  const properties = Object.fromEntries(query.map(({ name, schema }) => [name, lean(schema)]))
  return { type: 'object', properties, ...(required.length > 0 && { required }) }
}

function lineOf(operation, method, path, resolve) {
  const parameters = (operation.parameters ?? []).map(resolve)
  const responses = Object.entries(operation.responses).map(([status, response]) => {
    const schema = jsonSchema(resolve(response).content)
    return [status, schema === undefined ? true : lean(schema)]
  })
  const body = jsonSchema(operation.requestBody?.content)
  return {
    method: method.toUpperCase(),
    path,
    docs: operation.externalDocs.url,
    query: queryOf(parameters),
    ...(body !== undefined && { body: lean(body) }),
    responses: Object.fromEntries(responses),
  }
}

function extract(description) {
  const resolve = (item) =>
    item.$ref === undefined
      ? item
      : item.$ref
          .split('/')
          .slice(1)
          .reduce((node, key) => node[key], description)
  const operations = {}
  for (const [path, methods] of Object.entries(description.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (OPERATIONS.includes(operation.operationId)) {
        operations[operation.operationId] = lineOf(operation, method, path, resolve)
      }
    }
  }
  const missing = OPERATIONS.filter((name) => operations[name] === undefined)
  if (missing.length > 0) throw new Error(`not in ${PACKAGE} ${VERSION}: ${missing.join(', ')}`)
  return { operations, schemas: schemasFor(operations, description.components.schemas) }
}

/** Every schema that is reached from the operations; the plain error is reached by every refusal. */
function schemasFor(operations, all) {
  const schemas = { 'basic-error': lean(all['basic-error']) }
  const queue = [operations]
  while (queue.length > 0) {
    for (const [, name] of JSON.stringify(queue.pop()).matchAll(/"#\/schemas\/([^"]+)"/g)) {
      if (schemas[name] !== undefined) continue
      schemas[name] = lean(all[name])
      queue.push(schemas[name])
    }
  }
  for (const [name, property, value] of AMENDMENTS) schemas[name].properties[property].enum.push(value)
  return schemas
}

/** One line an operation and a schema, in the order of their names: a refresh then reads as a diff. */
function render({ operations, schemas }) {
  const lines = (named) =>
    Object.keys(named)
      .sort()
      .map((name) => `${JSON.stringify(name)}:${JSON.stringify(named[name])}`)
  const block = (named) => `{\n${lines(named).join(',\n')}\n}`
  return `{\n"source":"${PACKAGE} ${VERSION}",\n"operations":${block(operations)},\n"schemas":${block(schemas)}\n}\n`
}

const folder = mkdtempSync(join(tmpdir(), 'api-description-'))
try {
  execFileSync('npm', ['pack', `${PACKAGE}@${VERSION}`, '--silent', '--pack-destination', folder], { cwd: folder })
  const archive = join(folder, `octokit-openapi-${VERSION}.tgz`)
  execFileSync('tar', ['-xzf', archive, '-C', folder, FILE])
  const text = render(extract(JSON.parse(readFileSync(join(folder, FILE), 'utf8'))))
  writeFileSync(TARGET, text)
  process.stdout.write(`${OPERATIONS.length} operations, ${Buffer.byteLength(text)} bytes\n`)
} finally {
  rmSync(folder, { recursive: true })
}
