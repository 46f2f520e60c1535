// What the tests over every kind of checkout share.
import { SHARE } from '../extent.ts'

/** How a clone may be made; `full` is what the others are compared with. */
export const CLONES: Readonly<Record<string, readonly string[]>> = {
  full: [],
  'without tags': ['--no-tags'],
  shallow: ['--depth=1', '--no-tags'],
  'shallow with tags': ['--depth=1', '--no-single-branch'],
  'shallow, blobless': ['--depth=2', '--filter=blob:none', '--no-tags'],
  'shallow, treeless': ['--depth=3', '--filter=tree:0', '--no-tags', '--no-single-branch', '--no-checkout'],
  treeless: ['--filter=tree:0', '--no-checkout'],
}

/** The sample is the same for everybody; the whole is another one each time. CHECKOUT_SEED repeats one. */
export function checkoutSeed(ofSample: number): number {
  return Number(process.env['CHECKOUT_SEED'] ?? (SHARE === undefined ? ofSample : Date.now() % 2 ** 31))
}
