import type { Files, Forge } from '../../src/ports/ports.ts'

const unasked = () => Promise.reject(new Error('nothing of this was asked for'))

/** The part of a forge that a test of drafts and tags alone does not need. */
export const NO_ASSETS: Pick<
  Forge,
  'assets' | 'attach' | 'detach' | 'moveTag' | 'inventory' | 'createMarker' | 'deleteTag' | 'mark'
> = {
  assets: unasked,
  attach: unasked,
  detach: unasked,
  moveTag: unasked,
  inventory: unasked,
  createMarker: unasked,
  deleteTag: unasked,
  mark: unasked,
}

/** The same of the files. */
export const NO_ASSET_FILES: Pick<Files, 'match' | 'bytes'> = {
  match: unasked,
  bytes: () => {
    throw new Error('no asset was asked for')
  },
}
