const NAMING = /\{%-?\s*(?:render|include|layout)\s+(?:"([^"\n]+)"|'([^'\n]+)')/g

/** The files that a template names in quotes, each once, in their order. */
export function partialsNamedIn(text: string): string[] {
  return [...new Set([...text.matchAll(NAMING)].flatMap((match) => match[1] ?? match[2] ?? []))]
}

/** Whether a path can only lead to a file of the repository: relative, no way upwards, nothing of git's own. */
export function staysInside(path: string): boolean {
  const segments = path.split('/')
  const isPlain = (segment: string) => !['', '.', '..'].includes(segment) && !/^\.git$/i.test(segment)
  return !/[\\\0:]/.test(path) && segments.every(isPlain)
}
