import { expect, test } from '@jest/globals'
import { remoteAddress } from '../../src/plan/remote.ts'

const CREDENTIALS = { token: 's3cret', server: 'https://github.com', repository: 'acme/widget' }
const OWN = { url: 'https://github.com/acme/widget.git', token: 's3cret' }

test.each<[string, object, string]>([
  ['https://github.com/acme/widget', OWN, 'as actions/checkout writes it'],
  ['https://github.com/acme/widget.git', OWN, 'as people write it'],
  ['https://x-access-token:old@github.com/acme/widget', OWN, 'an older token in the address is not used'],
  ['git@github.com:acme/widget.git', OWN, 'by ssh: the key may be gone by now'],
  ['ssh://git@github.com/acme/widget.git', OWN, 'by ssh, in full'],
])('%s is the workflow’s own repository: %s', (origin, expected) => {
  expect(remoteAddress(origin, CREDENTIALS)).toEqual(expected)
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
  expect(remoteAddress(origin, CREDENTIALS)).toEqual({ url: origin })
})

test('GitHub Enterprise Server, on its own port', () => {
  const credentials = { ...CREDENTIALS, server: 'https://ghe.example:8443' }
  expect(remoteAddress('https://ghe.example:8443/acme/widget', credentials)).toEqual({
    url: 'https://ghe.example:8443/acme/widget.git',
    token: 's3cret',
  })
})

test('without credentials the address stays as the clone has it', () => {
  expect(remoteAddress('git@github.com:acme/widget.git', undefined)).toEqual({ url: 'git@github.com:acme/widget.git' })
})
