import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Bytes, NewAsset, ReleaseAsset } from '../ports/assets.ts'
import type { Forge } from '../ports/ports.ts'
import { fileBytes, noEntries } from '../files/asset-files.ts'
import { digestOf } from '../release/bytes.ts'

/** Ends the name of a copy that is not whole yet. */
const PART = '.part'

/** Assets in a folder beside their release, each under its name on GitHub, so that SHA256SUMS holds here too. */
export function localAssets(folderOf: (tag: string) => string): Pick<Forge, 'assets' | 'attach' | 'detach'> {
  return {
    assets: ({ tag }) => storedAssets(folderOf(tag)),
    attach: ({ tag }, asset, bytes) => storeAsset(folderOf(tag), asset, bytes),
    detach: ({ tag }, { id }) => rm(join(folderOf(tag), id), { force: true }),
  }
}

async function storedAssets(folder: string): Promise<ReleaseAsset[]> {
  const names = await readdir(folder).catch(noEntries)
  const assets: ReleaseAsset[] = []
  for (const name of names.sort()) assets.push(await storedAsset(folder, name))
  return assets
}

async function storedAsset(folder: string, file: string): Promise<ReleaseAsset> {
  const path = join(folder, file)
  const whole = !file.endsWith(PART)
  const name = whole ? file : file.slice(0, -PART.length)
  const digest = whole ? await digestOf(fileBytes(path)) : null
  return { id: file, name, label: name, size: (await stat(path)).size, digest, whole }
}

/** Copied under another name and then renamed: whole or not at all. */
async function storeAsset(folder: string, { name }: NewAsset, bytes: Bytes): Promise<ReleaseAsset> {
  await mkdir(folder, { recursive: true })
  const part = join(folder, `${name}${PART}`)
  await pipeline(bytes, createWriteStream(part))
  await rename(part, join(folder, name))
  return storedAsset(folder, name)
}
