import { badChannel, badTagPrefix, notSemVer, unknownChoice, wrongValue, type Origin } from '../errors/inputs.ts'
import type { Problem } from '../errors/problem.ts'
import { parseSemVer, type SemVer } from '../versions/semver.ts'
import { isTagPrefix } from '../versions/tags.ts'
import { parseAssetGlobs } from './asset-globs.ts'
import { type AssetGlobs } from '../ports/assets.ts'
import { STABLE, isChannelWord } from './channels.ts'
import type { Configuration } from './configuration.ts'
import { MINUTES, MOST_MINUTES, placeOf, type Inputs } from './inputs.ts'

const AUTO_PREFIX = 'auto'

interface Choice<T extends string> {
  readonly allowed: readonly T[]
  readonly fallback: T
}

/** Reads named values from the inputs, else the configuration, and collects what is wrong with them. */
export class Values {
  readonly problems: Problem[] = []
  private readonly inputs: Inputs
  private readonly configuration: Configuration

  constructor(inputs: Inputs, configuration: Configuration) {
    this.inputs = inputs
    this.configuration = configuration
  }

  text(name: string): string | undefined {
    return this.find(name)?.text
  }

  choice<T extends string>(name: string, { allowed, fallback }: Choice<T>): T {
    const found = this.find(name)
    if (found === undefined) return fallback
    const choice = allowed.find((word) => word === found.text)
    if (choice !== undefined) return choice
    this.problems.push(unknownChoice(found, found.text, allowed))
    return fallback
  }

  boolean(name: string, fallback: boolean): boolean {
    return this.choice(name, { allowed: ['true', 'false'], fallback: fallback ? 'true' : 'false' }) === 'true'
  }

  version(name: string): SemVer | undefined {
    const found = this.find(name)
    if (found === undefined) return undefined
    const version = parseSemVer(found.text)
    if (version === undefined) this.problems.push(notSemVer(found, found.text))
    return version
  }

  /** Undefined for `auto`. An empty input is a prefix of its own here: none. */
  tagPrefix(): string | undefined {
    const input = this.inputs.get('tag-prefix') ?? AUTO_PREFIX
    const found =
      input === AUTO_PREFIX ? this.configured('tag-prefix') : { text: input, place: placeOf('tag-prefix', this.inputs) }
    if (found === undefined || found.text === AUTO_PREFIX) return undefined
    if (!isTagPrefix(found.text)) this.problems.push(badTagPrefix(found, found.text))
    return found.text
  }

  /**
   * The channel of candidates; undefined for stable versions. What the branch says goes before what the configuration
   * says for all; an input goes before both.
   */
  channel(ofBranch: string | undefined): string | undefined {
    const input = this.inputs.get('prerelease') ?? ''
    const found =
      input === '' && ofBranch !== undefined ? { text: ofBranch, place: 'channels' } : this.find('prerelease')
    if (found === undefined || found.text === '' || found.text === STABLE) return undefined
    if (!isChannelWord(found.text)) this.problems.push(badChannel(found, found.text))
    return found.text
  }

  assetGlobs(name: string): AssetGlobs {
    const found = this.find(name)
    const { globs, problems } = parseAssetGlobs(found?.text ?? '', found ?? { place: name })
    this.problems.push(...problems)
    return globs
  }

  minutes(name: string, fallback: number): number {
    const found = this.find(name)
    if (found === undefined) return fallback
    if (/^\d{1,3}$/.test(found.text) && Number(found.text) <= MOST_MINUTES) return Number(found.text)
    this.problems.push(wrongValue(found.place, found.text, MINUTES))
    return fallback
  }

  /** Where a value comes from, for a problem that only others beside it make. */
  placeOf(name: string): string {
    return this.find(name)?.place ?? name
  }

  private find(name: string): (Origin & { readonly text: string }) | undefined {
    const text = this.inputs.get(name) ?? ''
    return text === '' ? this.configured(name) : { text, place: placeOf(name, this.inputs) }
  }

  private configured(name: string): (Origin & { readonly text: string }) | undefined {
    return this.configuration.values.get(name)
  }
}
