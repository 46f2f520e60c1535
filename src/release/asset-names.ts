/**
 * What GitHub makes of a file's name: an accent is dropped, a run of anything but letters, digits and `_ + @ - .` is
 * one dot, and dots at the ends go. It "renames asset filenames that have special characters" without saying how
 * (https://docs.github.com/en/rest/releases/assets#upload-a-release-asset); the rules were seen in
 * https://github.com/travis-ci/dpl/issues/821 and https://github.com/electron/forge/pull/1761.
 */
export function assetNameOf(fileName: string): string {
  const name = fileName
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w.+@-]+/g, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/\.$/, '')
  return name === '' || name.startsWith('.') ? `default${name}` : name
}
