import type { Import } from './import.ts'

/** Where the written workflow goes, as README shows it. */
export const WORKFLOW = '.github/workflows/checkpoint.yml'

/** The workflow that suits how releases were made with the other tool. */
export function workflowText({ tool, trigger, branches, settings }: Import, defaultBranch: string): string {
  const named = branches.length === 0 ? [defaultBranch] : [...branches]
  const channels = settings['channels']
  const ofChannels = typeof channels === 'object' && !Array.isArray(channels) ? Object.keys(channels) : []
  const all = [...new Set([...named, ...ofChannels])]
  const opensPulls = JSON.stringify(settings['prepare'] ?? '').includes('"via":"pull-request"')
  return [
    `# Written by init --from ${tool}. OWNER is the account you take the action from.`,
    'name: Checkpoint',
    '',
    ...(trigger === 'push' ? onPush(all) : BY_HAND),
    '',
    'permissions: {}',
    '',
    'concurrency: checkpoint',
    '',
    'jobs:',
    '  checkpoint:',
    '    runs-on: ubuntu-latest',
    '    permissions:',
    '      contents: write',
    ...(opensPulls ? ['      pull-requests: write'] : []),
    '    steps:',
    '      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
    '        with:',
    '          persist-credentials: false',
    '      - uses: OWNER/version-checkpoint@v1 # zizmor: ignore[unpinned-uses] v1 gets our fixes; a commit pins it',
    ...(trigger === 'push' ? [] : ['        with:', '          bump: ${{ inputs.bump }}']),
    '',
  ].join('\n')
}

function onPush(branches: readonly string[]): string[] {
  return ['on:', '  push:', '    branches:', ...branches.map((branch) => `      - ${JSON.stringify(branch)}`)]
}

const BY_HAND = [
  'on:',
  '  workflow_dispatch:',
  '    inputs:',
  '      bump:',
  '        description: auto follows the commits; another choice is obeyed',
  '        type: choice',
  '        default: auto',
  '        options: [auto, patch, minor, major]',
]
