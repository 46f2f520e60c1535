// A tag that a person pushed, with assets, published: one trouble of each kind at every request.
import { FILES, walkMatrix } from './matrix.ts'
import { KINDS } from './troubles.ts'

walkMatrix(
  [
    [
      'a tag by hand',
      {
        history: [
          { message: 'feat: begin', tags: ['v1.4.2'] },
          { message: 'feat: find by label (#212)', tags: ['v1.5.0'] },
        ],
        inputs: { assets: 'dist/*', draft: 'false' },
        pushedTag: 'v1.5.0',
        tag: 'v1.5.0',
        // One for the publication, three for the look at the tag and at its release beforehand.
        most: 8 + FILES + 1 + 3,
      },
    ],
  ],
  KINDS,
)
