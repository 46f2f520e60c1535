// What a Markdown page would do on GitHub, seen in the tree that a real GFM parser makes of it.
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfm } from 'micromark-extension-gfm'

/** The parts of https://github.com/syntax-tree/mdast that are looked at. */
interface Node {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly lang?: string | null
  readonly checked?: boolean | null
  readonly position?: Record<'start' | 'end', { readonly offset?: number }>
  readonly children?: readonly Node[]
}

/** What is allowed to stand on a page because it is ours. */
export interface Ours {
  /** The repository's page: links of ours lead below it. */
  readonly web: string
  readonly headings: ReadonlySet<string>
  /** How many other headings there are: titles, which hold the name of the project. */
  readonly titles: number
  readonly html: readonly string[]
  /** Whether the picture of the line of versions may stand there. */
  readonly picture?: boolean
  /** Whether a template may put other words on a link of ours. */
  readonly anyLabel?: boolean
}

/** All that acts on a page and is not ours; `heading: …`, `html: …`, `link: …`. Empty where nothing does. */
export function actingOn(markdown: string, ours: Ours): string[] {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node
  const acting: string[] = []
  walk(tree, (node) => acting.push(...actsOf(node, markdown, ours)))
  const titles = headingsOf(tree).filter((text) => !ours.headings.has(text))
  if (titles.length !== ours.titles) acting.push(...titles.map((text) => `heading: ${text}`))
  walk(tree, (node) => acting.push(...mentionsIn(node)))
  for (const block of blocksOf(tree))
    acting.push(...[...textOf(block).matchAll(CLOSING)].map(([closing]) => `closes: ${closing}`))
  return acting
}

function walk(node: Node, look: (node: Node) => void): void {
  look(node)
  for (const child of node.children ?? []) walk(child, look)
}

function headingsOf(tree: Node): string[] {
  const headings: string[] = []
  walk(tree, (node) => {
    if (node.type === 'heading') headings.push(shownBy(node))
  })
  return headings
}

/** Nodes that never are of a commit's making, and no template of these tests makes one. */
const NEVER: ReadonlySet<string> = new Set([
  ...['image', 'imageReference', 'linkReference', 'definition', 'footnoteReference', 'footnoteDefinition'],
  ...['yaml', 'toml'],
])

