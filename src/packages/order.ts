/** Something that depends on others of its kind. */
export interface Depending {
  readonly name: string
  readonly dependsOn: readonly string[]
}

/** What others depend on comes first, else the given order holds; so it does inside a circle. */
export function inDependencyOrder<T extends Depending>(all: readonly T[]): T[] {
  const byName = new Map(all.map((one) => [one.name, one]))
  const ordered = new Set<T>()
  const open = new Set<string>()
  const place = (one: T) => {
    if (ordered.has(one) || open.has(one.name)) return
    open.add(one.name)
    for (const name of one.dependsOn) {
      const other = byName.get(name)
      if (other !== undefined) place(other)
    }
    open.delete(one.name)
    ordered.add(one)
  }
  for (const one of all) place(one)
  return [...ordered]
}
