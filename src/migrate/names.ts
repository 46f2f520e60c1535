/** Any tool whose configuration is here. */
export const AUTO = 'auto'

/** The tools that can be moved from: one table for the command line and for the readers of their configurations. */
export const TOOL_NAMES = [
  ...(['semantic-release', 'release-please', 'release-drafter', 'standard-version', 'git-cliff'] as const),
  ...(['commitizen', 'python-semantic-release', 'cocogitto', 'changesets', 'lerna'] as const),
] as const
export type ToolName = (typeof TOOL_NAMES)[number]

/** The tool that a word names; `commit-and-tag-version` reads what standard-version read. */
export function toolNamed(word: string): ToolName | typeof AUTO | undefined {
  if (word === 'commit-and-tag-version') return 'standard-version'
  return word === AUTO ? AUTO : TOOL_NAMES.find((name) => name === word)
}
