import type { Import } from './import.ts'

/** `.github/version-checkpoint.yml` for this import, with the place that it was read from. */
export async function configurationText({ tool, settings }: Import, path: string): Promise<string> {
  const { stringify } = await import('yaml')
  const head = `# Written by init --from ${tool}, from ${path}. What each key means: docs/configuration.md\n`
  return `${head}${stringify(settings, { lineWidth: 0, aliasDuplicateObjects: false })}`
}
