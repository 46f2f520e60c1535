import { createHash } from 'node:crypto'
import type { Bytes } from '../ports/assets.ts'

/** The bytes of a text, as often as they are asked for. */
export function bytesOf(text: string): Bytes {
  return {
    async *[Symbol.asyncIterator]() {
      yield await Promise.resolve(Buffer.from(text))
    },
  }
}

/** `sha256:…`, as GitHub writes it. */
export async function digestOf(bytes: Bytes): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of bytes) hash.update(piece)
  return `sha256:${hash.digest('hex')}`
}
