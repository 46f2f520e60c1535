// npm run bench: figures side by side in one run, as a table. Never part of the tests: machines are noisy.
import { cpus } from 'node:os'
import { assetRows } from './assets.mjs'
import { largeRows } from './large.mjs'
import { packageRows } from './packages.mjs'
import { parsingRows, wholePathRows } from './parsing.mjs'
import { renderingRows } from './rendering.mjs'
import { shallowRows } from './shallow.mjs'
import { startRows } from './start.mjs'

function print({ what, measured, limit }) {
  console.log(`| ${what} | ${measured} | ${limit} |`)
}

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}\n`)
console.log('| what | measured | limit |\n|---|---|---|')
for (const row of [...startRows(), ...parsingRows(), ...(await wholePathRows()), ...(await renderingRows())]) print(row)
for await (const row of assetRows()) print(row)
for await (const row of largeRows()) print(row)
for await (const row of packageRows()) print(row)
for await (const row of shallowRows()) print(row)
