/** Why the checks that were asked for are not looked at; empty where they are, or none was asked for. */
export function unaskedBecause(
  demand: string,
  where: { readonly dryRun: boolean; readonly knowsChecks: boolean },
): string[] {
  if (demand === 'none') return []
  if (where.dryRun) return [`require-checks: ${demand} is not checked in a dry run, which makes no API requests.`]
  if (!where.knowsChecks) return [`require-checks: ${demand} is not checked on the local forge, which has no checks.`]
  return []
}
