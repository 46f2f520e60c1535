// A first release, one with assets, a publication: every trouble at every request.
import { FILES, walkMatrix } from './matrix.ts'
import { TROUBLES } from './troubles.ts'

walkMatrix(
  [
    ['a first release', { history: [{ message: 'feat: begin' }, { message: 'fix: mend' }], tag: 'v0.1.0', most: 8 }],
    [
      'a release with two assets',
      {
        history: [{ message: 'feat: begin', tags: ['v1.4.2'] }, { message: 'feat: find by label (#212)' }],
        inputs: { assets: 'dist/*' },
        tag: 'v1.5.0',
        most: 8 + FILES,
      },
    ],
    [
      'a publication with two assets',
      {
        history: [{ message: 'feat: begin', tags: ['v1.4.2'] }, { message: 'fix: keep the cursor' }],
        inputs: { draft: 'false', assets: 'dist/*' },
        tag: 'v1.4.3',
        most: 10 + FILES,
      },
    ],
    [
      'a publication',
      {
        history: [{ message: 'feat: begin', tags: ['v1.4.2'] }, { message: 'fix: keep the cursor' }],
        inputs: { draft: 'false' },
        tag: 'v1.4.3',
        most: 8,
      },
    ],
  ],
  TROUBLES,
)
