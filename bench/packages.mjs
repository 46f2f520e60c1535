// A plan of forty packages by the bundle, against that of one line of versions with as many commits and tags.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { row, secondsOf } from './limit.mjs'
import { paired } from './measure.mjs'
import { GIT_ENVIRONMENT, importHistory } from './repositories.mjs'

const RUNS = 7
const CLI = resolve('dist/cli/index.js')
const COMMITS = 27_000
const TAGS = 12_000
const PACKAGES = 40
/** All are released within the last so many commits. */
const NEAR = 500
/** How far the laggard's last version is behind. */
const FAR = 20_000
const FILES = 25

const nameOf = (number) => `p${number}`

const CONFIGURATION = [
  'packages:',
  ...Array.from({ length: PACKAGES }, (_, at) => `  ${nameOf(at)}: packages/${nameOf(at)}`),
  '',
].join('\n')

/** Each commit changes a file of one package, by turns, and the packages are tagged by turns. */
export function* packagePieces({ isSingle = false, hasLaggard = false } = {}) {
  const importing = pieces()
  const files = Array.from({ length: PACKAGES * FILES }, (_, at) => [
    pathOf(at % PACKAGES, Math.floor(at / PACKAGES)),
    '0',
  ])
  yield importing.commit(1, files)
  const every = Math.floor((COMMITS - NEAR) / (TAGS - PACKAGES))
  const versions = new Map()
  let tags = 0
  for (let at = 2; at <= COMMITS; at += 1) {
    yield importing.commit(at, [[pathOf(at % PACKAGES, Math.floor(at / PACKAGES) % FILES), `${at}`]])
    const isOld = at <= COMMITS - NEAR && at % every === 0 && tags < TAGS - PACKAGES
    const isNew = at > COMMITS - NEAR && at <= COMMITS - NEAR + PACKAGES
    const one = tags % PACKAGES
    if (isOld || isNew) tags += 1
    if (!(isOld || isNew) || (hasLaggard && one === 0 && at > COMMITS - FAR)) continue
    const line = isSingle ? '' : `${nameOf(one)}-`
    const count = (versions.get(line) ?? 0) + 1
    versions.set(line, count)
    yield importing.tag(`${line}v1.${Math.floor(count / 10)}.${count % 10}`, at)
  }
}

const pathOf = (one, file) => `packages/${nameOf(one)}/src/file-${file}.ts`

function pieces() {
  const data = (text) => `data ${Buffer.byteLength(text)}\n${text}\n`
  const when = (mark) => `Mara <mara@example.org> ${1_500_000_000 + mark * 60} +0000`
  return {
    commit: (mark, files) =>
      `commit refs/heads/main\nmark :${mark}\ncommitter ${when(mark)}\n` +
      data(mark % 10 === 0 ? `feat: change ${mark}` : `fix: change ${mark} (#${mark})\n\nWhat it is about.`) +
      `${files.map(([path, text]) => `M 100644 inline ${path}\n${data(text)}`).join('')}\n`,
    tag: (name, mark) => `tag ${name}\nfrom :${mark}\ntagger ${when(mark)}\n${data(name)}`,
  }
}

export async function* packageRows() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const planOf = async (name, options) => {
    const directory = join(folder, name)
    await importHistory(directory, packagePieces(options))
    if (name !== 'single') {
      mkdirSync(join(directory, '.github'))
      writeFileSync(join(directory, '.github/version-checkpoint.yml'), CONFIGURATION)
    }
    return {
      command: process.execPath,
      args: [CLI, 'plan', '--json'],
      options: { cwd: directory, env: GIT_ENVIRONMENT },
    }
  }
  const single = await planOf('single', { isSingle: true })
  const near = paired(await planOf('near'), single, RUNS)
  yield rowOf('plan of 40 packages, 27,000 commits, 12,000 tags', near, 1.5)
  const far = paired(await planOf('far', { hasLaggard: true }), single, RUNS)
  yield rowOf('… one of them 20,000 commits behind', far, 2)
  rmSync(folder, { recursive: true })
}

function rowOf(what, { a, b, ratio }, most) {
  const measured = `${ratio.toFixed(2)} × (${secondsOf(a)}, ${secondsOf(b)})`
  return row(`${what}, over the plan of one line`, measured, { value: ratio, most, unit: ' ×' })
}
