// node scripts/sbom.mjs: what is bundled in dist/, as CycloneDX, by `npm sbom`. To npm all of these packages are only needed
// for development, since nothing is installed with the bundle; so it is shown a package that needs them, and no other.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundled } from './licences.mjs'

const { packages, ...lock } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const { devDependencies, ...own } = packages['']
const paths = bundled()
const named = Object.entries(devDependencies).filter(([name]) => paths.includes(`node_modules/${name}`))
const root = { ...own, dependencies: Object.fromEntries(named) }
const kept = paths.map((path) => [path, { ...packages[path], dev: undefined }])

// npm names the whole after its folder.
const temporary = mkdtempSync(join(tmpdir(), 'sbom-'))
const folder = join(temporary, own.name)
mkdirSync(folder)
const write = (name, content) => writeFileSync(join(folder, name), JSON.stringify(content))
// A version that is forced on others is no fault; the lock does not say which are.
const { overrides } = JSON.parse(readFileSync('package.json', 'utf8'))
write('package.json', { ...root, overrides })
write('package-lock.json', { ...lock, packages: { '': root, ...Object.fromEntries(kept) } })
// In a script of npm its own path is known; Windows starts no npm without a shell.
const npm = process.env['npm_execpath']
const [program, ...first] = npm === undefined ? ['npm'] : [process.execPath, npm]
const { status } = spawnSync(program, [...first, 'sbom', '--package-lock-only', '--sbom-format=cyclonedx'], {
  cwd: folder,
  stdio: ['ignore', 'inherit', 'inherit'],
})
rmSync(temporary, { recursive: true })
process.exitCode = status ?? 1
