import type { Finding } from './finding.ts'

/** Both are fine: what is missing is fetched into a folder of our own. `versions`: how many version tags there are. */
export function cloneFindings({ shallow, versions }: { shallow: boolean; versions: number }): Finding[] {
  const note = (code: 'D101' | 'D102', what: string, cure: string): Finding => ({ code, level: 'note', what, cure })
  return [
    ...(shallow
      ? [
          note(
            'D101',
            'This clone is shallow.',
            'Nothing to do: what is missing is fetched into a temporary folder. list and replay need a whole clone.',
          ),
        ]
      : []),
    ...(versions === 0
      ? [
          note(
            'D102',
            'This clone has no version tags.',
            'Nothing to do: before a first release the remote is asked for its tags.',
          ),
        ]
      : []),
  ]
}
