// A preparation, with its release and alone: every kind of trouble at every request.
import type { PlannedCommit } from '../e2e/repository.ts'
import { walkMatrix } from './matrix.ts'
import { KINDS } from './troubles.ts'

const PREPARED: readonly PlannedCommit[] = [
  {
    message: 'feat: begin',
    tags: ['v1.4.2'],
    files: {
      '.github/version-checkpoint.yml': 'prepare: { files: [VERSION], notes-file: "docs/{{ tag }}.md" }\n',
      VERSION: '1.4.2\n',
    },
  },
  { message: 'feat: find by label (#212)' },
]

walkMatrix(
  [
    ['a preparation', { history: PREPARED, tag: 'v1.5.0', most: 9 }],
    ['a preparation alone', { history: PREPARED, inputs: { command: 'prepare' }, tag: 'v1.5.0', most: 8 }],
  ],
  KINDS,
)
