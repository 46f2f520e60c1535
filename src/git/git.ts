import type { Person, Sha } from '../commits/commit.ts'
import { once } from '../ports/asked-once.ts'
import type { Git, Writers } from '../ports/history.ts'
import { readTag, readTagRefs, readTags, tagNamesMergedInto } from './git-tags.ts'
import { diffStat } from './diff-stat.ts'
import { readFiles } from './read-files.ts'
import { LOG, readCommits, runLog } from './log.ts'
import { commitsAbove, isInHistory, rangeSince } from './reach.ts'
import { sharedHistory } from './shared-history.ts'
import { firstLine, linesFor, linesOf, NO_INPUT, runIn, requireSuccess, type GitCall, type RunGit } from './process.ts'

/** The commit, its author, then the people of https://git-scm.com/docs/git-interpret-trailers, one a line. */
const WRITERS = '--format=%H%n%an <%ae>%n%(trailers:key=Co-authored-by,valueonly,only,unfold)'

/** The history of a clone on disk. Data goes to git by standard input or behind fixed text, never where an option could be. */
export function gitOf(call: GitCall): Git {
  const run = runIn(call)
  const answer = async (args: readonly string[]) => requireSuccess(args, await run(args, NO_INPUT))
  const holdsFiles = once(() => holdsTrees(run))

  return {
    // https://git-scm.com/docs/git-symbolic-ref: --quiet says nothing of a detached HEAD.
    async branch() {
      const { exitCode, stdout } = await run(['symbolic-ref', '--quiet', 'HEAD'])
      return exitCode === 0 ? firstLine(stdout).replace(/^refs\/heads\//, '') : undefined
    },

    commitOf: (revision) => commitOf(run, revision),

    tagRefs: () => readTagRefs(run),
    tagNamesMergedInto: (head) => tagNamesMergedInto(run, head),
    tag: (name) => readTag(run, name),
    tags: () => readTags(run),

    since: (tags, head) => rangeSince(run, tags, head),

    async containing(tags, head) {
      const later = await commitsAbove(run, head, tags)
      return tags.filter(({ commit }) => later.has(commit))
    },

    async reaches(head, name) {
      const commit = await commitOf(run, name)
      return commit !== undefined && isInHistory(run, commit, head)
    },

    commits: (head, base) => readCommits(run, head, base),

    async fileAt(commit, path) {
      const { exitCode, stdout } = await run(['cat-file', 'blob', `${commit}:${path}`])
      return exitCode === 0 ? stdout : undefined
    },

    async writersOf(commit, mostCommits) {
      const count = await answer(['rev-list', '--count', `--max-count=${mostCommits + 1}`, commit, '--'])
      if (Number(count) > mostCommits) return undefined
      return writersIn(await answer(['log', '-z', '--encoding=UTF-8', WRITERS, commit, '--']))
    },

    filesAt: (commit, paths) => readFiles(call, commit, paths),

    async graph(heads) {
      const args = ['rev-list', '--topo-order', '--parents', '--stdin']
      return linesOf(requireSuccess(args, await run(args, linesFor(heads)))).map((line) => {
        const [sha = '', ...parents] = line.split(' ')
        return { sha, parents }
      })
    },

    async commitsNamed(shas) {
      if (shas.length === 0) return []
      const args = [...LOG, '--no-walk=unsorted', '--stdin']
      return runLog(run, args, linesFor(shas))
    },

    holdsFiles,

    async shared(head) {
      return (await holdsFiles()) ? sharedHistory(run, head) : undefined
    },

    diffStat: (from, to, counts) => diffStat(run, { from, to }, counts),
  }
}

/** Trees that a partial clone lacks would be fetched one by one. https://git-scm.com/docs/git-rev-list `--filter` */
async function holdsTrees(run: RunGit): Promise<boolean> {
  const { stdout } = await run(['config', '--get-regexp', '^remote\\..*\\.partialclonefilter$'])
  return !/ (?:tree|sparse|combine):/.test(stdout)
}

async function commitOf(run: RunGit, revision: string): Promise<Sha | undefined> {
  if (/[\n\0]/.test(revision)) return undefined
  const { stdout } = await run(['cat-file', '--batch-check=%(objectname) %(objecttype)'], `${revision}^{commit}\n`)
  const [name = '', type] = firstLine(stdout).split(' ')
  return type === 'commit' ? name : undefined
}

/** Records that end with NUL: a commit, then `Name <address>` on lines of their own. */
function writersIn(output: string): Writers {
  const records = output.split('\0').filter((record) => record !== '')
  return new Map(
    records.map((record) => {
      const [sha = '', ...lines] = record.split('\n')
      return [sha, lines.flatMap(personOn)]
    }),
  )
}

function personOn(line: string): Person[] {
  const [, name = '', email = ''] = /^\s*(.*?)\s*<([^>]*)>\s*$/.exec(line) ?? []
  return email === '' ? [] : [{ name: name === '' ? email : name, email }]
}
