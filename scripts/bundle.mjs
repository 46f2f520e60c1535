// src → build (tsc) → dist (ncc): the action in dist/, the command line in dist/cli/, each whole by itself.
// ncc reads emitted JavaScript, since its own TypeScript loader does not know TypeScript 7.
import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { withoutComments } from './comments.mjs'
import { withoutDeadCode } from './dead-code.ts'
import { licences } from './licences.mjs'

const DIST = resolve(process.argv[2] ?? 'dist')

/** Runs a program of node_modules; ncc's list of files is of no interest. Ends the build where it fails. */
function run(program, args, { stdout = 'inherit', cwd = '.' } = {}) {
  const { status } = spawnSync(process.execPath, [resolve('node_modules', program), ...args], {
    cwd,
    stdio: ['ignore', stdout, 'inherit'],
  })
  if (status !== 0) process.exit(1)
}

rmSync('build', { recursive: true, force: true })
run('@typescript/native/bin/tsc', ['-p', '.'])

// ncc takes another module for a name where the tsconfig.json of its folder says so.
const paths = {
  undici: [resolve('scripts/undici.cjs')],
  '@octokit/plugin-rest-endpoint-methods': [resolve('scripts/rest-endpoint-methods.cjs')],
}
writeFileSync('build/tsconfig.json', JSON.stringify({ compilerOptions: { baseUrl: '.', paths } }))

// A module that another imports by its own path cannot be renamed: ncc finds this copy of the package first.
cpSync('node_modules/@actions/core', 'build/node_modules/@actions/core', { recursive: true })
copyFileSync('scripts/oidc-utils.mjs', 'build/node_modules/@actions/core/lib/oidc-utils.js')

// ncc empties nothing: a chunk of an older build would stay.
rmSync(DIST, { recursive: true, force: true })
for (const [entry, folder] of [
  ['action/index', DIST],
  ['cli/cli', `${DIST}/cli`],
]) {
  const args = ['build', `${entry}.js`, '-o', folder, '--no-cache']
  run('@vercel/ncc/dist/ncc/cli.js', args, { stdout: 'ignore', cwd: 'build' })
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.js'))) {
    const path = join(folder, name)
    writeFileSync(path, withoutComments(withoutDeadCode(readFileSync(path, 'utf8'))))
  }
  writeFileSync(`${folder}/licenses.txt`, licences())
}
