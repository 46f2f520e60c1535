import { PLAIN, type Paint, type TerminalStyle } from '../report/style.ts'

const MIN_COLUMNS = 80

interface Stream extends Partial<Pick<NodeJS.WriteStream, 'isTTY' | 'columns'>> {
  readonly write: (text: string) => unknown
}

/** Where somebody called us. */
export interface Terminal {
  readonly environment: NodeJS.ProcessEnv
  /** A folder that is gone throws. */
  readonly directory: () => string
  readonly stdout: Stream
  readonly stderr: Stream
}

/** How standard output may look: cut on a terminal alone; colours there too, unless `NO_COLOR` or `TERM` say no. */
export function terminalStyle(
  { isTTY = false, columns = 0 }: Omit<Stream, 'write'>,
  environment: NodeJS.ProcessEnv,
): Omit<TerminalStyle, 'draftPlace'> {
  const colours = isTTY && (environment['NO_COLOR'] ?? '') === '' && environment['TERM'] !== 'dumb'
  return {
    paint: colours ? COLOURS : PLAIN,
    columns: isTTY ? Math.max(MIN_COLUMNS, columns) : Infinity,
    explains: false,
  }
}

/** https://no-color.org; select graphic rendition of ECMA-48 */
const sgr = (on: number, off: number) => (text: string) => `\u001b[${on}m${text}\u001b[${off}m`
const COLOURS: Paint = { strong: sgr(1, 22), faint: sgr(2, 22), good: sgr(32, 39), alert: sgr(33, 39) }

/**
 * Whoever reads what we print may stop early (`| head`): that is no failure, and no reason to stop half-way. Anything
 * else that keeps a result from being printed, such as a full disk, ends in exit code 1.
 */
export function readersMayLeave(stream: NodeJS.WriteStream): void {
  stream.on('error', ({ code = 'unknown' }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') return
    process.exitCode = 1
    if (stream === process.stdout) process.stderr.write(`The result could not be printed: ${code}\n`)
  })
}
