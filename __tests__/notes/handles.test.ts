import { describe, expect, test } from '@jest/globals'
import { handleInAddress } from '../../src/notes/handles.ts'

const WEB = 'https://github.com/acme/widget'

describe("an account in an address of GitHub's own", () => {
  test.each<[string, string | undefined, string | undefined, string]>([
    ['123+mara@users.noreply.github.com', WEB, 'mara', 'with the number'],
    ['mara@users.noreply.github.com', WEB, 'mara', 'as before 2017'],
    ['123+mara-k_acme@users.noreply.github.com', WEB, 'mara-k_acme', 'of a company'],
    ['1+Mara@Users.NoReply.GitHub.com', WEB, 'Mara', 'case does not count'],
    [
      '1+mara@users.noreply.git.example.org',
      'https://git.example.org:8443/acme/widget',
      'mara',
      "a company's own server",
    ],
    ['1+mara@users.noreply.github.com', 'https://git.example.org/acme/widget', undefined, 'another person there'],
    ['1+mara@users.noreply.github.com', undefined, undefined, 'no page: @mara would lead nowhere'],
    ['mara@example.org', WEB, undefined, 'an address like any'],
    ['1+a b@users.noreply.github.com', WEB, undefined, 'no name of an account'],
    ['1+[x](y)@users.noreply.github.com', WEB, undefined, 'what would act'],
    ['49699333+dependabot[bot]@users.noreply.github.com', WEB, undefined, 'an App'],
    ['1+mara@users.noreply.github.com.evil.example', WEB, undefined, 'a host that only begins so'],
    ['', WEB, undefined, 'nothing'],
    ['1+-mara@users.noreply.github.com', WEB, undefined, 'a dash at the beginning'],
    ['1+mara-@users.noreply.github.com', WEB, undefined, 'a dash at the end'],
    ['1+ma--ra@users.noreply.github.com', WEB, undefined, 'two dashes'],
    ['1+mara_@users.noreply.github.com', WEB, undefined, 'no code of a company'],
    ['1+ma_ra_k@users.noreply.github.com', WEB, undefined, 'two of them'],
    [`${'m'.repeat(39)}@users.noreply.github.com`, WEB, 'm'.repeat(39), 'as long as one can be'],
    [`${'m'.repeat(40)}@users.noreply.github.com`, WEB, undefined, 'longer'],
  ])('%s on %s is %s: %s', (email, web, expected) => {
    expect(handleInAddress(email, web)).toBe(expected)
  })
})
