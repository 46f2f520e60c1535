// Real repositories in temporary folders: dates, authors and so the ids of commits are the same on every machine.
import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeOnce } from '../stand-in/folder-copy.ts'
import { revisionOf } from './git-folder.ts'

export { refsOf } from './git-folder.ts'

/** One commit, oldest first in a history. Tags are annotated, `light:NAME` is not. */
export interface PlannedCommit {
  readonly message: string
  readonly tags?: readonly string[]
  /** Grows from the tip of main where it is new. */
  readonly branch?: string
  readonly author?: string
  readonly files?: Readonly<Record<string, string>>
}

/** What Windows needs to start any process at all. */
const SYSTEM = Object.fromEntries(
  ['SystemRoot', 'TEMP', 'PATHEXT'].flatMap((name) =>
    process.env[name] === undefined ? [] : [[name, process.env[name]]],
  ),
) as Record<string, string>

/** git without the machine's own configuration. */
export const GIT_ENVIRONMENT: Readonly<Record<string, string>> = {
  ...SYSTEM,
  PATH: process.env['PATH'] ?? '',
  HOME: tmpdir(),
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  LC_ALL: 'C',
}

const PERSON = {
  GIT_AUTHOR_NAME: 'Jo',
  GIT_AUTHOR_EMAIL: 'jo@example.org',
  GIT_COMMITTER_NAME: 'Jo',
  GIT_COMMITTER_EMAIL: 'jo@example.org',
}

const AUTHOR = 'Mara <mara@example.org>'
const FIRST_SECOND = Date.UTC(2026, 0, 1) / 1000
const DAY_SECONDS = 86_400

export function temporaryFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'checkpoint-')))
}

/** A working repository `widget` in a folder of its own, with these commits on main and main checked out. */
export function makeRepository(history: readonly PlannedCommit[], folder = temporaryFolder()): string {
  const directory = join(folder, 'widget')
  makeOnce(directory, ['checkout', history], () => {
    makeEmpty(directory)
    if (history.length === 0) return
    importStream(directory, streamOf(history))
    git(directory, 'reset', '--quiet', '--hard')
  })
  return directory
}

/** A commit of now with these files on a branch of a bare repository. */
export function commitFiles(
  directory: string,
  message: string,
  files: Readonly<Record<string, string>>,
  branch = 'main',
): void {
  const ref = `refs/heads/${branch}`
  const person = `Jo <jo@example.org> ${Math.floor(Date.now() / 1000)} +0000`
  const from = `from ${ref}^0\n`
  importStream(directory, `commit ${ref}\ncommitter ${person}\n${dataOf(message)}${from}${filesOf(files)}\n`)
}

/** https://git-scm.com/docs/git-fast-import */
function importStream(directory: string, input: string): void {
  const args = ['-c', 'fastimport.unpackLimit=1', 'fast-import', '--quiet']
  execFileSync('git', args, { cwd: directory, env: GIT_ENVIRONMENT, input })
}

const filesOf = (files: Readonly<Record<string, string>>) =>
  Object.entries(files)
    .map(([path, text]) => `M 100644 inline ${path}\n${dataOf(text)}`)
    .join('')

function makeEmpty(directory: string): void {
  makeOnce(directory, 'empty', () => {
    const args = ['init', '--quiet', '--initial-branch=main', '--template=', directory]
    execFileSync('git', args, { env: GIT_ENVIRONMENT })
    mkdirSync(join(directory, '.git', 'info'))
  })
}

/** A bare clone of a repository that was just made of this history. */
export function makeBareClone(directory: string, history: readonly PlannedCommit[], clone: string): void {
  makeOnce(clone, ['bare clone', history], () => {
    cloneBare(directory, clone)
  })
}

/** As a server has it. */
export function cloneBare(directory: string, clone: string): void {
  git(directory, 'clone', '--quiet', '--bare', '--template=', directory, clone)
  const config = join(clone, 'config')
  const withoutOrigin = readFileSync(config, 'utf8').replace(/^\[remote "origin"\]\n(?:\t.*\n)*/m, '')
  writeFileSync(config, `${withoutOrigin}[uploadpack]\n\tallowFilter = true\n`)
}

/** As `git remote add origin` does. */
export function addOrigin(directory: string, url: string): void {
  const quoted = JSON.stringify(url)
  const lines = ['[remote "origin"]', `\turl = ${quoted}`, '\tfetch = +refs/heads/*:refs/remotes/origin/*', '']
  appendFileSync(join(directory, '.git', 'config'), lines.join('\n'))
}

/** Of a repository that was just made: where main stands. */
export function headOf(directory: string): string {
  return readFileSync(join(directory, '.git', 'refs', 'heads', 'main'), 'utf8').trim()
}

function streamOf(history: readonly PlannedCommit[]): string {
  const known = new Set<string>(['main'])
  return history
    .map(({ message, tags = [], branch = 'main', author = AUTHOR, files = {} }, index) => {
      const when = `${FIRST_SECOND + index * DAY_SECONDS} +0000`
      const from = known.has(branch) ? '' : 'from refs/heads/main\n'
      known.add(branch)
      const changes = filesOf({ 'change.txt': `${index}`, ...files })
      const people = `author ${author} ${when}\ncommitter ${author} ${when}\n`
      const commit = `commit refs/heads/${branch}\n${people}${dataOf(message)}${from}${changes}\n`
      return commit + tags.map((tag) => tagOf(tag, branch, when)).join('')
    })
    .join('')
}

function tagOf(tag: string, branch: string, when: string): string {
  if (tag.startsWith('light:')) return `reset refs/tags/${tag.slice('light:'.length)}\nfrom refs/heads/${branch}\n\n`
  return `tag ${tag}\nfrom refs/heads/${branch}\ntagger ${AUTHOR} ${when}\n${dataOf(`Release ${tag}\n`)}`
}

function dataOf(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`
}

/** Without the look at what could be tidied up, a process of its own after each commit and fetch. */
export function git(directory: string, ...args: string[]): string {
  const [command, name = '', ...more] = args
  const known = command === 'rev-parse' && more.length === 0 ? revisionOf(directory, name) : undefined
  if (known !== undefined) return known
  return execFileSync('git', ['-c', 'maintenance.auto=false', ...args], {
    cwd: directory,
    env: { ...GIT_ENVIRONMENT, ...PERSON },
    encoding: 'utf8',
  }).trimEnd()
}

export function removeFolder(directory: string): void {
  rmSync(directory, { recursive: true, force: true })
}
