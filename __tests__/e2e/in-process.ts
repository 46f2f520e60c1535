// The doors, called in this process: each run has its environment, its folder and its streams, and shares no state with another.
import { appendFileSync, existsSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { act } from '../../src/action/act.ts'
import type { Toolkit } from '../../src/action/step.ts'
import { run } from '../../src/cli/run.ts'
// Jest cannot link modules that two imports load at once, as the command line's door does.
import '../../src/github/github.ts'
import '../../src/github/people.ts'
import type { Ended } from './bundle.ts'

interface Here {
  readonly directory: string
  readonly environment: Readonly<Record<string, string>>
}

export async function actHere({ directory, environment }: Here): Promise<Ended> {
  const said = { stdout: '', exitCode: 0 }
  await act({ environment, directory: () => directory, toolkit: toolkitOf(environment, said) })
  return { ...said, stderr: '' }
}

export async function runHere(args: readonly string[], { directory, environment }: Here): Promise<Ended> {
  const said = { stdout: '', stderr: '' }
  const exitCode = await run(args, {
    environment: { ...environment },
    directory: () => directory,
    stdout: { write: (text) => (said.stdout += text) },
    stderr: { write: (text) => (said.stderr += text) },
  })
  return { exitCode, ...said }
}

/** As @actions/core writes: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts, file-command.ts */
function toolkitOf(environment: Here['environment'], said: { stdout: string; exitCode: number }): Toolkit {
  const command = (name: string) => (text: string) => {
    said.stdout += `::${name}::${text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}\n`
  }
  const append = (variable: string, text: string) => {
    const path = environment[variable] ?? ''
    if (!existsSync(path)) throw new Error(`Missing file at path: ${path}`)
    appendFileSync(path, text)
  }
  return {
    setSecret: command('add-mask'),
    debug: command('debug'),
    warning: command('warning'),
    notice: command('notice'),
    info: (line) => {
      said.stdout += `${line}\n`
    },
    setFailed: (message) => {
      said.exitCode = 1
      command('error')(message)
    },
    setOutput: (name, value) => {
      const delimiter = `ghadelimiter_${randomUUID()}`
      append('GITHUB_OUTPUT', `${name}<<${delimiter}\n${value}\n${delimiter}\n`)
    },
    writeSummary: (markdown) => {
      append('GITHUB_STEP_SUMMARY', markdown)
      return Promise.resolve()
    },
  }
}
