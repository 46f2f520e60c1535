// What the action loads at once when the event lets a run go on; what ends it at the door needs none of this.
export { runCommand } from '../commands.ts'
export { isOnChannel } from '../next-version/read-settings.ts'
export { githubForge } from '../github/github.ts'
export { githubHistory } from '../github/history.ts'
export { githubPeople } from '../github/people.ts'
export { remoteHistory } from '../git/remote-history.ts'
