// Two programs that people use for the same, installed beside the project for this run: none is a dependency of it.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

const FOLDER = resolve('build/peers')

/** The program of git-cliff itself, without npm's door to it, which would cost it the start of a Node. */
const CLIFF = { package: 'git-cliff@2.14.2', file: `git-cliff-${process.platform}-${process.arch}/bin/git-cliff` }
const SEMANTIC_RELEASE = { package: 'semantic-release@25.0.9', file: 'semantic-release/bin/semantic-release.js' }

/** As near to a plan as each comes: the commits since the last version, the next one, and its notes. */
export const PEERS = [
  {
    name: CLIFF.package.replace('@', ' '),
    wanted: CLIFF,
    isFastest: true,
    commandOn: () => ({ command: fileOf(CLIFF), args: ['--unreleased', '--bump'] }),
  },
  {
    name: SEMANTIC_RELEASE.package.replace('@', ' '),
    wanted: SEMANTIC_RELEASE,
    commandOn: (origin) => ({
      command: process.execPath,
      args: [
        ...[
          fileOf(SEMANTIC_RELEASE),
          '--dry-run',
          '--no-ci',
          '--branches',
          'main',
          '--repository-url',
          `file://${origin}`,
        ],
        ...['commit-analyzer', 'release-notes-generator'].flatMap((name) => ['--plugins', `@semantic-release/${name}`]),
      ],
    }),
  },
]

function fileOf({ file }) {
  return join(FOLDER, 'node_modules', file)
}

/** Installs what is not there yet. Answers why a peer is missing, by its name. */
export function installPeers() {
  const isThere = ({ wanted }) => existsSync(fileOf(wanted))
  if (PEERS.every(isThere)) return new Map()
  const args = ['install', '--prefix', FOLDER, '--no-save', '--no-audit', '--no-fund']
  const packages = PEERS.map(({ wanted }) => wanted.package)
  const { status, stderr, error } = spawnSync('npm', [...args, ...packages], { encoding: 'utf8', timeout: 600_000 })
  const said = error?.message ?? stderr.trim().split('\n').at(-1)
  const why = `it could not be installed: ${status === 0 ? 'there is no program for this system' : said}`
  return new Map(PEERS.filter((peer) => !isThere(peer)).map(({ name }) => [name, why]))
}
