import { nameOf } from '../version-file.ts'
import { readCargoManifest } from './cargo.ts'
import { readGoManifest } from './go.ts'
import { readNpmManifest } from './npm.ts'
import { readPythonManifest } from './python.ts'
import type { Manifest } from './requirement.ts'

/** The files by which packages name each other. */
export const MANIFESTS = ['package.json', 'Cargo.toml', 'pyproject.toml', 'go.mod'] as const
export type ManifestName = (typeof MANIFESTS)[number]

/** One that is not of its syntax, or no manifest at all, needs nothing. */
export async function readManifest(path: string, text: string): Promise<Manifest> {
  switch (nameOf(path) as ManifestName) {
    case 'package.json':
      return readNpmManifest(text)
    case 'Cargo.toml':
      return readCargoManifest(text)
    case 'pyproject.toml':
      return readPythonManifest(text)
    case 'go.mod':
      return readGoManifest(text)
  }
}
