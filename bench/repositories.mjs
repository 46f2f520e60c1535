// Large repositories, made by git fast-import: one line of commits, annotated tags on every few of them, and a range
// of commits after the last tag. Packed, as a clone is.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'

const FIRST_SECOND = 1_500_000_000

/** Git without the machine's configuration. */
export const GIT_ENVIRONMENT = {
  PATH: process.env.PATH,
  HOME: '/',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  LC_ALL: 'C',
}

function git(directory, ...args) {
  const { status, stderr } = spawnSync('git', args, {
    cwd: directory,
    env: GIT_ENVIRONMENT,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
}

/** Builds a repository in this (new) folder. With `elsewhere`, that many higher versions stand on other branches. */
export function buildRepository(directory, { commits, tags, elsewhere = 0, range = 90 }) {
  return importHistory(directory, pieces({ commits, tags, elsewhere, range }))
}

/** `stream`: https://git-scm.com/docs/git-fast-import, in pieces. */
export async function importHistory(directory, stream) {
  git('.', 'init', '--quiet', '--initial-branch=main', directory)
  const importing = spawn('git', ['fast-import', '--quiet'], {
    cwd: directory,
    env: GIT_ENVIRONMENT,
    stdio: ['pipe', 'ignore', 'inherit'],
  })
  for (const piece of stream) {
    if (!importing.stdin.write(piece)) await once(importing.stdin, 'drain')
  }
  importing.stdin.end()
  const [status] = await once(importing, 'close')
  if (status !== 0) throw new Error('git fast-import failed')
  git(directory, 'pack-refs', '--all')
}

/** As actions/checkout leaves it with `fetch-depth: 0`: whatever is fetched into a new repository stands in a file of its own. */
export function fetchRepository(directory, origin) {
  git('.', 'init', '--quiet', '--initial-branch=main', directory)
  const all = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*']
  git(directory, 'fetch', '--quiet', '--no-tags', `file://${origin}`, ...all)
  git(directory, 'checkout', '--quiet', '-B', 'main', 'refs/remotes/origin/main')
}

function* pieces({ commits, tags, elsewhere, range }) {
  const every = Math.max(1, Math.floor((commits - range) / tags))
  const firstTagged = commits - range - tags * every
  let tagged = 0
  for (let at = 1; at <= commits; at += 1) {
    yield commitOf('main', at)
    const isTagged = tags > 0 && at > firstTagged && at <= commits - range && (commits - range - at) % every === 0
    if (isTagged) yield tagOf(`v1.${Math.floor(tagged / 10)}.${tagged++ % 10}`, at)
  }
  for (let at = 1; at <= elsewhere; at += 1) {
    yield commitOf(`side-${at}`, commits + at, `from :${commits - range}\n`)
    yield tagOf(`v2.0.${at}`, commits + at)
  }
}

function commitOf(branch, mark, from = '') {
  const message = mark % 10 === 0 ? `feat: change ${mark}` : `fix: change ${mark} (#${mark})\n\nWhat it is about.`
  return `commit refs/heads/${branch}\nmark :${mark}\ncommitter Mara <mara@example.org> ${FIRST_SECOND + mark * 60} +0000\n${dataOf(message)}${from}\n`
}

function tagOf(name, mark) {
  return `tag ${name}\nfrom :${mark}\ntagger Mara <mara@example.org> ${FIRST_SECOND + mark * 60} +0000\n${dataOf(name)}`
}

function dataOf(text) {
  return `data ${Buffer.byteLength(text)}\n${text}\n`
}
