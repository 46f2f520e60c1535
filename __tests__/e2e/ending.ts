// What GitHub has after a run of a workflow.
import assert from 'node:assert/strict'
import { refsOf } from './git-folder.ts'
import { git } from './repository.ts'
import type { Hosted } from './workflow.ts'

type OnGitHub = Pick<Hosted, 'remote' | 'github'>

/** All that a run can change: refs, releases, pull requests, comments. */
export function stateOf({ remote, github: { releases, pulls, comments } }: OnGitHub): string {
  return JSON.stringify({ refs: refsOf(remote), releases, pulls, comments })
}

/** The commit that a tag leads to, and whether it is annotated; undefined where there is no such tag. */
export function tagOn({ remote }: OnGitHub, tag: string): { commit: string; annotated: boolean } | undefined {
  const [kind, own = '', peeled = ''] = git(
    remote,
    'for-each-ref',
    '--format=%(objecttype) %(objectname) %(*objectname)',
    `refs/tags/${tag}`,
  ).split(' ')
  return kind === '' ? undefined : { commit: peeled || own, annotated: kind === 'tag' }
}

/** That GitHub has this version whole: its annotated tag and its one release. @throws where it has not */
export function written(host: OnGitHub, tag: string): string {
  assert.equal(tagOn(host, tag)?.annotated, true, `${tag} is no annotated tag`)
  const releases = host.github.releases.filter(({ tag_name: name }) => name === tag)
  assert.equal(releases.length, 1, `${tag} has ${releases.length} releases`)
  return `${tag} ${releases[0]?.draft === true ? 'drafted' : 'published'}`
}
