/**
 * Where a token for this API may go, as the beginnings of addresses: the API itself, and where it takes files. Uploads
 * have a host of their own on GitHub, and a path on Enterprise Server:
 * https://docs.github.com/en/rest/releases/assets#upload-a-release-asset,
 * https://docs.github.com/en/enterprise-cloud@latest/admin/data-residency/network-details-for-ghecom
 * It follows from GITHUB_API_URL alone, never from an answer.
 */
export function tokenPlaces(apiUrl: string): readonly string[] {
  const { origin } = new URL(apiUrl)
  return [...new Set([origin, new URL(uploadsOf(apiUrl)).origin])]
}

/** Below which the addresses lie that releases name for their files. */
export function uploadsOf(apiUrl: string): string {
  const { protocol, host, origin } = new URL(apiUrl)
  const place = /^api\.(?<place>github\.com|[^.]+\.ghe\.com)$/.exec(host)?.groups?.['place']
  return place === undefined ? `${origin}/api/uploads` : `${protocol}//uploads.${place}`
}

/** Scheme, host and port must be equal; a user in an address, or what is no address, is nowhere. */
export function mayGetToken(address: string, apiUrl: string): boolean {
  if (!URL.canParse(address)) return false
  const { origin, username, password } = new URL(address)
  return username === '' && password === '' && tokenPlaces(apiUrl).includes(origin)
}
