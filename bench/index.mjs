// npm run bench: figures side by side in one run, as a table. Never part of the tests: machines are noisy.
import { cpus } from 'node:os'
import { parsingRows } from './parsing.mjs'
import { startRows } from './start.mjs'

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}\n`)
console.log('| what | measured | limit |\n|---|---|---|')
for (const { what, measured, limit } of [...startRows(), ...parsingRows()])
  console.log(`| ${what} | ${measured} | ${limit} |`)
