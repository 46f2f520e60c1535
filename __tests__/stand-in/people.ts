/** The workflow's bot, who does whatever `GITHUB_TOKEN` does: https://api.github.com/users/github-actions[bot] */
export const BOT = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' } as const

/** Its name in git, as GitHub itself writes it. */
export const BOT_IDENTITY = {
  name: BOT.login,
  email: `${BOT.id}+${BOT.login}@users.noreply.github.com`,
} as const

/** A person who owns the repository. */
export const OWNER_ID = 583231

/** `simple-user` of https://docs.github.com/rest/users/users */
export function simpleUser(apiUrl: string, serverUrl: string, login: string) {
  const bot = login === BOT.login
  const url = `${apiUrl}/users/${encodeURIComponent(login)}`
  const id = bot ? BOT.id : OWNER_ID
  return {
    login,
    id,
    node_id: Buffer.from(`04:User${id}`).toString('base64'),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: '',
    url,
    html_url: bot ? `${serverUrl}/apps/github-actions` : `${serverUrl}/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: bot ? 'Bot' : 'User',
    user_view_type: 'public',
    site_admin: false,
  }
}
