// The tables of docs/cli.md, from the command line's own.
import { CLI_COMMANDS, callOf, flagsOf, rowOf } from '../src/cli/command-table.ts'
import { FLAG_NAMES, flagOf } from '../src/cli/flags.ts'

const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

const code = (text) => `\`${text}\``

function commands() {
  const rows = CLI_COMMANDS.map((command) => {
    const { does, examples } = rowOf(command)
    return [code(callOf(command)), does, examples.map(code).join('<br>')]
  })
  return table(['command', 'what it does', 'examples'], rows)
}

function flags() {
  const rows = FLAG_NAMES.map((name) => {
    const { value, does } = flagOf(name)
    const takers = CLI_COMMANDS.filter((command) => flagsOf(command).has(name))
    return [code(value === undefined ? `--${name}` : `--${name} ${value}`), does, commandsIn(takers)]
  })
  return table(['flag', 'what it does', 'commands'], rows)
}

/** The shorter of two lists. */
function commandsIn(takers) {
  const others = CLI_COMMANDS.filter((command) => !takers.includes(command))
  if (others.length === 0) return 'all'
  return others.length < 3 ? `all but ${others.map(code).join(' and ')}` : takers.map(code).join(', ')
}

export const commandTables = () => ({ commands: commands(), flags: flags() })
