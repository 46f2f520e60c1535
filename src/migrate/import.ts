import type { BumpLevel } from '../commits/commit.ts'
import type { Said } from './said.ts'

/** `kept`: means the same here. `changed`: done another way. `not there`: what to do instead stands beside it. */
export type Verdict = 'kept' | 'changed' | 'not there'

/** One line of the table that an import prints. */
export interface Row {
  readonly verdict: Verdict
  /** What the other tool was told, or does by its own default. */
  readonly theirs: string
  /** Path, line and column; absent for a default. */
  readonly place?: string
  /** What stands for it here, or what to do instead. */
  readonly ours: string
}

/** How the other tool chooses a version from commits, as far as our reading of commits can say it. */
export interface TheirRules {
  /** What each type makes, by lower-case type. */
  readonly types: ReadonlyMap<string, BumpLevel>
  /** What a conventional commit makes whose type is not among them. */
  readonly others: BumpLevel
  /** What a commit makes that is not conventional. */
  readonly unconventional: BumpLevel
  /** What a breaking change makes below 1.0.0. */
  readonly breakingOnZero: 'major' | 'minor' | 'as its type'
  /** What a feature makes below 1.0.0. */
  readonly featureOnZero: 'minor' | 'patch'
}

/** How people make releases with the other tool: by each push, or when somebody asks. */
export type Trigger = 'push' | 'by hand'

/** Of a configuration of ours: plain data, as YAML writes it. */
export type Plain = string | boolean | readonly Plain[] | { readonly [key: string]: Plain }

/** What was read of another tool's configuration. */
export interface Import {
  readonly tool: string
  readonly settings: Readonly<Record<string, Plain>>
  readonly rows: readonly Row[]
  /** Absent where commits do not choose the version. */
  readonly rules?: TheirRules
  readonly trigger: Trigger
  /** Branches that release, beside those of `channels`; empty: the default branch. */
  readonly branches: readonly string[]
}

/** An import while it is made. A setting goes in with the line that says where it comes from. */
export class ImportBuilder {
  private readonly tool: string
  private readonly settings = new Map<string, Plain>()
  private readonly rows: Row[] = []
  readonly branches: string[] = []

  constructor(tool: string) {
    this.tool = tool
  }

  /** `theirs`: what was said; or a text, for a default of the tool's own. */
  kept(theirs: Said | string, ours: string): void {
    this.add('kept', theirs, ours)
  }

  changed(theirs: Said | string, ours: string): void {
    this.add('changed', theirs, ours)
  }

  absent(theirs: Said | string, instead: string): void {
    this.add('not there', theirs, instead)
  }

  set(name: string, value: Plain): void {
    this.settings.set(name, value)
  }

  /** The keys that are not among `known`, with what `advice` says of them. */
  rest(top: Said | undefined, known: readonly string[], advice: Readonly<Record<string, string>> = {}): void {
    for (const entry of top?.entries ?? []) {
      if (entry.name === '$schema' || known.includes(entry.name)) continue
      this.absent(entry, Object.hasOwn(advice, entry.name) ? (advice[entry.name] ?? '') : NO_COUNTERPART)
    }
  }

  done(trigger: Trigger, rules?: TheirRules): Import {
    const { tool, branches } = this
    const settings = Object.fromEntries(this.settings)
    return { tool, settings, rows: this.rows, trigger, branches, ...(rules !== undefined && { rules }) }
  }

  private add(verdict: Verdict, theirs: Said | string, ours: string): void {
    if (typeof theirs === 'string') this.rows.push({ verdict, theirs, ours })
    else this.rows.push({ verdict, theirs: `${theirs.key}: ${theirs.shown}`, place: theirs.place, ours })
  }
}

const NO_COUNTERPART = 'nothing stands for it here'
