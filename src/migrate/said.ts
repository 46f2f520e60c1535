import { printable, printableWithin } from '../text/printable.ts'
import { positionOf, type Node } from '../version-files/tree.ts'

/** The file that something was said in. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

const SHOWN_LENGTH = 60

/** One value of another tool's configuration, with the keys that lead to it and its place in the file. */
export class Said {
  private readonly node: Node
  private readonly file: SourceFile
  private readonly keys: readonly string[]

  /** `keys`: those that lead to the node from the top of the tool's own part of the file. */
  constructor(node: Node, file: SourceFile, keys: readonly string[] = []) {
    this.node = node
    this.file = file
    this.keys = keys
  }

  get path(): string {
    return this.file.path
  }

  /** `plugins.2.assets` */
  get key(): string {
    return this.keys.join('.')
  }

  /** The last of its keys. */
  get name(): string {
    return this.keys.at(-1) ?? ''
  }

  /** `.releaserc.json:3:9` */
  get place(): string {
    return `${printable(this.file.path)}:${positionOf(this.file.text, this.node.start)}`
  }

  /** Undefined for a list, a mapping, or nothing at all. */
  get text(): string | undefined {
    return this.node.kind === 'scalar' || this.node.kind === 'other' ? this.node.value : undefined
  }

  get isTrue(): boolean {
    return this.text === 'true'
  }

  get isMapping(): boolean {
    return this.node.kind === 'mapping'
  }

  /** Of a list; a single text or mapping counts as a list of one, as most tools take it. */
  get items(): readonly Said[] {
    if (this.node.kind === 'list') return this.node.items.map((item, index) => this.child(String(index), item))
    return this.text === undefined && !this.isMapping ? [] : [this]
  }

  get texts(): readonly string[] {
    return this.items.flatMap(({ text }) => text ?? [])
  }

  /** Of a mapping, in the file's order. */
  get entries(): readonly Said[] {
    return this.node.kind === 'mapping' ? this.node.entries.map(({ key, node }) => this.child(key, node)) : []
  }

  /** What stands under these keys; of a doubled key the last, as parsers take it. */
  at(...keys: readonly string[]): Said | undefined {
    const [first, ...rest] = keys
    if (first === undefined) return this
    const among = this.node.kind === 'list' ? this.items : this.entries
    return among.findLast(({ name }) => name === first)?.at(...rest)
  }

  /** The same, as the top of a tool's own part of the file: `package.json` holds several. */
  get asTop(): Said {
    return new Said(this.node, this.file)
  }

  /** One line of it, as a table shows it. */
  get shown(): string {
    return printableWithin(this.line.replace(/\s*[\r\n]\s*/g, ' '), SHOWN_LENGTH)
  }

  private get line(): string {
    if (this.isMapping) return `{ ${this.entries.map(({ name, line }) => `${name}: ${line}`).join(', ')} }`
    return this.text ?? `[${this.items.map(({ line }) => line).join(', ')}]`
  }

  private child(name: string, node: Node): Said {
    return new Said(node, this.file, [...this.keys, name])
  }
}

/** Looks a key up wherever it may stand. */
export type Find = (key: string) => Said | undefined
