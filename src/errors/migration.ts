import { listNames, oneOf, quoted, type Problem } from './problem.ts'

/** `looked`: the files that were looked for. */
export function nothingToImport(tool: string, looked: readonly string[]): Problem {
  return {
    code: 'VC901',
    what: `There is no configuration of ${tool === 'auto' ? 'a release tool that can be imported' : tool} here.`,
    why: `These files were looked for, from the root of the repository: ${looked.join(', ')}.`,
    cure: 'If yours is elsewhere, run this in a copy of the repository with the file at its usual place. Without another tool, node dist/cli plan works as it is.',
  }
}

/** `found`: `semantic-release (.releaserc.json)` */
export function severalTools(found: readonly { readonly tool: string; readonly path: string }[]): Problem {
  const tools = [...new Set(found.map(({ tool }) => tool))]
  return {
    code: 'VC902',
    what: `There are configurations of ${tools.length} release tools: ${found.map(({ tool, path }) => `${tool} (${path})`).join(', ')}.`,
    why: 'Which of them makes your versions would be a guess.',
    cure: `Name it: node dist/cli init --from ${oneOf(tools)}.`,
  }
}

/** `place`: path, line and column. */
export function brokenConfiguration(place: string, reason: string): Problem {
  return {
    code: 'VC903',
    what: `${place} cannot be read: ${reason}.`,
    why: 'What stands behind this place would be left out of the import without a word.',
    cure: 'Fix the file there, then run this again.',
  }
}

export function configurationIsProgram(tool: string, path: string, keys: readonly string[]): Problem {
  return {
    code: 'VC904',
    what: `${quoted(path)}, the configuration of ${tool}, is a program, and no program of the repository is run here.`,
    why: `What these keys come to is what matters: ${keys.join(', ')}.`,
    cure: `Write them as data into ${plainFileOf(tool)}, then run this again.`,
  }
}

/** Where each tool whose configuration may be a program reads it as data too. */
function plainFileOf(tool: string): string {
  if (tool === 'semantic-release') return '.releaserc.json'
  return tool === 'standard-version' ? '.versionrc.json' : 'a file of JSON, YAML or TOML'
}

export function ownFilesThere(paths: readonly string[]): Problem {
  return {
    code: 'VC905',
    what: `${listNames(paths)} ${paths.length === 1 ? 'is' : 'are'} there already.`,
    why: 'What you wrote there would be lost.',
    cure: 'To replace ours, add --force. The files of the other tool stay in any case.',
  }
}

/** `reasons`: what our own reader says of the text that the import made. */
export function importNotServed(tool: string, reasons: readonly string[]): Problem {
  return {
    code: 'VC906',
    what: `What the configuration of ${tool} asks for cannot be expressed here: ${reasons.join(' ')}`,
    why: 'A configuration that the next run refuses is worse than none.',
    cure: 'Write .github/version-checkpoint.yml by hand (docs/configuration.md), with docs/migration.md beside it.',
  }
}
