// A headless chromium, spoken to by its own protocol: https://chromedevtools.github.io/devtools-protocol/
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'

const FLAGS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync', '--remote-debugging-port=0', '--hide-scrollbars'],
]

/** Starts a browser with an empty profile of its own. */
export async function openBrowser(profile) {
  rmSync(profile, { recursive: true, force: true })
  const chromium = spawn('chromium', [...FLAGS, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const socket = new WebSocket(await addressFrom(chromium.stderr))
  await new Promise((opened) => socket.addEventListener('open', opened))
  const send = sender(socket)
  return {
    picture: (url, width) => picture(send, url, width),
    close() {
      socket.close()
      chromium.kill()
    },
  }
}

/** It says where it listens among other words. */
function addressFrom(output) {
  return new Promise((found, failed) => {
    let text = ''
    output.on('data', (data) => {
      text += data
      const address = /ws:\/\/\S+/.exec(text)?.[0]
      if (address !== undefined) found(address)
    })
    output.on('end', () => failed(new Error(text)))
  })
}

function sender(socket) {
  const waiting = new Map()
  let last = 0
  socket.addEventListener('message', ({ data }) => {
    const { id, result, error } = JSON.parse(data)
    const { answered, failed } = waiting.get(id) ?? {}
    waiting.delete(id)
    if (error === undefined) answered?.(result)
    else failed?.(new Error(error.message))
  })
  return (method, params = {}, sessionId = undefined) =>
    new Promise((answered, failed) => {
      last += 1
      waiting.set(last, { answered, failed })
      socket.send(JSON.stringify({ id: last, method, params, sessionId }))
    })
}

/** The whole page as PNG, once its `done` is. */
async function picture(send, url, width) {
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' })
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true })
  const metrics = { width, height: 100, deviceScaleFactor: 1, mobile: false }
  await send('Emulation.setDeviceMetricsOverride', metrics, sessionId)
  await send('Page.navigate', { url }, sessionId)
  const expression = 'new Promise((ready) => addEventListener("load", ready)).then(() => window.done)'
  const loaded = { expression: `document.readyState === "complete" ? window.done : ${expression}`, awaitPromise: true }
  const { result } = await send('Runtime.evaluate', loaded, sessionId)
  const clip = { x: 0, y: 0, width, height: result.value, scale: 1 }
  const { data } = await send('Page.captureScreenshot', { clip, captureBeyondViewport: true }, sessionId)
  await send('Target.closeTarget', { targetId })
  return Buffer.from(data, 'base64')
}
