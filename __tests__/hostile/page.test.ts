import { describe, expect, test } from '@jest/globals'
import { actingOn } from './page.ts'

const OURS = { web: 'https://github.com/acme/widget', headings: new Set<string>(), titles: 0, html: [] }

describe('the reader of these tests', () => {
  test.each([
    '[words](https://github.com/octo/other)',
    '[`a.b`](https://github.com/acme/widget/blob/main/a.b)',
    '[#7](https://github.com/acme/widget/pull/7)',
    '[octo/other#7](https://github.com/octo/other/issues/7)',
    '[c0ffee1](https://github.com/acme/widget/commit/c0ffee1a)',
    '<https://b.example>',
  ])('lets %s be', (markdown) => {
    expect(actingOn(markdown, OURS)).toEqual([])
  })

  test.each([
    '[words](https://b.example)',
    '[words](http://github.com/acme)',
    '[words](https://github.com@b.example/)',
    '[words](https://github.com.b.example/)',
    '[words](javascript:alert)',
    '[b.example](https://github.com/acme)',
    '[b.**example**](https://github.com/acme)',
    '[https://b.example](https://github.com/acme)',
    '[@octocat](https://github.com/octocat)',
    '[#7](https://github.com/acme/widget/pull/8)',
    '[octo/other#7](https://github.com/acme/widget/issues/7)',
    '[acme/widget](https://github.com/octo/other)',
    '[c0ffee1](https://github.com/acme/widget/commit/badc0de)',
  ])('sees that %s leads elsewhere than it says', (markdown) => {
    expect(actingOn(markdown, OURS)).toEqual([expect.stringMatching(/^(?:link|mention): /)])
  })
})
