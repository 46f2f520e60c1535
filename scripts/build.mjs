// src → build (tsc) → dist (ncc): the action in dist/, the command line in dist/cli/, each whole by itself.
// ncc reads emitted JavaScript, since its own TypeScript loader does not know TypeScript 7.
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'

const DIST = process.argv[2] ?? 'dist'
const TSC = 'node_modules/@typescript/native/bin/tsc'
const NCC = 'node_modules/@vercel/ncc/dist/ncc/cli.js'

function node(...args) {
  execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
}

// ncc empties nothing: a chunk of an older build would stay.
for (const folder of ['build', DIST]) rmSync(folder, { recursive: true, force: true })
try {
  node(TSC, '-p', '.')
} catch {
  execFileSync(process.execPath, [TSC, '-p', '.'], { stdio: 'inherit' })
}
node(NCC, 'build', 'build/index.js', '-o', DIST, '--license', 'licenses.txt', '--no-cache')
node(NCC, 'build', 'build/cli.js', '-o', `${DIST}/cli`, '--license', 'licenses.txt', '--no-cache')
