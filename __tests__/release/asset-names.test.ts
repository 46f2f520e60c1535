import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { assetNameOf } from '../../src/release/asset-names.ts'

describe('the name that GitHub gives an asset', () => {
  test.each([
    ['widget-1.4.0.tar.gz', 'widget-1.4.0.tar.gz', 'plain names stay'],
    ['Widget_x64+debug@2.zip', 'Widget_x64+debug@2.zip', 'so do these signs and capitals'],
    ['my widget.zip', 'my.widget.zip', 'a space is a dot'],
    ['prod-(15-5)-x.apk', 'prod-.15-5.-x.apk', 'travis-ci/dpl#821: each bracket is a dot'],
    ['1.1.0-1~buster.deb', '1.1.0-1.buster.deb', 'a tilde'],
    ['a   %%!! b', 'a.b', 'a run is one dot'],
    ['a..b', 'a.b', 'dots are joined'],
    ['café.txt', 'cafe.txt', 'an accent is dropped'],
    ['名前.zip', 'default.zip', 'electron/forge#1761: nothing is left before the dot'],
    ['名前', 'default', 'nothing is left at all'],
    ['.env', 'default.env', 'a leading dot'],
    ['notes.', 'notes', 'a trailing dot'],
  ])('%s is %s: %s', (fileName, name) => {
    expect(assetNameOf(fileName)).toBe(name)
  })

  test('a name once written stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (fileName) => {
        const name = assetNameOf(fileName)
        expect(assetNameOf(name)).toBe(name)
        expect(name).toMatch(/^[\w+@-][\w.+@-]*$/)
      }),
    )
  })
})
