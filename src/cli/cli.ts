#!/usr/bin/env node
import { run } from './run.ts'
import { readersMayLeave } from './terminal.ts'

readersMayLeave(process.stdout)
readersMayLeave(process.stderr)
const exitCode = await run(process.argv.slice(2), {
  environment: process.env,
  directory: () => process.cwd(),
  stdout: process.stdout,
  stderr: process.stderr,
})
if (exitCode !== 0) process.exitCode = exitCode
