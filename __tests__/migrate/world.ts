import picomatch from 'picomatch/posix.js'
import type { Around } from '../../src/migrate/around.ts'
import { findConfiguration, readAround } from '../../src/migrate/find.ts'
import type { Import, Row } from '../../src/migrate/import.ts'
import type { ToolName } from '../../src/migrate/names.ts'
import { readSaid, type Syntax } from '../../src/migrate/read-said.ts'
import { TOOLS } from '../../src/migrate/tools.ts'
import type { Files } from '../../src/ports/ports.ts'

/** The files of a repository by path, as data; nothing can be written. */
export function filesWith(texts: Readonly<Record<string, string>>): Files {
  const unasked = () => Promise.reject(new Error('an import wrote, or asked for what it does not need'))
  return {
    read: (path) => Promise.resolve(Object.hasOwn(texts, path) ? texts[path] : undefined),
    match: ({ include, exclude }) =>
      Promise.resolve(
        include.map((glob) => {
          const isNamed = picomatch(glob)
          const paths = Object.keys(texts).filter((path) => isNamed(path) && !picomatch(exclude)(path))
          const nearest = { folder: '', entries: [] }
          return { glob, files: paths.map((path) => ({ path, size: 1, outside: false })), nearest }
        }),
      ),
    isDirectory: unasked,
    readGiven: unasked,
    writeGiven: unasked,
    keep: unasked,
    bytes: () => {
      throw new Error('no bytes are read')
    },
  }
}

export const NOTHING_AROUND: Around = { paths: new Set(['package.json']), packages: [], pending: [] }

/** What the reader of this tool makes of a text. */
export async function importOf(name: ToolName, text: string, around: Partial<Around> = {}): Promise<Import> {
  const tool = TOOLS.find((one) => one.name === name)
  const { path, syntax } = tool?.places.find(({ syntax }) => syntax !== 'program') ?? {
    path: '',
    syntax: 'JSON' as const,
  }
  const top = await readSaid({ path, text }, syntax as Syntax)
  if (tool === undefined) throw new Error(`no tool ${name}`)
  return tool.read(top, { ...NOTHING_AROUND, ...around })
}

/** What `init --from` reads of these files. */
export async function importFrom(
  texts: Readonly<Record<string, string>>,
  from: ToolName | 'auto' = 'auto',
): Promise<Import & { path: string }> {
  const files = filesWith(texts)
  const { tool, top, path } = await findConfiguration(from, files)
  return { ...tool.read(top, await readAround(files)), path }
}

/** The lines of a table that are about a key: `not there`. */
export function verdictsOf(rows: readonly Row[], words: string): string[] {
  return rows.filter(({ theirs }) => theirs.includes(words)).map(({ verdict }) => verdict)
}
