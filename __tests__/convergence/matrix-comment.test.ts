// The comment on a pull request, written, changed, and one of several: one trouble of each kind at every request.
import { BOT, BRANCH, commented, LATE, openPull, ours, pullAt } from './comments.ts'
import { walkMatrix } from './matrix.ts'
import { KINDS } from './troubles.ts'

const COMMENT = { comment: 'true' }

walkMatrix(
  [
    [
      'a comment that is written',
      // The list, the comment, the list again, and whose it is.
      { history: BRANCH, inputs: COMMENT, pull: pullAt('feat!: a'), arrange: openPull, tag: 'none', most: 4 },
    ],
    [
      'a comment that is changed',
      {
        ...{ history: BRANCH, inputs: COMMENT, before: COMMENT, arrange: openPull, tag: 'none' },
        pullBefore: pullAt('fix: a'),
        pull: pullAt('feat!: a', LATE),
        most: 3,
      },
    ],
    [
      'a new one, beside ours that a person edited',
      {
        ...{ history: BRANCH, inputs: COMMENT, pull: pullAt('feat!: a'), tag: 'none' },
        arrange: (world) => {
          openPull(world)
          commented(world, `${ours('### A')}\nNot before May.`, BOT)
        },
        most: 4,
      },
    ],
    [
      'one of three, beside that of a stranger',
      {
        ...{ history: BRANCH, inputs: COMMENT, pull: pullAt('feat!: a', LATE), tag: 'none' },
        arrange: (world) => {
          openPull(world)
          commented(world, ours('### A'))
          for (const text of ['### A', '### B', '### C']) commented(world, ours(text), BOT)
        },
        most: 5,
      },
    ],
  ],
  KINDS,
)
