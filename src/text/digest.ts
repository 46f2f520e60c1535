import { createHash } from 'node:crypto'

export const sha256: Digest = (text) => createHash('sha256').update(text, 'utf8').digest('hex')

/** SHA-256 of a text's UTF-8, in hexadecimal digits. */
export type Digest = (text: string) => string
