import { expect, test } from '@jest/globals'
import { actionsFindings } from '../../src/doctor/actions-defaults.ts'

test.each<['read' | 'write', boolean, boolean, boolean, string[], string]>([
  ['read', true, true, false, [], 'all is well'],
  ['read', false, true, false, ['D407 problem'], 'a proposal cannot be opened'],
  ['read', false, false, false, [], 'nothing is proposed'],
  ['read', false, true, true, [], 'an App opens it'],
  ['write', true, false, false, ['D408 note'], 'too wide'],
])(
  '%s, pull requests %s, proposes %s, own token %s: %j (%s)',
  (permissions, mayOpenPulls, proposes, ownToken, codes) => {
    const findings = actionsFindings({ permissions, mayOpenPulls }, { proposes, ownToken })
    expect(findings.map(({ code, level }) => `${code} ${level}`)).toEqual(codes)
  },
)
