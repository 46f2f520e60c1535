// What the action loads at once when the event lets a run go on; what ends it at the door needs none of this.
export { commanded } from './commands.ts'
export { gitOf } from './effects/git.ts'
export { isOnChannel } from './effects/read.ts'
export { githubForge } from './effects/github.ts'
export { githubHistory } from './effects/github-history.ts'
export { githubPeople } from './effects/github-people.ts'
export { remoteHistory } from './effects/remote-history.ts'
