// A publication, plain and with assets: every trouble at every request.
import type { PlannedCommit } from '../e2e/repository.ts'
import { FILES, walkMatrix } from './matrix.ts'
import { TROUBLES } from './troubles.ts'

const history: readonly PlannedCommit[] = [
  { message: 'feat: begin', tags: ['v1.4.2'] },
  { message: 'fix: keep the cursor' },
]

walkMatrix(
  [
    [
      'a publication with two assets',
      { history, inputs: { draft: 'false', assets: 'dist/*' }, tag: 'v1.4.3', most: 8 + FILES },
    ],
    ['a publication', { history, inputs: { draft: 'false' }, tag: 'v1.4.3', most: 8 }],
  ],
  TROUBLES,
)
