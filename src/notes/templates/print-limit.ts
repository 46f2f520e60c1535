/** A template may loop: what no person reads and no release can hold is refused. */
const MAX_PRINTED_CHARACTERS = 10_000_000

/**
 * Lets the texts of one template through until they are too many together: Liquid bounds time and the memory of its
 * filters, not what is printed. @throws Error, which the rendering reports with the template's name
 */
export function printLimit(limit = MAX_PRINTED_CHARACTERS): (text: string) => string {
  let printed = 0
  return (text) => {
    printed += text.length
    if (printed > limit) throw new Error(`it prints more than ${limit.toLocaleString('en')} characters`)
    return text
  }
}
