import { NO_BRANCH_CHANNEL } from '../../src/settings/channels.ts'
import { NO_CONFIGURATION } from '../../src/settings/configuration.ts'
import type { PackageRule } from '../../src/settings/package-rule.ts'
import { settle, type Settings } from '../../src/settings/settings.ts'
import type { PackageSettings } from '../../src/settings/settle-packages.ts'

/** A package of these tests: what it says beside its path. */
export function rule(name: string, path: string, more: Partial<PackageRule> = {}): PackageRule {
  return {
    ...{ name, place: '', pathPlace: '', paths: [path], formerly: [], prefix: `${name}-v`, include: [], exclude: [] },
    ...{ dependsOn: [], touched: 'level', floatingTags: 'none' },
    ...more,
  }
}

/** The same with the settings of its releases. */
export function packageOf(
  name: string,
  more: Partial<PackageRule> & { readonly inputs?: Readonly<Record<string, string>> } = {},
): PackageSettings {
  const { inputs = {}, ...said } = more
  const one = rule(name, name, said)
  const { settings } = settle(new Map(Object.entries(inputs)), NO_CONFIGURATION, NO_BRANCH_CHANNEL)
  const own: Settings = { ...settings, tagPrefix: one.prefix, project: name }
  return { ...one, settings: own }
}
