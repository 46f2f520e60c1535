import type { Manifest, Requirement } from './requirement.ts'

/** A line of a block, or one behind its own word: https://go.dev/ref/mod#go-mod-file-lexical */
const LINE = /^([ \t]*)(?:(module|require|replace)\b[ \t]*)?(.*?)[ \t]*(?:\/\/.*)?\r?$/

/** Only what is taken from a folder here: any other version must be there, with its sum, before it can be required. */
export function readGoManifest(text: string): Manifest {
  const lines = linesOf(text)
  const name = lines.find(({ word }) => word === 'module')?.rest.replaceAll('"', '')
  const folders = new Map(lines.filter(({ word }) => word === 'replace').flatMap(({ rest }) => replacementIn(rest)))
  const requirements = lines.flatMap(({ word, rest, start }): Requirement[] => {
    const [path = '', version] = rest.split(/[ \t]+/)
    const folder = folders.get(path)
    if (word !== 'require' || version === undefined) return []
    const from = start + rest.lastIndexOf(version)
    const place = { start: from, end: from + version.length, value: version }
    return [{ name: path, isForDevelopment: false, ...(folder !== undefined && { place, from: { folder } }) }]
  })
  return { ...(name !== undefined && { name }), requirements }
}

interface Line {
  readonly word: string | undefined
  readonly rest: string
  /** Where the rest begins. */
  readonly start: number
}

function linesOf(text: string): Line[] {
  let offset = 0
  let block: string | undefined
  return text.split('\n').flatMap((line): Line[] => {
    const start = offset
    offset += line.length + 1
    const [, , word, rest = ''] = LINE.exec(line) ?? []
    if (rest === '(') block = word
    if (rest === '(' || rest === '') return []
    if (rest === ')') {
      block = undefined
      return []
    }
    return [{ word: word ?? block, rest, start: start + line.indexOf(rest) }]
  })
}

/** `example.com/a v1.2.0 => ../a` */
function replacementIn(rest: string): [string, string][] {
  const [from = '', to = ''] = rest.split('=>').map((part) => part.trim())
  const [path = ''] = from.split(/[ \t]+/)
  return /^\.{1,2}(?:\/|$)/.test(to) ? [[path, to]] : []
}
