/** GitHub lists the commits of a squash as `* subject`; people who edit the body write `- subject`. */
const BULLET = /^[*-] +(?=\S)/

export interface Bullet {
  readonly sign: string
  readonly text: string
}

/** The bullet on this line, at the first column: an indented one is a detail of something else. */
export function bulletOn(line: string | undefined): Bullet | undefined {
  if (line?.[1] !== ' ') return undefined
  const mark = BULLET.exec(line)?.[0]
  return mark === undefined ? undefined : { sign: mark.charAt(0), text: line.slice(mark.length).trimEnd() }
}
