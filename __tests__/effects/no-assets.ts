import type { Files, Forge } from '../../src/ports.ts'

const unasked = () => Promise.reject(new Error('nothing of this was asked for'))

/** The part of a forge that a test without assets and floating tags does not need. */
export const NO_ASSETS: Pick<Forge, 'assets' | 'attach' | 'detach' | 'moveTag'> = {
  assets: unasked,
  attach: unasked,
  detach: unasked,
  moveTag: unasked,
}

/** The same of the files. */
export const NO_ASSET_FILES: Pick<Files, 'match' | 'bytes'> = {
  match: unasked,
  bytes: () => {
    throw new Error('no asset was asked for')
  },
}
