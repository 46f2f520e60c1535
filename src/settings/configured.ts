import type { BumpLevel } from '../commits/commit.ts'
import type { Correction, TicketRule } from '../commits/rules.ts'
import type { Origin } from '../errors/inputs.ts'
import type { Problem } from '../errors/problem.ts'
import type { AlsoTag } from './also-tags.ts'
import type { ChannelRule } from './channels.ts'
import type { PackageRules } from './package-rule.ts'
import type { Preparation } from './preparation.ts'
import type { ConfigurationFile } from './schema.ts'

/** The configuration file, read: settings by name with their place, the rules for commits, and what is wrong. */
export interface Configuration {
  readonly values: ReadonlyMap<string, Origin & { readonly text: string }>
  readonly rules: RulesOfCommits
  readonly channels: readonly ChannelRule[]
  readonly preparation?: Preparation
  /** Prefixes of further tags; of the whole with packages: those of the one that may be "Latest". */
  readonly alsoTag?: readonly AlsoTag[]
  /** Several lines of versions, and what the configuration says for each package. */
  readonly packages?: ConfiguredPackages
  readonly problems: readonly Problem[]
}

export interface ConfiguredPackages extends PackageRules {
  /** By package: its own configuration, laid over that of the whole. */
  readonly own: ReadonlyMap<string, Configuration>
}

type Said = Pick<ConfigurationFile, 'squash' | 'reverts' | 'emoji' | 'on-near-miss' | 'skip-marks'>

export interface RulesOfCommits extends Said {
  readonly corrections?: ReadonlyMap<string, Correction>
  readonly tickets?: TicketRule
  readonly types?: ReadonlyMap<string, TypeOfCommits>
}

export interface TypeOfCommits {
  readonly bump?: BumpLevel | undefined
  readonly section?: string | undefined
  readonly scopes?: ReadonlyMap<string, BumpLevel>
}

export const NO_CONFIGURATION: Configuration = { values: new Map(), rules: {}, channels: [], problems: [] }
