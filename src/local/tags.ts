import type { Sha } from '../commits/commit.ts'
import { tagNotSigned } from '../errors/clone.ts'
import { nameInTheWay } from '../errors/forge.ts'
import { gitFailed } from '../errors/history.ts'
import { CheckpointError } from '../errors/problem.ts'
import type { Tag } from '../ports/history.ts'
import type { Forge, NewTag, TagMove } from '../ports/ports.ts'
import { BOT } from '../ports/bot.ts'
import { readTag } from '../git/git-tags.ts'
import { firstLine, runGit, type GitCall, type RunGit } from '../git/process.ts'

/** What the local forge does with tags: git's own, in the repository itself. */
export function localTags(
  call: GitCall,
  run: RunGit,
): Pick<Forge, 'createTag' | 'moveTag' | 'createMarker' | 'deleteTag'> {
  return {
    createTag: (tag) => createTag(tag, call, run),
    moveTag: (move) => moveTag(move, run),
    createMarker: async (marker) =>
      (await createTag({ ...marker, commit: `${marker.commit}^{tree}` }, call, run)) !== undefined,
    deleteTag: (tag) => deleteTag(run, tag),
  }
}

/** The new object's id, or undefined where the name is taken. @throws VC210, VC245 */
async function createTag(tag: NewTag, call: GitCall, run: RunGit): Promise<Sha | undefined> {
  const { name, commit, message, date } = tag
  const args = ['tag', '--annotate', '--cleanup=verbatim', '--file=-', '--', name, commit]
  const when = `@${Math.floor(date / 1000)} +0000`
  const extraEnvironment = { ...(await taggerOf(call)), GIT_COMMITTER_DATE: when }
  const { exitCode, stderr } = await runGit(args, { ...call, input: message, extraEnvironment })
  if (exitCode === 0) return sign(await readTag(run, name), stderr, run)
  if (TAKEN.test(stderr)) return undefined
  const [, other] = IN_THE_WAY.exec(stderr) ?? []
  throw new CheckpointError(other === undefined ? gitFailed('tag', stderr) : nameInTheWay(name, other))
}

/**
 * Where ssh-keygen fails, git makes the tag without the signature that `tag.gpgSign` asks for, and ends well: it takes
 * the exit code for a success. https://github.com/git/git/blob/v2.39.0/gpg-interface.c (sign_buffer_ssh)
 * @throws VC245, with the tag gone again
 */
async function sign(made: Tag | undefined, said: string, run: RunGit): Promise<Sha | undefined> {
  if (made === undefined) return undefined
  const { stdout: wanted } = await run(['config', '--type=bool', '--get', 'tag.gpgSign'])
  if (firstLine(wanted) !== 'true') return made.object
  const { stdout: signature } = await run(['for-each-ref', '--format=%(contents:signature)', `refs/tags/${made.name}`])
  if (firstLine(signature) !== '') return made.object
  await deleteTag(run, made)
  throw new CheckpointError(tagNotSigned(made.name, said))
}

/** Compared and swapped by git: https://git-scm.com/docs/git-update-ref, whose old value of noughts means "none yet". */
async function moveTag({ name, commit, from }: TagMove, run: RunGit): Promise<boolean> {
  const before = from?.object ?? '0'.repeat(commit.length)
  const { exitCode, stderr } = await run(['update-ref', '--no-deref', `refs/tags/${name}`, commit, before])
  if (exitCode === 0) return true
  if (MOVED.test(stderr)) return false
  const [, other] = IN_THE_WAY.exec(stderr) ?? []
  throw new CheckpointError(other === undefined ? gitFailed('update-ref', stderr) : nameInTheWay(name, other))
}

/** https://git-scm.com/docs/git-update-ref: only where it still is this object. @throws VC210 */
async function deleteTag(run: RunGit, { name, object }: Tag): Promise<void> {
  const { exitCode, stderr } = await run(['update-ref', '-d', `refs/tags/${name}`, object])
  const isOther = exitCode !== 0 && (await readTag(run, name))?.object !== object
  if (exitCode !== 0 && !isOther) throw new CheckpointError(gitFailed('update-ref', stderr))
}

/** git's own user; where it has none, git would make one up from the machine's name. */
async function taggerOf(call: GitCall): Promise<Record<string, string>> {
  const { GIT_COMMITTER_NAME, GIT_COMMITTER_EMAIL } = call.environment
  const configured = await runGit(['config', '--get-regexp', '^(user|committer)\\.(name|email)$'], call)
  const hasName = GIT_COMMITTER_NAME !== undefined || /^(?:user|committer)\.name ./m.test(configured.stdout)
  const hasEmail = GIT_COMMITTER_EMAIL !== undefined || /^(?:user|committer)\.email ./m.test(configured.stdout)
  return hasName && hasEmail ? {} : { GIT_COMMITTER_NAME: BOT.name, GIT_COMMITTER_EMAIL: BOT.email }
}

/** git's own author is its user; where it has none, the commit is the bot's. */
export async function authorOf(call: GitCall): Promise<Record<string, string>> {
  const tagger = await taggerOf(call)
  return 'GIT_COMMITTER_NAME' in tagger ? { ...tagger, GIT_AUTHOR_NAME: BOT.name, GIT_AUTHOR_EMAIL: BOT.email } : {}
}

/** What git says of a name that is taken, also where another process is taking it right now. */
const TAKEN = /already exists|unable to create '.*\.lock'|cannot lock ref '[^']*': (?:is at|reference already)/i
const MOVED = /but expected|reference already exists|unable to resolve reference|unable to create '.*\.lock'/i
const IN_THE_WAY = /cannot lock ref '[^']*': 'refs\/tags\/([^']*)' exists; cannot create/
