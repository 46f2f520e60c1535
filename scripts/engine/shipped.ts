// What a repository that uses us gets: the action as it lies here, and our workflows, served as `OWNER/version-checkpoint`.
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../__tests__/e2e/bundle.ts'
import { git, makeRepository } from '../../__tests__/e2e/repository.ts'
import type { Hosted } from '../../__tests__/e2e/workflow.ts'

export const OURSELVES = 'OWNER/version-checkpoint'

const PARTS = ['action.yml', 'dist', 'package.json', '.github']

/** A folder of the action, whose commit the stand-in serves too, for a called workflow checks its own action out. */
export function ship(host: Hosted): string {
  const directory = makeRepository([], join(host.folder, 'shipped'))
  for (const part of PARTS) cpSync(join(ROOT, part), join(directory, part), { recursive: true })
  git(directory, 'add', '--all', '--force')
  git(directory, 'commit', '--quiet', '--message', 'as it lies here')
  const served = join(host.folder, `${OURSELVES}.git`)
  mkdirSync(join(served, '..'), { recursive: true })
  git(directory, 'clone', '--quiet', '--bare', directory, served)
  tellOfJob(join(directory, '.github/workflows'), git(directory, 'rev-parse', 'HEAD'))
  return directory
}

/** act does not know these two of https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#job-context */
function tellOfJob(folder: string, commit: string): void {
  for (const path of readdirSync(folder).map((name) => join(folder, name))) {
    const text = readFileSync(path, 'utf8')
      .replaceAll(/\bjob\.workflow_repository\b/g, `'${OURSELVES}'`)
      .replaceAll(/\bjob\.workflow_sha\b/g, `'${commit}'`)
    writeFileSync(path, text)
  }
}
