import { type Sha, shortSha } from '../commits/commit.ts'

/**
 * The message for a tag on a preparation's commit, which is known once it is made: that commit was released, and it
 * stands on the one that the plan is about. `Released from c0ffee1. 3 changes since v0.1.0. Prepared on 9d0e77c.`
 */
export function messageOnPreparation(message: string, head: Sha, commit: Sha): string {
  const record = `Released from ${shortSha(head)}. `
  const start = message.lastIndexOf(record)
  const rest = message.slice(start + record.length).trimEnd()
  return `${message.slice(0, start)}Released from ${shortSha(commit)}. ${rest} ${preparedOn(head)}\n`
}

function preparedOn(head: Sha): string {
  return `Prepared on ${shortSha(head)}.`
}

/** Whether this tag is our own, and on a commit that only prepares the release of `head`. */
export function isOwnTagOnPreparation(message: string, commit: Sha, head: Sha): boolean {
  return isOwnTag(message, commit) && message.split('\n').some((line) => line.endsWith(` ${preparedOn(head)}`))
}

/** Whether this tag's message carries our record of exactly this commit: then we made it, and may finish its release. */
export function isOwnTag(message: string, commit: Sha): boolean {
  return message.split('\n').some((line) => line.startsWith(`Released from ${shortSha(commit)}. `))
}
