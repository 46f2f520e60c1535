import type { Place } from './version-file.ts'

/** `@version "1.4.2"`, and `version: "1.4.2"` where the project says it itself. */
const ATTRIBUTE = /^[ \t]*@version[ \t]+"(?<value>[^"\\\r\n]+)"/gm
const KEY = /^[^#"\r\n]*\bversion:[ \t]*"(?<value>[^"\\\r\n]+)"/gm

/**
 * Where a mix.exs says its version: https://hexdocs.pm/mix/Mix.Project.html. It is a program, and these are the two ways
 * that `mix new` and the guides have; any other line is marked.
 */
export function placesInMix(text: string): readonly Place[] {
  const attributes = placesOf(text, ATTRIBUTE)
  return attributes.length > 0 ? attributes : placesOf(text, KEY)
}

function placesOf(text: string, pattern: RegExp): Place[] {
  return [...text.matchAll(pattern)].map((match) => {
    const value = match.groups?.['value'] ?? ''
    const end = match.index + match[0].length - 1
    return { start: end - value.length, end, value }
  })
}
