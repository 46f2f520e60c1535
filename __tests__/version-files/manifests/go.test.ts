import { expect, test } from '@jest/globals'
import { readGoManifest } from '../../../src/version-files/manifests/go.ts'

const TEXT = `// the server
module example.com/mono/server/v2

go 1.24

require example.com/mono/core v1.2.0 // ours
require (
	example.com/mono/log v0.3.0
	golang.org/x/mod v0.20.0 // indirect
)

replace example.com/mono/core => ../core

replace (
	example.com/mono/log v0.3.0 => ../log
	golang.org/x/mod => golang.org/x/mod v0.21.0
)
`

test.each([
  ['as it is', TEXT],
  ['with the line ends of Windows', TEXT.replaceAll('\n', '\r\n')],
])('what is taken from a folder has a place: %s', (_, text) => {
  const { name, requirements } = readGoManifest(text)
  expect(name).toBe('example.com/mono/server/v2')
  expect(
    requirements.map(({ name: on, place, from }) => [on, place && text.slice(place.start, place.end), from]),
  ).toEqual([
    ['example.com/mono/core', 'v1.2.0', { folder: '../core' }],
    ['example.com/mono/log', 'v0.3.0', { folder: '../log' }],
    ['golang.org/x/mod', undefined, undefined],
  ])
})
