import type { Call } from './world.ts'

/**
 * Objects and refs that a write has made and that other requests do not see yet: they are answered by copies of the
 * repository. https://github.com/backstage/backstage/pull/35358 (a ref on a new tag object: 404)
 */
export class Unseen {
  #until = new Map<string, number>()

  /** Notes what this call has made, by its id or its full name. */
  note({ at, unseen }: Call, made: string): void {
    if (unseen > 0) this.#until.set(made, at + unseen)
  }

  has({ at }: Call, name: string): boolean {
    const until = this.#until.get(name)
    return until !== undefined && at <= until
  }

  forget(): void {
    this.#until.clear()
  }
}
