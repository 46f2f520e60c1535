// A runner that reaches GitHub by a proxy alone: https://docs.github.com/en/actions/how-tos/manage-runners/use-proxy-servers
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { onGitHub, type OnGitHub } from './on-github.ts'
import { git } from './repository.ts'
import { startProxy, type Proxy } from './proxy.ts'

let world: OnGitHub
let proxy: Proxy

/** Where the stand-in listens; a proxy is never asked for a loopback address, so it is called by other names. */
let port: string

beforeEach(async () => {
  world = await onGitHub([{ message: 'feat: begin', tags: ['v1.0.0'] }, { message: 'fix: mend' }])
  ;({ port } = new URL(world.github.url))
  proxy = await startProxy(Number(port))
})

afterEach(async () => {
  await world.end()
  await proxy.close()
  expect(world.github.violations).toEqual([])
})

describe('behind a proxy', () => {
  test('every request goes through it, with its password, and none to a host that only it knows', async () => {
    const { exitCode, errors, outputs } = await world.start({
      apiUrl: 'http://github.invalid',
      environment: { http_proxy: `http://runner:pa%20ss@${proxy.address}` },
    })
    expect({ exitCode, errors, version: outputs['version'] }).toEqual({ exitCode: 0, errors: [], version: '1.0.1' })
    expect(world.github.releases).toMatchObject([{ tag_name: 'v1.0.1', draft: true }])
    const authorization = `Basic ${Buffer.from('runner:pa ss').toString('base64')}`
    expect(new Set(proxy.tunnels.map((tunnel) => JSON.stringify(tunnel)))).toEqual(
      new Set([JSON.stringify({ to: 'github.invalid:80', authorization })]),
    )
  })

  test("the proxy of a clone's configuration is not asked", async () => {
    git(world.directory, 'config', 'http.proxy', `http://${proxy.address}`)
    const { exitCode, outputs } = await world.start({ apiUrl: `http://0.0.0.0:${port}` })
    expect({ exitCode, version: outputs['version'], tunnels: proxy.tunnels }).toEqual({
      exitCode: 0,
      version: '1.0.1',
      tunnels: [],
    })
  })

  // 0.0.0.0 ends at this machine, and is no loopback address by its name.
  test.each([
    ['', 1, 'through the proxy'],
    ['example.org', 1, 'through the proxy: another host is named'],
    ['example.org,0.0.0.0', 0, 'past it'],
  ])('with NO_PROXY=%s an address is reached by tunnels to %i host: %s', async (named, hosts) => {
    const { exitCode, errors } = await world.start({
      apiUrl: `http://0.0.0.0:${port}`,
      environment: { http_proxy: `http://${proxy.address}`, no_proxy: named },
    })
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: [] })
    expect(world.github.releases).toHaveLength(1)
    expect(new Set(proxy.tunnels.map(({ to }) => to)).size).toBe(hosts)
  })

  test.each([
    ['that is not there', () => `http://${proxy.address}`, 'ECONNREFUSED'],
    ['whose address is none', () => 'bad^host:x', "the proxy's address is not a web address"],
  ])('a proxy %s is an answer that does not come, and the token is not told', async (_, address, why) => {
    await proxy.close()
    const { exitCode, errors, stdout } = await world.start({
      apiUrl: 'http://github.invalid',
      environment: { http_proxy: address() },
    })
    proxy = await startProxy(Number(port))
    expect(exitCode).toBe(1)
    expect(errors.join('\n')).toContain('VC408')
    expect(errors.join('\n')).toContain(why)
    expect(stdout.replaceAll('::add-mask::token-rw', '')).not.toContain('token-rw')
    expect(world.github.requests).toEqual([])
  })
})
