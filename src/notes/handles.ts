/** https://docs.github.com/en/account-and-profile/reference/email-addresses-reference: with the account's number since 2017. */
const NO_REPLY = /^(?:\d+\+)?([a-z\d](?:[a-z\d_-]{0,98}))@users\.noreply\.([a-z\d.-]+)$/i

/** https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication */
const LOGIN = /^[a-z\d]+(?:-[a-z\d]+)*(?:_[a-z\d]+)?$/i
const MAX_LOGIN_CHARACTERS = 39

/** Letters, digits and single dashes between them, and of a company's accounts the short code behind `_`. */
export function isLogin(text: string): boolean {
  return text.length <= MAX_LOGIN_CHARACTERS && LOGIN.test(text)
}

/**
 * The account that an address of GitHub's own names: `123+mara@users.noreply.github.com` is `mara`. Only for a
 * repository of the same host, where `@mara` is the same person.
 */
export function handleInAddress(email: string, web: string | undefined): string | undefined {
  if (web === undefined || !/@users\.noreply\./i.test(email)) return undefined
  const [, handle, host] = NO_REPLY.exec(email) ?? []
  const here = web.split('/')[2]?.replace(/:\d+$/, '')
  if (handle === undefined || !isLogin(handle)) return undefined
  return host?.toLowerCase() === here?.toLowerCase() ? handle : undefined
}
