/** How a changelog writes its dates, read from one of them, so that the next one looks like it. */
export interface DateForm {
  /** Offsets of the date in the text that it was found in. */
  readonly start: number
  readonly end: number
  /** `2026-01-05` in this form. */
  readonly format: (isoDate: string) => string
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
const MONTH = String.raw`(?<month>(?:${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')})\.?)`
const DAY = String.raw`(?<day>\d{1,2})(?<ordinal>st|nd|rd|th)?`

interface Parts {
  readonly year: string
  readonly month: number
  readonly day: number
}

/** The named groups of a match. */
type Found = Readonly<Record<string, string | undefined>>

const FORMS: readonly { readonly pattern: RegExp; readonly format: (parts: Parts, found: Found) => string }[] = [
  {
    // 2026-01-05, 2026/01/05, 2026.01.05
    pattern: /(?<!\d)\d{4}(?<sign>[-/.])\d{2}\k<sign>\d{2}(?!\d)/,
    format: ({ year, month, day }, { sign = '-' }) => [year, twoDigits(month), twoDigits(day)].join(sign),
  },
  {
    // January 5, 2026; Jan 5th 2026
    pattern: new RegExp(String.raw`\b${MONTH} ${DAY}(?<comma>,?) \d{4}\b`),
    format: ({ year, month, day }, found) =>
      `${monthLike(found, month)} ${dayLike(found, day)}${found['comma'] ?? ''} ${year}`,
  },
  {
    // 5 January 2026, 05-Jan-2026
    pattern: new RegExp(String.raw`(?<!\d)${DAY}(?<sign>[ -])${MONTH}(?<comma>,?)\k<sign>\d{4}\b`),
    format: ({ year, month, day }, found) => {
      const { sign = ' ', comma = '' } = found
      return `${dayLike(found, day)}${sign}${monthLike(found, month)}${comma}${sign}${year}`
    },
  },
  {
    // 05.01.2026: dots are written with the day first
    pattern: /(?<![\d.])(?<day>\d{1,2})\.\d{2}\.\d{4}(?!\d)/,
    format: ({ year, month, day }, found) => `${dayLike(found, day)}.${twoDigits(month)}.${year}`,
  },
]

/** The date in a text, in any form that cannot be mistaken: whether 01/05 is in May or in January nobody could tell. */
export function dateFormIn(text: string): DateForm | undefined {
  for (const { pattern, format } of FORMS) {
    const match = pattern.exec(text)
    if (match === null) continue
    const found = match.groups ?? {}
    return {
      start: match.index,
      end: match.index + match[0].length,
      format: (isoDate) => {
        const [year = '', month = '', day = ''] = isoDate.split('-')
        return format({ year, month: Number(month), day: Number(day) }, found)
      },
    }
  }
  return undefined
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

/** `05` is written with its zero, `5th` with its ending. */
function dayLike({ day: model = '', ordinal }: Found, day: number): string {
  const digits = model.startsWith('0') ? twoDigits(day) : String(day)
  return ordinal === undefined ? digits : `${digits}${ordinalOf(day)}`
}

function ordinalOf(day: number): string {
  const endings: Readonly<Record<number, string>> = {
    1: 'st',
    2: 'nd',
    3: 'rd',
    21: 'st',
    22: 'nd',
    23: 'rd',
    31: 'st',
  }
  return endings[day] ?? 'th'
}

/** `Jan`, `Jan.` or `January`; of `May`, which is both, the whole name is taken. */
function monthLike({ month: model = '' }: Found, month: number): string {
  const name = MONTHS[month - 1] ?? ''
  const isShort = /^[A-Z][a-z]{2}\.?$/.test(model) && model !== 'May'
  return isShort ? `${name.slice(0, 3)}${model.slice(3)}` : name
}
