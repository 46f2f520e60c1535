// What a repository that uses us gets: the action as it lies here, and our workflows, served as `OWNER/version-checkpoint`.
import { cpSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../__tests__/e2e/bundle.ts'
import { git, removeFolder, temporaryFolder } from '../../__tests__/e2e/repository.ts'
import type { Hosted } from '../../__tests__/e2e/workflow.ts'

export const OURSELVES = 'OWNER/version-checkpoint'

const PARTS = ['action.yml', 'dist', 'package.json', '.github']

export interface Shipped {
  /** The action and the workflows, as files. */
  readonly folder: string
  /** Which commit of ours that is. */
  readonly commit: string
}

let made: (Shipped & { readonly gitDir: string }) | undefined

/** Made once for all hosts. The stand-in serves it too, for a called workflow checks its own action out. */
export function ship(host: Hosted): Shipped {
  const { gitDir, ...shipped } = (made ??= make())
  const served = join(host.folder, `${OURSELVES}.git`)
  mkdirSync(join(served, '..'), { recursive: true })
  symlinkSync(gitDir, served, 'junction')
  return shipped
}

/** The repository lies beside its files, since act copies the whole folder of an action. */
function make(): Shipped & { readonly gitDir: string } {
  const home = temporaryFolder()
  process.once('exit', () => {
    removeFolder(home)
  })
  const [folder, gitDir] = [join(home, 'files'), join(home, 'served.git')]
  for (const part of PARTS) cpSync(join(ROOT, part), join(folder, part), { recursive: true })
  git(home, 'init', '--quiet', '--separate-git-dir', gitDir, folder)
  git(folder, 'add', '--all', '--force')
  git(folder, 'commit', '--quiet', '--message', 'as it lies here')
  git(folder, 'config', 'core.bare', 'true')
  const commit = git(gitDir, 'rev-parse', 'HEAD')
  for (const name of readdirSync(join(folder, '.github/workflows'))) tellOfJob(join(folder, '.github/workflows', name))
  return { folder, gitDir, commit }
}

/**
 * act does not know these two, so variables take their place:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#job-context
 */
function tellOfJob(path: string): void {
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, text.replaceAll(/\bjob\.workflow_(repository|sha)\b/g, 'vars.WORKFLOW_$1'))
}

export function variablesOf({ commit }: Shipped): Readonly<Record<string, string>> {
  return { WORKFLOW_repository: OURSELVES, WORKFLOW_sha: commit }
}
