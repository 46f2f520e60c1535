/** What stands between two separators of a text, by its place there: it may be one of a hundred thousand. */
export type ReadRecord = (text: string, from: number, to: number) => void

export interface Pieces {
  readonly take: (piece: string) => void
  /** The last record may lack its separator. */
  readonly end: () => void
}

/** Reads a text that comes in pieces, each record as soon as it is whole. */
export function readPieces(separator: string, read: ReadRecord): Pieces {
  let begun = ''
  return {
    take(piece) {
      const text = begun + piece
      let from = 0
      for (let to = text.indexOf(separator); to >= 0; to = text.indexOf(separator, from)) {
        read(text, from, to)
        from = to + separator.length
      }
      begun = text.slice(from)
    },
    end() {
      if (begun !== '') read(begun, 0, begun.length)
      begun = ''
    },
  }
}
