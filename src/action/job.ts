// The job itself, loaded while git is asked what the checkout holds.
export { runCommand } from '../commands.ts'
export { isOnChannel } from '../next-version/read-settings.ts'
export { githubForge } from '../github/github.ts'
export { githubHistory } from '../github/history.ts'
export { githubPeople } from '../github/people.ts'
export { remoteHistory } from '../git/remote-history.ts'
