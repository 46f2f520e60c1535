const MIB = 1024 * 1024

/** `widget.tgz: 312 of 1024 MiB`, rounded down. */
export function progressOf(label: string, doneBytes: number, totalBytes: number): string {
  return `${label}: ${Math.floor(doneBytes / MIB)} of ${Math.floor(totalBytes / MIB)} MiB`
}
