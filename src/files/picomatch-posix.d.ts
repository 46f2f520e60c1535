/** The half of picomatch that looks at no system: our paths have `/` everywhere. It ships without types. */
declare module 'picomatch/posix.js' {
  interface Picomatch {
    (glob: string | readonly string[], options?: { dot: boolean }): (path: string) => boolean
    scan(glob: string, options: { unescape: true }): { base: string; glob: string }
  }
  const picomatch: Picomatch
  export default picomatch
}
