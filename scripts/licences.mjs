// The licence texts of every package that may be in a bundle: those that src/ imports, and all that these need. ncc's own
// list leaves out modules that webpack has joined into one scope.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const IMPORTED = /\b(?:from|import\() ?'((?:@[\w.-]+\/)?[\w-][\w.-]*)(?=['/])/g

export function licences() {
  return bundled().map(licenceOf).join('\n')
}

/** Their paths, as package-lock.json has them. */
export function bundled() {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const found = new Set()
  const waiting = importedBy('src').map((name) => ({ name, by: '' }))
  for (const { name, by } of waiting) {
    const path = installed(packages, name, by)
    if (path === undefined || found.has(path)) continue
    found.add(path)
    for (const needed of Object.keys({ ...packages[path].dependencies, ...packages[path].optionalDependencies }))
      waiting.push({ name: needed, by: path })
  }
  return [...found].sort()
}

/** Names of packages in the source's imports; `node:path` is none. */
function importedBy(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.ts'))
  const texts = files.map((name) => readFileSync(join(folder, name), 'utf8'))
  return [...new Set(texts.flatMap((text) => [...text.matchAll(IMPORTED)].map(([, name]) => name)))]
}

/** Where Node finds a package for the one that asks: beside it, else in a folder above. */
function installed(packages, name, by) {
  const path = `${by === '' ? '' : `${by}/`}node_modules/${name}`
  if (path in packages) return path
  if (by === '') return undefined
  return installed(packages, name, by.slice(0, Math.max(0, by.lastIndexOf('/node_modules/'))))
}

function licenceOf(path) {
  const { name, version, license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
  const file = readdirSync(path).find((entry) => /^licen[cs]e/i.test(entry))
  const text = file === undefined ? '' : readFileSync(join(path, file), 'utf8').replaceAll('\r\n', '\n').trim()
  return `${name} ${version}\n${license}\n${text}\n`
}
