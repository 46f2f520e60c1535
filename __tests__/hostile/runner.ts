// The runner's own reading of what a step prints and of the files that it leaves behind.

/**
 * Lines that would be taken for a workflow command: `::command::` behind blanks, `##[command]` anywhere
 * (`ActionCommand.TryParseV2` and `TryParse` in actions/runner; .NET's `TrimStart` knows U+0085 as a blank, too).
 */
export function commandsIn(printed: string): string[] {
  return printed.split(/\r\n|\r|\n/).filter((line) => /^[\s\u0085]*::/.test(line) || line.includes('##['))
}

/** `FileCommandManager` in actions/runner: `name<<DELIMITER`, lines, `DELIMITER`; or `name=value`, whichever is first. */
export function readFileCommand(text: string): Map<string, string> {
  const pairs = new Map<string, string>()
  const lines = text.split(/\r\n|\r|\n/)
  while (lines.length > 0) {
    const line = lines.shift() ?? ''
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      pairs.set(line.slice(0, equals), line.slice(equals + 1))
      continue
    }
    if (heredoc < 0) throw new Error(`the runner refuses the line ${JSON.stringify(line)}`)
    const end = lines.indexOf(line.slice(heredoc + 2))
    if (end < 0) throw new Error('a value that never ends')
    pairs.set(
      line.slice(0, heredoc),
      lines
        .splice(0, end + 1)
        .slice(0, -1)
        .join('\n'),
    )
  }
  return pairs
}

/** What a terminal obeys or does not show: controls, overrides of the direction, zero-width spaces, tags, half pairs. */
export const UNSEEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u202a-\u202e\u2060-\u206f\ufeff]|[\u{e0000}-\u{e001f}]|\p{Surrogate}/u
