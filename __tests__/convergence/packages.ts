// Three packages, one of which depends on another, one has an asset, one is published and floats.
import type { CheckpointsResult } from '../../src/release/packages/result.ts'
import type { Ended, World } from './world.ts'

const CONFIGURATION = [
  'packages:',
  '  web: { path: web, depends-on: [core] }',
  '  core: { path: core, assets: dist/* }',
  '  tool: { path: tool, draft: false, floating-tags: major }',
].join('\n')

export const HISTORY = [
  {
    message: 'chore: start',
    files: { 'web/x': '', 'core/x': '', 'tool/x': '' },
    tags: ['web-v1.0.0', 'core-v1.0.0', 'tool-v1.0.0'],
  },
  { message: 'feat: core', files: { 'core/x': '1' } },
  { message: 'fix: tool', files: { 'tool/x': '1' } },
]

export const BUILT = { '.github/version-checkpoint.yml': CONFIGURATION, 'dist/core.tgz': 'the archive' }

export const RELEASES = ['core-v1.1.0 draft 2', 'tool-v1.0.1 published 0', 'web-v1.0.1 draft 0']

/** As in `RELEASES`: how many files each has. */
export function releasesIn({ github }: World): string[] {
  return github.releases
    .map(({ tag_name, draft, assets }) => `${tag_name} ${draft ? 'draft' : 'published'} ${assets.length}`)
    .sort()
}

/** The tags that were released and the packages that failed, or any other end as it is. */
export function toldOf(ended: Ended) {
  if (ended.kind !== 'packages') return ended
  const { packages, failed }: CheckpointsResult = ended
  const tags = packages.flatMap(({ end }) => (end.kind === 'released' ? [end.plan.tag] : []))
  return { released: tags.join(' '), failed: failed.map(({ name }) => name).join(' ') }
}

/** A state with its releases in the order of their tags: one that was independent may come first. */
export function sortedState(state: string): string {
  const { releases, ...rest } = JSON.parse(state) as { releases: { tag_name: string }[] }
  return JSON.stringify({ ...rest, releases: releases.sort((a, b) => (a.tag_name < b.tag_name ? -1 : 1)) })
}
