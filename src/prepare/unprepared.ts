import { shortSha } from '../commits/commit.ts'
import { listNames } from '../errors/problem.ts'
import type { Preparation } from '../settings/preparation.ts'
import type { CommittedFile } from '../ports/committed-file.ts'
import { editVersionFiles, type NextVersion } from '../version-files/edit.ts'
import type { Plan } from '../next-version/plan.ts'

interface Found extends Pick<NextVersion, 'matchPattern'> {
  readonly committed: readonly CommittedFile[]
}

/**
 * What to say of a tag that a person put on a commit whose files hold another version: it is never moved, so it cannot
 * be prepared any more. A file in which no version is found is none of this question's.
 */
export async function warnOfUnprepared(
  { tag, version, head, base }: Pick<Plan, 'tag' | 'version' | 'head' | 'base'>,
  { files: wanted, pep440 }: Pick<Preparation, 'files' | 'pep440'>,
  { committed, matchPattern }: Found,
): Promise<string[]> {
  const next = { version, previous: base === null ? [] : [base.version], pep440, matchPattern }
  const texts = new Map(committed.map(({ path, text }) => [path, text]))
  const others: string[] = []
  for (const file of new Set(wanted.map((entry) => entry.file))) {
    const entries = wanted.filter((entry) => entry.file === file)
    const { edits } = await editVersionFiles(entries, texts, next)
    others.push(...edits.map(({ path }) => path))
  }
  if (others.length === 0) return []
  const verb = others.length === 1 ? 'holds' : 'hold'
  return [
    `${listNames(others)} on ${shortSha(head)} ${verb} another version than ${tag}. You made the tag by hand and a version tag is never moved, so nothing was prepared. Next time, let a run make the version, or change the files before you tag.`,
  ]
}
