/** The beginning of a text, at most so many characters, with an ellipsis where something was cut. */
export function excerpt(text: string, length: number): string {
  if (text.length <= length) return text
  // A character takes up to two places, so this much is enough to tell, however long the text is.
  const characters = Array.from(text.slice(0, 2 * length + 2))
  return characters.length <= length ? characters.join('') : `${characters.slice(0, length - 1).join('')}…`
}
