// Floating tags, made and moved: every kind of trouble at every request.
import type { PlannedCommit } from '../e2e/repository.ts'
import { walkMatrix } from './matrix.ts'
import { KINDS } from './troubles.ts'

const FLOATING: readonly PlannedCommit[] = [
  { message: 'feat: begin', tags: ['v1.4.2', 'light:v1'] },
  { message: 'feat: find by label (#212)' },
]

walkMatrix(
  [
    [
      'a publication with floating tags, one made and one moved',
      { history: FLOATING, inputs: { draft: 'false', 'floating-tags': 'minor' }, tag: 'v1.5.0', most: 8 + 1 + 2 * 6 },
    ],
    [
      'the publication of a draft, with a floating tag',
      {
        history: FLOATING,
        before: {},
        inputs: { command: 'publish', tag: 'v1.5.0', 'floating-tags': 'major' },
        tag: 'v1.5.0',
        most: 6 + 6,
      },
    ],
  ],
  KINDS,
)
