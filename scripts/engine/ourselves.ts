// This repository as it would be pushed for the first time: its true history, what lies here on top, and no version yet.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../__tests__/e2e/bundle.ts'
import { git, temporaryFolder } from '../../__tests__/e2e/repository.ts'
import { hostedClone, type Hosted } from '../../__tests__/e2e/workflow.ts'

const PARTS = ['.github', 'action.yml', 'dist', 'package.json', 'package-lock.json', 'scripts']

export function isWholeHistory(): boolean {
  return git(ROOT, 'rev-parse', '--is-shallow-repository') === 'false'
}

export async function ourselves(): Promise<Hosted> {
  const folder = temporaryFolder()
  const clone = join(folder, 'person', 'version-checkpoint')
  git(folder, 'clone', '--quiet', '--no-tags', '--origin=here', ROOT, clone)
  git(clone, 'checkout', '--quiet', '--detach')
  for (const branch of git(clone, 'branch', '--format=%(refname)', '--list').split('\n').filter(isBranch))
    git(clone, 'update-ref', '-d', branch)
  git(clone, 'checkout', '--quiet', '-b', 'main')
  for (const part of PARTS) {
    rmSync(join(clone, part), { recursive: true })
    cpSync(join(ROOT, part), join(clone, part), { recursive: true })
  }
  for (const name of ['package.json', 'package-lock.json']) withoutVersion(join(clone, name))
  git(clone, 'add', '--all')
  git(clone, 'commit', '--quiet', '--allow-empty', '--message', 'build: as it lies here, before the first release')
  return hostedClone({ folder, clone, repository: 'acme/version-checkpoint' })
}

const isBranch = (line: string) => line.startsWith('refs/heads/')

interface Package {
  version: string
  packages?: { '': { version: string } }
}

function withoutVersion(path: string): void {
  const content = JSON.parse(readFileSync(path, 'utf8')) as Package
  content.version = '0.0.0'
  if (content.packages !== undefined) content.packages[''].version = '0.0.0'
  writeFileSync(path, `${JSON.stringify(content, undefined, 2)}\n`)
}
