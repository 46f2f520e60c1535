import { reasonText } from '../commits/reasons/reason-text.ts'
import type { Account, Plan, Row } from './plan.ts'
import type { Judgement } from './replay.ts'

/** A row as files, outputs and `--json` have it: its reason is a sentence without a full stop. */
type RowJson = Omit<Row, 'reason'> & { readonly why: string }

/** The same of all that holds rows. */
export type WithRowsJson<T extends { readonly rows: readonly Row[] }> = Omit<T, 'rows'> & {
  readonly rows: readonly RowJson[]
}

export type PlanJson = WithRowsJson<Plan>

/** Keys stand in the order of the contract. */
function rowJson({ sha, subject, counts, reason, group, pullRequest }: Row): RowJson {
  const row = { sha, subject, counts, why: reasonText(reason), group }
  return pullRequest === undefined ? row : { ...row, pullRequest }
}

/** A plan, or what the history says: with sentences for its reasons. */
export function planJson<T extends Account>(plan: T): WithRowsJson<T> {
  return { ...plan, rows: plan.rows.map(rowJson) }
}

export function judgementJson<T extends Judgement>(judgement: T) {
  return { ...judgement, because: judgement.because.map(rowJson) }
}
