/** Every code, with the title of its section in docs/doctor.md. */
export const DOCTOR_CODES = {
  D101: 'the clone is shallow',
  D102: 'the clone has no version tags',
  D201: 'lightweight version tags',
  D202: 'a floating tag carries a release',
  D203: 'versions in the changelog have no tag',
  D204: 'a correction matches no commit',
  D301: 'another release tool works on the same tags',
  D302: 'a workflow waits for an event that never comes',
  D303: 'a job that releases lacks a permission',
  D304: 'a job that releases may write more than it needs',
  D305: 'a waiting run can be dropped',
  D306: 'a workflow is broken',
  D401: 'a ruleset refuses version tags',
  D402: 'a ruleset refuses floating tags',
  D403: 'a version tag can be moved or deleted',
  D404: 'published releases are locked',
  D405: 'the branch refuses what a release writes to it',
  D406: 'required checks never run on the release pull request',
  D407: 'Actions may not open pull requests',
  D408: 'workflows may write by default',
  D409: 'squash merging changes what counts',
} as const

export type DoctorCode = keyof typeof DOCTOR_CODES

/** One thing that was found, with what to do about it. `note`: fine as it is, and why. */
export interface Finding {
  readonly code: DoctorCode
  readonly level: 'problem' | 'note'
  /** A sentence; may hold raw names. */
  readonly what: string
  /** Path and line, where it stands in a file. */
  readonly place?: string
  readonly cure: string
}

/** What a check found, and what it could not read. */
export interface Examination {
  readonly findings: readonly Finding[]
  readonly unread: readonly Unread[]
}

/** What this run could not look at, and what it would need for that. */
export interface Unread {
  readonly what: string
  readonly needs: string
}
