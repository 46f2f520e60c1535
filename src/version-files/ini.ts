import type { Entry, Node } from './tree.ts'

interface Dialect {
  readonly hasSections: boolean
  readonly comments: RegExp
  readonly assignment: RegExp
}

/** https://docs.python.org/3/library/configparser.html#supported-ini-file-structure */
const CFG: Dialect = {
  hasSections: true,
  comments: /^\s*[#;]/,
  assignment: /^(?<key>[^\s=:[#;][^=:]*?)[ \t]*[=:][ \t]*(?<value>.*?)[ \t]*$/,
}
/** https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/Properties.html#load(java.io.Reader) */
const PROPERTIES: Dialect = {
  hasSections: false,
  comments: /^\s*[#!]/,
  assignment: /^[ \t]*(?<key>(?:\\.|[^\s=:\\])+)(?:[ \t]*[=:][ \t]*|[ \t]+)(?<value>.*)$/,
}

export function readCfg(text: string): Promise<Node> {
  return Promise.resolve(treeOf(text, CFG))
}

export function readProperties(text: string): Promise<Node> {
  return Promise.resolve(treeOf(text, PROPERTIES))
}

/** Sections and keys of lines. A value that goes on in the next line is none that a version could be written into. */
function treeOf(text: string, { hasSections, comments, assignment }: Dialect): Node {
  const root: { kind: 'mapping'; start: 0; entries: Entry[] } = { kind: 'mapping', start: 0, entries: [] }
  let keys = root.entries
  let goesOn = false
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const own = index === 0 ? line.replace(/^\ufeff/, ' ').trimStart() : line
    const start = index + line.length - own.length
    const isContinued = goesOn || (hasSections && /^[ \t]+\S/.test(own))
    goesOn = !hasSections && /(?<!\\)(?:\\\\)*\\$/.test(own) && !comments.test(own)
    if (comments.test(own)) continue
    if (isContinued) {
      const last = keys.pop()
      if (last !== undefined) keys.push({ key: last.key, node: { kind: 'other', start: last.node.start } })
      continue
    }
    const section = hasSections ? /^\[([^\]]+)\]/.exec(own)?.[1] : undefined
    if (section !== undefined) {
      const entries: Entry[] = []
      root.entries.push({ key: section, node: { kind: 'mapping', start, entries } })
      keys = entries
      continue
    }
    const found = assignment.exec(own)
    const { key, value = '' } = found?.groups ?? {}
    if (key === undefined) continue
    const valueStart = start + own.lastIndexOf(value, own.length)
    const place = { start: valueStart, end: valueStart + value.length, value }
    keys.push({ key, node: goesOn ? { kind: 'other', start: valueStart } : { kind: 'scalar', ...place } })
  }
  return root
}
