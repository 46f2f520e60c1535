/** A preparation carries its version, so that whatever merges it releases just that one. */
const VERSION_TRAILER = 'Release-Version'

/** `Release-Version: v2.0.0` on a line of its own: a squash puts what follows below it. */
const TRAILER = new RegExp(`^${VERSION_TRAILER}:[ \\t]+(\\S+)[ \\t\\r]*$`, 'gm')

/** The tags that a message names as prepared. */
export function tagsNamedIn(message: string): string[] {
  return [...message.matchAll(TRAILER)].map(([, tag = '']) => tag)
}

/** A text without the lines that name a version. */
export function withoutTrailers(text: string): string {
  return text.replace(TRAILER, '').trimEnd()
}

/** A message that names its version. What people say below a title of their own is kept. */
export function withTrailer(message: string, tag: string): string {
  const trailer = `${VERSION_TRAILER}: ${tag}`
  const paragraphs = message.trimEnd().split(/\n{2,}/)
  const last = paragraphs.at(-1) ?? ''
  const endsInTrailers = paragraphs.length > 1 && last.split('\n').every((line) => /^[A-Za-z][\w-]*: \S/.test(line))
  return `${message.trimEnd()}${endsInTrailers ? '\n' : '\n\n'}${trailer}`
}
