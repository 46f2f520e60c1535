// What a row of the table says: a figure, the limit it is held to, and whether it holds in this run.

/** `value` is what was measured, in the limit's own unit; without a limit it is told alone. */
export function row(what, measured, { value, most, least, unit = '' } = {}) {
  if (most === undefined && least === undefined) return { what, measured, limit: '', holds: undefined }
  const limit = most === undefined ? `≥ ${least}${unit}` : `≤ ${most}${unit}`
  return { what, measured, limit, holds: most === undefined ? value >= least : value <= most }
}

/** That the time for each of many is not more than for each of a quarter of them; caches and clocks take their half. */
export function linearRow(what, { many, few }) {
  const ratio = many.milliseconds / many.count / (few.milliseconds / few.count)
  const measured = `${secondsOf(many.milliseconds)}; each ${ratio.toFixed(2)} × as long as with ${few.count.toLocaleString('en')}`
  return row(what, measured, { value: ratio, most: 1.5, unit: ' ×, linear' })
}

export function secondsOf(milliseconds) {
  return milliseconds < 1000 ? `${milliseconds.toFixed(0)} ms` : `${(milliseconds / 1000).toFixed(2)} s`
}

const HOLDS = new Map([
  [true, 'yes'],
  [false, '**no**'],
  [undefined, ''],
])

export const HEADER = ['| what | measured | limit | holds |', '|---|---|---|---|']

export function lineOf({ what, measured, limit, holds }) {
  return `| ${what} | ${measured} | ${limit} | ${HOLDS.get(holds)} |`
}

export function summaryOf(rows) {
  const limited = rows.filter(({ holds }) => holds !== undefined)
  const broken = limited.filter(({ holds }) => !holds)
  const count = `${limited.length - broken.length} of ${limited.length} limits hold.`
  return broken.length === 0 ? count : `${count} These do not: ${broken.map(({ what }) => what).join('; ')}.`
}
