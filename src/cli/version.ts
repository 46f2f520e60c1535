import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** As far from this file as from the bundle of the command line, `dist/cli/index.js`. */
const PACKAGE = join(dirname(fileURLToPath(import.meta.url)), '../../package.json')

/** A bundle that was taken out of its package. */
const UNKNOWN = 'unknown'

/**
 * The version of this program, as its package.json says, which goes wherever the bundle goes. So the commit that raises
 * it for a release leaves the bundle as it is.
 */
export function ownVersion(): string {
  try {
    const { name, version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as Readonly<Record<string, unknown>>
    return name === 'version-checkpoint' && typeof version === 'string' ? version : UNKNOWN
  } catch {
    return UNKNOWN
  }
}
