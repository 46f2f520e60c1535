import { describe, expect, test } from '@jest/globals'
import { isAnotherRepository, remoteAddress } from '../../src/git/remote.ts'
import { originAt } from '../../src/git/web.ts'

const CREDENTIALS = { token: 's3cret', server: 'https://github.com', repository: 'acme/widget' }
const OWN = { url: 'https://github.com/acme/widget.git', token: 's3cret' }

test.each<[string, object, string]>([
  ['https://github.com/acme/widget', OWN, 'as actions/checkout writes it'],
  ['https://github.com/acme/widget.git', OWN, 'as people write it'],
  ['https://x-access-token:old@github.com/acme/widget', OWN, 'an older token in the address is not used'],
  ['git@github.com:acme/widget.git', OWN, 'by ssh: the key may be gone by now'],
  ['ssh://git@github.com/acme/widget.git', OWN, 'by ssh, in full'],
  ['ssh://git@ssh.github.com:443/acme/widget.git', OWN, 'by ssh, through the port of HTTPS'],
  ['https://github.com/Acme/Widget', OWN, 'GitHub knows no case'],
])('%s is the workflow’s own repository: %s', (origin, expected) => {
  expect(remoteAddress(originAt(origin), CREDENTIALS)).toEqual(expected)
})

test.each([
  ['https://github.com/acme/gadget', 'another repository'],
  ['https://github.com/evil/widget', 'another owner'],
  ['https://github.com.evil.example/acme/widget', 'another host'],
  ['https://evil.example/acme/widget', 'another host'],
  ['git@evil.example:acme/widget.git', 'another host by ssh'],
  ['http://evil.example/https://github.com/acme/widget', 'another host, ours in its path'],
  ['/srv/git/widget.git', 'a path'],
  ['../widget.git', 'a path beside the clone'],
])('%s is never given the token: %s', (origin) => {
  expect(remoteAddress(originAt(origin), CREDENTIALS)).toEqual({ url: origin })
})

test('GitHub Enterprise Server, on its own port', () => {
  const credentials = { ...CREDENTIALS, server: 'https://ghe.example:8443' }
  expect(remoteAddress(originAt('https://ghe.example:8443/acme/widget'), credentials)).toEqual({
    url: 'https://ghe.example:8443/acme/widget.git',
    token: 's3cret',
  })
})

test('without credentials the address stays as the clone has it', () => {
  expect(remoteAddress(originAt('git@github.com:acme/widget.git'), undefined)).toEqual({
    url: 'git@github.com:acme/widget.git',
  })
})

describe('whether a clone is of another repository than the workflow', () => {
  test.each<[string, boolean, string]>([
    ['https://github.com/acme/gadget.git', true, 'another name'],
    ['git@github.com:evil/widget.git', true, 'another owner'],
    ['ssh://git@ssh.github.com:443/acme/gadget', true, 'another name, by the port of HTTPS'],
    ['https://github.com/ACME/widget', false, 'the same'],
    ['https://mirror.example/acme/gadget', false, 'another host proves nothing'],
    ['/srv/git/gadget.git', false, 'nor does a path'],
  ])('%s: %s, %s', (origin, isAnother) => {
    expect(isAnotherRepository(originAt(origin), CREDENTIALS)).toBe(isAnother)
  })

  test('without an origin, or outside a workflow, nothing is known', () => {
    expect(isAnotherRepository(undefined, CREDENTIALS)).toBe(false)
    expect(isAnotherRepository(originAt('https://github.com/acme/gadget'), { ...CREDENTIALS, repository: '' })).toBe(
      false,
    )
  })
})
