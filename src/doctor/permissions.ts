import type { Finding } from './finding.ts'
import type { Job } from './workflow.ts'

/** What a job needs, by scope. */
export type Needs = ReadonlyMap<string, 'read' | 'write'>

interface Work {
  readonly writes: boolean
  readonly gate: boolean
  readonly proposes: boolean
  /** On a pull request. */
  readonly comments: boolean
}

/** What the command, a gate, a proposal and a comment need: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions */
export function needsOf({ writes, gate, proposes, comments }: Work): Needs {
  return new Map<string, 'read' | 'write'>([
    ['contents', writes ? 'write' : 'read'],
    ...(gate ? (['checks', 'statuses', 'actions'] as const).map((scope) => [scope, 'read'] as const) : []),
    ...((proposes && writes) || comments ? [['pull-requests', 'write'] as const] : []),
  ])
}

/** Holds a job's permissions to what it needs. `byDefault`: what the repository gives to a job that sets none. */
export function permissionFindings({ said, permissions }: Job, needs: Needs, byDefault?: 'read' | 'write'): Finding[] {
  const wanted = [...needs].map(([scope, level]) => `${scope}: ${level}`).join(', ')
  if (permissions === undefined) {
    const lacks = byDefault === 'read' && [...needs].some(([scope, level]) => !covers(defaultOf(scope), level))
    const what = `The job ${said.name} sets no permissions, so the repository's default decides${lacks ? ': it may only read' : ''}.`
    const cure = `Give it permissions: ${wanted}.`
    return [{ code: 'D303', level: lacks ? 'problem' : 'note', what, place: said.place, cure }]
  }
  const given = givenBy(
    permissions.text,
    permissions.entries.map(({ name, text }) => [name, text ?? ''] as const),
  )
  const lacking = [...needs]
    .filter(([scope, level]) => !covers(given(scope), level))
    .map(([scope, level]) => `${scope}: ${level}`)
  // What else a job does that only reads our plan is its own matter.
  const isWriting = needs.get('contents') === 'write'
  const wide =
    permissions.text === 'write-all'
      ? ['write-all']
      : permissions.entries
          .filter(({ name, text }) => text === 'write' && needs.get(name) !== 'write')
          .filter(({ name }) => isWriting || name === 'contents')
          .map(({ name }) => `${name}: write`)
  const place = permissions.place
  return [
    ...(lacking.length === 0
      ? []
      : [
          {
            code: 'D303',
            level: 'problem',
            what: `The job ${said.name} lacks ${lacking.join(', ')}.`,
            place,
            cure: `Add it to its permissions, which need ${wanted}.`,
          } as const,
        ]),
    ...(wide.length === 0
      ? []
      : [
          {
            code: 'D304',
            level: 'note',
            what: `The job ${said.name} has ${wide.join(', ')}, which a release does not need.`,
            place,
            cure: `If no other step needs it, leave ${wanted}; else move that step to a job of its own.`,
          } as const,
        ]),
  ]
}

/** What "Read repository contents and packages permissions" gives. */
const defaultOf = (scope: string) => (scope === 'contents' ? 'read' : 'none')

function givenBy(word: string | undefined, scopes: readonly (readonly [string, string])[]): (scope: string) => string {
  if (word === 'write-all') return () => 'write'
  if (word === 'read-all') return () => 'read'
  const said = new Map(scopes)
  return (scope) => said.get(scope) ?? 'none'
}

function covers(given: string, needed: 'read' | 'write'): boolean {
  return given === 'write' || given === needed
}
