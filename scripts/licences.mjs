// The licence texts of every package that may be in a bundle: all that are installed for production. ncc's own list
// leaves out modules that webpack has joined into one scope.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

export function licences() {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  return Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && dev !== true)
    .map(([path]) => path)
    .sort()
    .map(licenceOf)
    .join('\n')
}

function licenceOf(path) {
  const { name, version, license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
  const file = readdirSync(path).find((entry) => /^licen[cs]e/i.test(entry))
  const text = file === undefined ? '' : readFileSync(join(path, file), 'utf8').replaceAll('\r\n', '\n').trim()
  return `${name} ${version}\n${license}\n${text}\n`
}
