/** Why the checks that were asked for are not looked at; empty where they are, or none was asked for. */
export function unaskedBecause(
  demand: string,
  where: { readonly dryRun: boolean; readonly knowsChecks: boolean },
): string[] {
  if (demand === 'none') return []
  if (where.dryRun) return [`require-checks: ${demand} is not asked in a dry run, which asks the API nothing.`]
  if (!where.knowsChecks) return [`require-checks: ${demand} is not asked on the local forge, which has no checks.`]
  return []
}
