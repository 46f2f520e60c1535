import { describe, expect, test } from '@jest/globals'
import { identityOf, nameOf, originAt, sshHostIn } from '../../src/git/web.ts'

const webOf = (address: string) => originAt(address).web

describe('the page of a repository', () => {
  const PAGE = 'https://github.com/acme/widget'

  test.each([
    ['https://github.com/acme/widget.git', PAGE, 'what GitHub offers to clone'],
    ['https://github.com/acme/widget', PAGE, 'without .git'],
    ['https://github.com/acme/widget/', PAGE, 'with a slash at its end'],
    ['https://ann:secret@github.com/acme/widget.git', PAGE, 'a password is not shown'],
    ['https://x-access-token:ghs_1@github.com/acme/widget', PAGE, 'nor a token'],
    ['git@github.com:acme/widget.git', PAGE, 'the short form of ssh'],
    ['ssh://git@github.com/acme/widget.git', PAGE, 'the long form of ssh'],
    ['ssh://git@github.com:443/acme/widget.git', PAGE, "ssh's port is not the page's"],
    [
      'https://git.example.com:8443/acme/widget.git',
      'https://git.example.com:8443/acme/widget',
      'a port of the web stays',
    ],
    ['http://git.example.com/acme/widget.git', 'http://git.example.com/acme/widget', 'and so does its scheme'],
    ['git@git.example.com:group/sub/widget.git', 'https://git.example.com/group/sub/widget', 'a group in a group'],
    ['ssh://git@ssh.github.com:443/acme/widget.git', PAGE, 'ssh by the port of HTTPS'],
    ['ssh://github.com/acme/widget', PAGE, 'ssh without a user'],
    ['github.com:acme/widget.git', PAGE, 'nor in the short form'],
    ['git@github.com:/acme/widget.git', PAGE, 'with a path from the root'],
    ['git@GitHub.com:acme/widget.git', PAGE, 'hosts know no case'],
    ['git@github.com:4711/widget.git', 'https://github.com/4711/widget', 'an owner of digits is no port'],
    ['https://github.com/acme/widget.js.git', 'https://github.com/acme/widget.js', 'a dot in the name'],
  ])('%s → %s: %s', (remote, page) => {
    expect(webOf(remote)).toBe(page)
  })

  test.each([
    ['/srv/git/widget.git', 'a path has no page'],
    ['../widget', 'nor a relative one'],
    ['C:\\work\\widget', 'nor one of Windows'],
    ['C:work/widget', 'nor a relative one of its drive'],
    ['ext::sh -c x/y', 'nor a program'],
    ['file:///srv/git/widget.git', 'nor one with a scheme'],
    ['https://github.com/widget', 'a repository has an owner'],
    ['https://github.com', 'a host alone is none'],
    ['git@github.com:acme/wid get.git', 'a blank is in no name'],
    ['https://github.com/acme/widget?x=<script>', 'nor a query'],
    ['https://a@b@github.com/acme/widget', 'two users are an error of somebody'],
    ['', 'nothing is nothing'],
  ])('%s has none: %s', (remote) => {
    expect(webOf(remote)).toBeUndefined()
  })
})

describe('the name of a repository', () => {
  test.each([
    ['https://github.com/acme/widget.git', 'widget', 'the last part of an address'],
    ['git@github.com:acme/widget.git', 'widget', 'also of the short form'],
    ['git@host:widget.git', 'widget', 'a colon is a separator there'],
    ['/home/ann/widget', 'widget', 'a folder'],
    ['/home/ann/widget/', 'widget', 'with a slash at its end'],
    ['/home/ann/widget/.git', 'widget', 'the git directory of a folder'],
    ['/srv/git/widget.git', 'widget', 'a bare repository'],
    ['C:\\work\\widget', 'widget', 'a folder of Windows'],
    ['C:\\work\\widget\\.git', 'widget', 'and its git directory'],
    ['/srv/widget.js', 'widget.js', 'only .git is no part of a name'],
    ['', '', 'nothing is nothing'],
  ])('%s → %s: %s', (address, name) => {
    expect(nameOf(address)).toBe(name)
  })
})

test.each([
  ['git@github.com:acme/widget.git', 'acme/widget'],
  ['https://git.example.com/acme/widget', 'acme/widget'],
  ['/srv/git/widget.git', undefined],
])('the repository of %s is %s', (remote, repository) => {
  expect(originAt(remote).repository).toBe(repository)
})

test.each<[string, string | undefined, string]>([
  ['git@github.com:acme/widget.git', 'github.com', 'the short form of ssh'],
  ['https://git.example.com/acme/widget', 'git.example.com', 'an Enterprise Server'],
  ['/srv/git/widget.git', undefined, 'a path has no host'],
])('the host of %s is %s: %s', (remote, host) => {
  expect(originAt(remote).host).toBe(host)
})

describe('what a repository is called, and its page', () => {
  test.each<[string | undefined, string, object, string]>([
    [undefined, '/home/jo/widget', { project: 'widget' }, 'the folder, where nothing else is known; no page'],
    [undefined, '/srv/gadget.git', { project: 'gadget' }, 'a bare repository’s folder, without .git'],
    [
      '/srv/git/gizmo.git',
      '/home/jo/widget',
      { project: 'gizmo' },
      'the remote outweighs the folder; a path has no page',
    ],
    ['git@github.com:acme/gizmo.git', '/w', { project: 'gizmo', web: 'https://github.com/acme/gizmo' }, 'a page'],
    [
      'https://jo:s3cret@github.com/acme/gizmo.git',
      '/w',
      { project: 'gizmo', web: 'https://github.com/acme/gizmo' },
      'never with a password',
    ],
  ])('of %s in %s: %j: %s', (origin, folder, expected) => {
    expect(identityOf(origin === undefined ? undefined : originAt(origin), folder)).toEqual(expected)
  })
})

test('an alias of ssh is the host that ssh connects to', () => {
  const known = { web: 'https://github.com/acme/widget', host: 'github.com', repository: 'acme/widget' }
  expect(originAt('git@work:acme/widget.git', 'github.com')).toEqual({ url: 'git@work:acme/widget.git', ...known })
  expect(originAt('ssh://git@work/acme/widget', 'ssh.github.com')).toMatchObject(known)
  expect(originAt('https://work/acme/widget', 'github.com')).toMatchObject({ host: 'work' })
})

test.each<[string, string | undefined]>([
  ['git@work:acme/widget.git', 'work'],
  ['ssh://git@github.com-work:22/acme/widget', 'github.com-work'],
  ['https://github.com/acme/widget', undefined],
  ['git@-oProxyCommand=x:acme/widget', undefined],
  ['/srv/git/widget.git', undefined],
])('the host of %s that ssh knows is %s', (address, host) => {
  expect(sshHostIn(address)).toBe(host)
})
