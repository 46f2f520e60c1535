// A proxy that tunnels, as companies put one before their runners: https://www.rfc-editor.org/rfc/rfc9110#CONNECT
import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect, type AddressInfo } from 'node:net'

export interface Tunnel {
  /** Host and port, as the client named them. */
  readonly to: string
  readonly authorization: string | undefined
}

export interface Proxy {
  readonly address: string
  /** Every tunnel that was asked for. */
  readonly tunnels: Tunnel[]
  readonly close: () => Promise<void>
}

/** Whatever host is named, the tunnel ends at this port of this machine. */
export async function startProxy(port: number): Promise<Proxy> {
  const tunnels: Tunnel[] = []
  const server = createServer((_, response) => response.writeHead(405).end())
  server.on('connect', ({ url = '', headers }, client, head) => {
    tunnels.push({ to: url, authorization: headers['proxy-authorization'] })
    const target = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      target.write(head)
      target.pipe(client).pipe(target)
    })
    target.on('error', () => client.destroy())
    client.on('error', () => target.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    tunnels,
    close: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
