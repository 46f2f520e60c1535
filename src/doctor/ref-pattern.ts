/**
 * Whether a ruleset's condition names a ref. Patterns are those of Ruby's `File.fnmatch` with FNM_PATHNAME, without
 * backslashes and braces: https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/creating-rulesets-for-a-repository#using-fnmatch-syntax
 * `refs/tags/v*` names `refs/tags/v1.2.0`, not `refs/tags/v1/x`.
 */
export function namesRef(
  { include, exclude }: { readonly include: readonly string[]; readonly exclude: readonly string[] },
  ref: string,
): boolean {
  const fits = (pattern: string) => pattern === '~ALL' || expressionOf(pattern).test(ref)
  return include.some(fits) && !exclude.some(fits)
}

/** Between two slashes, `**` is any number of folders; `*` and `?` never pass a slash. */
const TOKEN = /(?<=^|\/)\*\*\/|\*+|\?|\[!?[^\]]+\]|[^*?[]+|\[/g

function expressionOf(pattern: string): RegExp {
  const source = [...pattern.matchAll(TOKEN)].map(([token]) => {
    if (token === '**/') return '(?:[^/]+/)*'
    if (token.startsWith('*')) return '[^/]*'
    if (token === '?') return '[^/]'
    if (token.length > 1 && token.startsWith('[')) return setOf(token)
    return literal(token)
  })
  return new RegExp(`^${source.join('')}$`)
}

/** `[0-9]`, `[!a-c]` */
function setOf(token: string): string {
  const isNot = token.startsWith('[!')
  const inner = token.slice(isNot ? 2 : 1, -1).replace(/[\\^\][]/g, '\\$&')
  return `(?!/)[${isNot ? '^' : ''}${inner}]`
}

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
