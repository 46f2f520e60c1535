import { LOG_FORMAT } from '../commits/history/git-log.ts'

/** `%B` last and NUL between records; nothing that a user's configuration could add. */
export const LOG = [
  'log',
  '-z',
  '--encoding=UTF-8',
  '--no-color',
  '--no-decorate',
  '--no-notes',
  `--format=${LOG_FORMAT}`,
]
