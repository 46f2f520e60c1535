import type { Row } from '../next-version/plan.ts'
import type { Decided } from '../packages/groups.ts'
import type { MergeMethod } from '../ports/pull-request.ts'
import type { Settings } from '../settings/settings.ts'
import type { Meeting } from './branch.ts'
import type { Foretold } from './foretell.ts'
import { baseOf, besideRows, rowsFor, rowsOf, type BesideRows, type Preview } from './preview.ts'

/** What merging a pull request would release of each package, by each way that is allowed. */
export interface PackagesPreview extends BesideRows {
  /** In dependency order. */
  readonly packages: readonly ({ readonly name: string } & Pick<Preview, 'after' | 'rows'>)[]
}

/** What each way comes to: all packages as they are decided together, or why nothing is. */
export type PackagesForetold = readonly Decided[] | Extract<Foretold, { kind: 'unknown' | 'fails' }>

interface Question {
  /** The pull request as each package meets it, by name. */
  readonly meetings: ReadonlyMap<string, Meeting>
  readonly methods: readonly MergeMethod[]
  /** In the order of the methods. */
  readonly foretold: readonly PackagesForetold[]
  /** In dependency order, as the run decided them. */
  readonly first: readonly Decided[]
  readonly settings: Pick<Settings, 'onTitle' | 'mergeMethod' | 'rules'>
}

export function packagesPreviewOf({ meetings, methods, foretold, first, settings }: Question): PackagesPreview {
  const packages = first.flatMap(({ one, decision }) => {
    const meeting = meetings.get(one.name)
    if (meeting === undefined) return []
    const ends = foretold.map((each) => endOf(each, one.name))
    return [
      { name: one.name, after: baseOf(decision), rows: rowsFor(ends, { meeting, methods, settings: one.settings }) },
    ]
  })
  const [meeting] = meetings.values()
  if (meeting === undefined) throw new Error('no packages')
  const rules = [settings.rules, ...first.map(({ one }) => one.settings.rules)]
  const judged = { method: methods[0], settings: { ...settings, rules }, squashed: squashedRows(foretold[0]) }
  return { packages, ...besideRows(meeting, judged) }
}

function endOf(foretold: PackagesForetold, name: string): Foretold {
  if ('kind' in foretold) return foretold
  return foretold.find(({ one }) => one.name === name)?.decision ?? { kind: 'unknown' }
}

function squashedRows(foretold: PackagesForetold = { kind: 'unknown' }): readonly Row[] {
  return 'kind' in foretold ? [] : foretold.flatMap(({ decision }) => rowsOf(decision))
}
