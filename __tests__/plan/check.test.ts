import { describe, expect, test } from '@jest/globals'
import { CheckpointError } from '../../src/errors/problem.ts'
import { checkTag } from '../../src/plan/check.ts'
import { planOf, shaOf, tagOn } from './history.ts'

const refsOf = (...names: readonly string[]) => names.map((name) => ({ name, commit: shaOf(98) }))

describe('a tag that may be written', () => {
  const plan = planOf(['feat: a'])

  test('is one that is not there', () => {
    expect(() => {
      checkTag(plan, undefined, [])
    }).not.toThrow()
  })

  test('or one that is on this very commit: an earlier run got this far', () => {
    expect(() => {
      checkTag(plan, tagOn(plan.head, plan.tag), refsOf(plan.tag))
    }).not.toThrow()
    expect(() => {
      checkTag(plan, tagOn(plan.head, plan.tag, { annotated: false }), refsOf(plan.tag))
    }).not.toThrow()
  })
})

describe('a tag on another commit is refused', () => {
  test('with both commits and a way out', () => {
    const plan = planOf(['feat: a'])
    const checking = () => {
      checkTag(plan, tagOn(shaOf(99), 'v1.3.0'), refsOf('v1.2.3', 'v1.3.0'))
    }
    expect(checking).toThrow(CheckpointError)
    expect(checking).toThrow('VC204: tag v1.3.0 exists on c000099, not on the commit to release (c000001).')
    expect(checking).toThrow('Merge c000099 into this branch, or release a higher version: version: 1.4.0.')
  })

  test.each<[string, readonly string[], readonly string[], Readonly<Record<string, string>>, string]>([
    ['the same step above the highest version there is', ['fix: a'], ['v1.2.3', 'v1.2.4'], {}, '1.2.5'],
    ['above a version on any branch', ['fix: a'], ['v1.2.4', 'v1.7.0'], {}, '1.7.1'],
    ['candidates are not above it', ['fix: a'], ['v1.2.4', 'v9.0.0-rc.1'], {}, '1.2.5'],
    ['other prefixes are other lines', ['fix: a'], ['v1.2.4', 'widget-v8.0.0'], {}, '1.2.5'],
    ['a major step', ['feat!: a'], ['v2.0.0'], {}, '3.0.0'],
    ['the tag itself counts where the names were not read', ['fix: a'], [], {}, '1.2.5'],
    ['a candidate was asked for', ['fix: a'], ['v1.3.0-rc.1'], { version: '1.3.0-rc.1' }, '0.1.0'],
  ])('the version it advises: %s', (_, messages, tagNames, inputs, free) => {
    const plan = planOf(messages, { inputs })
    expect(() => {
      checkTag(plan, tagOn(shaOf(99), plan.tag), refsOf(...tagNames))
    }).toThrow(`version: ${free}.`)
  })
})
