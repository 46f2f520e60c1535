// src → build (tsc) → dist (ncc): the action in dist/, the command line in dist/cli/, each whole by itself.
// ncc reads emitted JavaScript, since its own TypeScript loader does not know TypeScript 7.
import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { licences } from './licences.mjs'

const DIST = process.argv[2] ?? 'dist'

/** Runs a program of node_modules; ncc's list of files is of no interest. Ends the build where it fails. */
function run(program, args, stdout = 'inherit') {
  const { status } = spawnSync(process.execPath, [`node_modules/${program}`, ...args], {
    stdio: ['ignore', stdout, 'inherit'],
  })
  if (status !== 0) process.exit(1)
}

rmSync('build', { recursive: true, force: true })
run('@typescript/native/bin/tsc', ['-p', '.'])

// ncc empties nothing: a chunk of an older build would stay.
rmSync(DIST, { recursive: true, force: true })
for (const [entry, folder] of [
  ['index', DIST],
  ['cli', `${DIST}/cli`],
]) {
  run('@vercel/ncc/dist/ncc/cli.js', ['build', `build/${entry}.js`, '-o', folder, '--no-cache'], 'ignore')
  writeFileSync(`${folder}/licenses.txt`, licences())
}
