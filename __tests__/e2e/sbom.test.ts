// The bill of materials of a release names what is bundled, and nothing else.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { ROOT, start } from './bundle.ts'

interface Bill {
  readonly metadata: { readonly component: { readonly version: string } }
  readonly components: readonly { readonly name: string; readonly version: string }[]
}

test('it names each package whose licence lies beside the bundle, in its version', async () => {
  const environment = { ...process.env, npm_config_update_notifier: 'false' }
  const { exitCode, stdout } = await start(process.execPath, ['scripts/sbom.mjs'], { directory: ROOT, environment })
  expect(exitCode).toBe(0)
  const bill = JSON.parse(stdout) as Bill
  const licences = readFileSync(join(ROOT, 'dist/licenses.txt'), 'utf8')
  const bundled = [...licences.matchAll(/^((?:@[\w.-]+\/)?[\w.-]+ \d+\.\d+\.\d+)\n(?=[\w.-]+\n)/gm)].map(
    ([, line]) => line,
  )
  const named = bill.components.map(({ name, version }) => `${name} ${version}`)
  expect(named.sort()).toEqual([...new Set(bundled)].sort())
  expect(named).toContainEqual(expect.stringMatching(/^undici /))
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }
  expect(bill.metadata.component.version).toBe(version)
})