/** Nothing in it but names in quotes: https://mermaid.js.org/syntax/gitgraph.html */
const PICTURE =
  /^%%\{init: \{"gitGraph": \{[\w": ,]+\}\}\}%%\ngitGraph(?:\n {2}commit id: "[^"`{}\n]+"(?: type: HIGHLIGHT(?: tag: "[^"`{}\n]+")?)?)+$/

function actsOf(node: Node, markdown: string, ours: Ours): string[] {
  if (NEVER.has(node.type)) return [`${node.type}: ${JSON.stringify(node)}`]
  if (node.type === 'html') return ours.html.includes(node.value?.trim() ?? '') ? [] : [`html: ${node.value ?? ''}`]
  if (node.type === 'listItem' && typeof node.checked === 'boolean') return ['a task to tick']
  if (node.type === 'code') return holdsItself(node, markdown, ours) ? [] : [`fence: ${node.value ?? ''}`]
  if (node.type === 'link') return leadsWhereItSays(node, ours) ? [] : [`link: ${shownBy(node)} → ${node.url ?? ''}`]
  return []
}

/** What GitHub draws: https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/creating-diagrams */
const DRAWN = /^(?:mermaid|geojson|topojson|stl|math)$/i

/** Code that ends where it should, and is drawn only if it is ours. Indented code takes nothing that follows it. */
function holdsItself({ position, value = '', lang }: Node, markdown: string, { headings, picture }: Ours): boolean {
  const source = markdown.slice(position?.start.offset ?? 0, position?.end.offset ?? 0)
  const [fence] = /^(?:`+|~+)/.exec(source) ?? []
  if (fence === undefined) return true
  if (picture === true && PICTURE.test(value)) return true
  const taken = [...headings, '**Full changelog', '**Thanks**'].some((text) => value.includes(text))
  return !taken && !DRAWN.test(lang ?? '') && new RegExp(String.raw`\n[ \t>]*${fence}\s*$`).test(source)
}

/** An address that is its own text, as GFM makes one of it; or a link of ours, whose text names what is at its end. */
function leadsWhereItSays(node: Node, { web, anyLabel = false }: Ours): boolean {
  const text = shownBy(node)
  const url = node.url ?? ''
  if ([text, `http://${text}`, `mailto:${text}`].includes(url)) return true
  if (isAuthors(text, url, web)) return true
  const [, repository, number] = /^([\w.-]+\/[\w.-]+)#(\d+)$/.exec(text) ?? []
  if (repository !== undefined && url === `${new URL(web).origin}/${repository}/issues/${number}`) return true
  if (!url.startsWith(`${web}/`)) return false
  if (anyLabel) return true
  const [kind = '', name = ''] = url.slice(web.length + 1).split('/')
  if (kind === 'pull' || kind === 'issues') return text === `#${name}`
  if (kind === 'commit') return /^[0-9a-f]{7}$/.test(text) && name.startsWith(text)
  if (kind === 'tree') return text === 'tag' || bare(text) === bare(`tag${decodeURIComponent(name)}`)
  if (kind === 'compare' && text === 'compare') return true
  if (kind === 'compare') return bare(text) === bare(name.split('...').map(decodeURIComponent).join('…'))
  return kind === 'releases' && ['draft', 'release'].includes(text)
}

/**
 * A link that an author wrote: to the host of the repository, in words that claim no other place. What looks like an
 * address, a host, a path or a commit stands in its own, a number at the end of its path, and nobody is named.
 */
function isAuthors(text: string, url: string, web: string): boolean {
  const leads = URL.parse(url)
  if (leads?.origin !== new URL(web).origin || leads.username !== '') return false
  const { pathname, href } = leads
  if (/@|:\/\/|www\./i.test(text)) return false
  const claims = text.toLowerCase().match(/[^\s()"',;:!?<>]+/g) ?? []
  return claims.every((claim) => {
    const [, repository = '', number] = /([\w.-]+\/[\w.-]+)?(?:#|gh-)(\d+)/.exec(claim) ?? []
    if (number !== undefined) return pathname.startsWith(`/${repository}`) && pathname.endsWith(`/${number}`)
    const name = bare(claim).replace(/^\.+|\.+$/g, '')
    const isPlace =
      name.includes('/') || /[^\s.]\.[a-z]{2,}/.test(name) || (/^[\da-f]{7,}$/.test(name) && /\d/.test(name))
    return !isPlace || bare(href.toLowerCase()).includes(name)
  })
}

/** Names may hold marks of Markdown that change how they look. */
function bare(name: string): string {
  return name.replace(/[`_~ ]/g, '')
}

function shownBy(node: Node): string {
  return node.value ?? (node.children ?? []).map(shownBy).join('')
}

/** https://github.com/gjtorikian/html-pipeline looks at each text on its own, if it is in no code and no link. */
const MENTION = /(?<![a-z\d])@[a-z\d][\w-]*/gi

function mentionsIn({ children = [], type }: Node): string[] {
  if (type === 'link') return []
  return children
    .filter((child) => child.type === 'text')
    .flatMap(({ value = '' }) => [...value.matchAll(MENTION)].map(([mention]) => `mention: ${mention}`))
}

/** Where emphasis begins or ends; it may stand around a keyword and around what it closes. */
const EDGE = '\u0001'

/** GitHub's words, over blanks and line breaks; any address of an issue counts. */
const CLOSING =
  /(?<![a-z\d])(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)\u0001*(?::\u0001*\s*|\s+)\u0001*(?:(?:[\w.-]+\/[\w.-]+)?(?:#|GH-)\d+|https?:\/\/\S+\/(?:issues|pull)\/\d+)/gi

/** What stands for code and links of ours: no letter and no blank. */
const GAP = '\u0000'
const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell'])

function blocksOf(tree: Node): Node[] {
  const blocks: Node[] = []
  walk(tree, (node) => {
    if (BLOCKS.has(node.type)) blocks.push(node)
  })
  return blocks
}

/** What is read as text: no code, and of links those that show their address. */
function textOf(node: Node): string {
  switch (node.type) {
    case 'text':
      return node.value ?? ''
    case 'break':
      return '\n'
    case 'inlineCode':
    case 'html':
      return GAP
    case 'link': {
      const text = shownBy(node)
      return text === node.url ? `${text}${GAP}` : GAP
    }
    default: {
      const text = (node.children ?? []).map(textOf).join('')
      return BLOCKS.has(node.type) ? text : `${EDGE}${text}${EDGE}`
    }
  }
}
