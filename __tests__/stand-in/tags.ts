// https://docs.github.com/rest/repos/repos#list-repository-tags
import { pageAnswer } from './paging.ts'
import { nodeId, pageUrl, repositoryUrl, type Handler } from './world.ts'

/** GET /repos/{owner}/{repo}/tags: each with the commit that it peels to. Tags on trees and files have none. */
export const listTags: Handler = async (world, call) => {
  const lines = await world.git.read('show-ref', '--tags', '--dereference').catch(() => '')
  const peeled = new Map<string, string>()
  for (const line of lines.split('\n').filter((text) => text !== '')) {
    const [sha = '', ref = ''] = line.split(' ')
    peeled.set(ref.slice('refs/tags/'.length).replace(/\^\{\}$/, ''), sha)
  }
  const objects = await world.git.objects([...peeled.values()])
  const tags = [...peeled].filter((_, at) => objects[at]?.type === 'commit').reverse()
  return pageAnswer(
    call,
    tags.map(([name, sha]) => ({
      name,
      commit: { sha, url: `${repositoryUrl(world)}/commits/${sha}` },
      zipball_url: `${pageUrl(world)}/zipball/${name}`,
      tarball_url: `${pageUrl(world)}/tarball/${name}`,
      node_id: nodeId('Ref', `refs/tags/${name}`),
    })),
  )
}
