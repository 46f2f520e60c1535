import { codeSpansOn } from './code-spans.ts'

/** `[label](address)` as an author wrote it. */
interface AuthorLink {
  readonly start: number
  readonly end: number
  readonly label: string
  readonly address: string
}

/**
 * One line, an address of the web in plain letters, and nothing before the bracket that makes an image of it or takes it
 * away. Without a title, an `@`, a bar or a bracket: those mean something else wherever a template puts the text.
 */
const LINK = /(?<![!\\\]])\[([^[\]|\n]{1,300})(?<!\\)\]\((https?:\/\/[\w./#?=&%~+:-]{1,1000})\)/g

/**
 * The links of a text that stay links: they lead to the host of the repository's page, and their words name no other
 * place. A text without a link costs nothing.
 */
export function authorLinks(text: string, web: string | undefined): readonly AuthorLink[] {
  if (web === undefined || !text.includes('](')) return []
  const host = `${web.split('/').slice(0, 3).join('/')}/`
  return Array.from(withoutCode(text).matchAll(LINK)).flatMap((match) => {
    const [whole, { length } = '', address = ''] = match
    const label = text.slice(match.index + 1, match.index + 1 + length)
    if (!address.startsWith(host) || !isHonest(label, address, web)) return []
    return [{ start: match.index, end: match.index + whole.length, label, address }]
  })
}

/** No bracket in a code span is one of a link; lengths and places stay. */
function withoutCode(text: string): string {
  if (!text.includes('`')) return text
  return text
    .split('\n')
    .map((line) => {
      let shown = ''
      let from = 0
      for (const { start, end } of codeSpansOn(line)) {
        shown += `${line.slice(from, start)}${'c'.repeat(end - start)}`
        from = end
      }
      return shown + line.slice(from)
    })
    .join('\n')
}

/**
 * An address, mail, a person or a page without a scheme: GitHub makes links of their own of some. A backslash could hide
 * a dot, and a bar ends a cell.
 */
const NOT_WORDS = /@|:\/\/|www\.|^\^|[\\|]/i

/** A path, a host or a file, and the name of a commit. */
const PLACE = /\/|[\p{L}\p{N}-]\.\p{L}{2,}|^(?=[a-f]*\d)[\da-f]{7,64}$/iu

/** `#12`, `acme/widget#12`, `GH-12`. */
const NUMBER = /(?:([\w.-]+\/[\w.-]+)?#|\bGH-)(\d+)/gi

/** Whether a link's words name no place, or the one that it leads to: then it leads nowhere else than it says. */
function isHonest(label: string, address: string, web: string): boolean {
  if (label.trim() === '' || NOT_WORDS.test(label)) return false
  const shown = withoutMarks(label)
  const numbers = [...shown.matchAll(NUMBER)]
  if (!numbers.every(([, repository, number = '']) => isNumbered(address, { web, repository, number }))) return false
  const words = shown.replace(NUMBER, ' ').split(/[\s()"',;:!?<>]+/)
  const place = withoutMarks(address)
  return words.map((word) => word.replace(/^\.+|\.+$/g, '')).every((word) => !PLACE.test(word) || place.includes(word))
}

/** Marks of emphasis and of code are not seen. */
function withoutMarks(text: string): string {
  return text.replace(/[*_~`]/g, '').toLowerCase()
}

interface Numbered {
  readonly web: string
  readonly repository: string | undefined
  readonly number: string
}

function isNumbered(address: string, { web, repository, number }: Numbered): boolean {
  const home = repository === undefined ? web : `${web.split('/').slice(0, 3).join('/')}/${repository}`
  const [path = ''] = address.split(/[?#]/)
  return ['issues', 'pull', 'discussions'].some(
    (kind) => path.toLowerCase() === `${home}/${kind}/${number}`.toLowerCase(),
  )
}
