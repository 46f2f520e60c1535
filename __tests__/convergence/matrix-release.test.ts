// A first release with every trouble at every request, and one with assets.
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
  ],
  TROUBLES,
)
