// README is followed word for word: what it says works on a fresh copy with nothing installed.
import { cpSync, existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { ROOT, start } from './bundle.ts'
import { GIT_ENVIRONMENT, git, makeRepository, removeFolder } from './repository.ts'

const README = readFileSync(join(ROOT, 'README.md'), 'utf8')
const codeOf = (language: string) =>
  [...README.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, text = '']) => text)

describe('Try it', () => {
  const [tryIt = ''] = codeOf('sh')
  const [cloning = '', command = '', ...more] = tryIt.trim().split('\n')
  const [output = ''] = codeOf('text')

  /** The one whose plan README shows. */
  const HISTORY = [
    { message: 'feat: begin', tags: ['v1.4.2'] },
    { message: 'Update readme' },
    { message: 'docs: describe labels (#214)' },
    { message: 'fix: keep the cursor (#215)' },
    { message: 'feat(search): find by label (#212)' },
  ]

  test('a clone of this repository, and one command in theirs: it prints what README shows, and writes nothing', async () => {
    const directory = makeRepository(HISTORY)
    const [, folder = ''] = /^git clone --depth 1 https:\/\/github\.com\/OWNER\/([\w-]+)$/.exec(cloning) ?? []
    cpSync(join(ROOT, 'dist'), join(directory, folder, 'dist'), { recursive: true })
    const [program, ...args] = command.split(' ')
    expect({ program, more }).toEqual({ program: 'node', more: [] })
    const before = git(directory, 'for-each-ref')
    const ended = await start(process.execPath, args, { directory, environment: GIT_ENVIRONMENT })
    expect(ended).toEqual({ exitCode: 0, stdout: output, stderr: '' })
    expect(git(directory, 'for-each-ref')).toBe(before)
    expect(existsSync(join(directory, '.git/version-checkpoint'))).toBe(false)
    removeFolder(dirname(directory))
  })

  test('npx takes the same command', () => {
    expect(README).toContain('`npx github:OWNER/version-checkpoint plan`')
  })

  test('the command for the tests is the one that runs these', () => {
    expect(README).toContain('`npm cit`')
    expect(readFileSync(join(ROOT, '.ci/run'), 'utf8')).toContain('npm cit')
  })
})

test('the smallest workflow is YAML with least permissions', () => {
  const workflow = parse(codeOf('yaml')[0] ?? '') as {
    permissions: object
    jobs: { checkpoint: { permissions: object } }
  }
  expect(workflow.permissions).toEqual({})
  expect(workflow.jobs.checkpoint.permissions).toEqual({ contents: 'write' })
})

const PAGES = [
  ...['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CODE_OF_CONDUCT.md'],
  ...readdirSync(join(ROOT, 'docs')).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
]

/** The names that GitHub gives the headings of a page: letters, digits, hyphens, spaces as hyphens. */
function anchorsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8').replace(/^```[^]*?^```/gm, '')
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{Mn}_ -]/gu, '')
      .replaceAll(' ', '-'),
  )
}

function isThere(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#')
  const target = path === '' ? join(ROOT, page) : join(ROOT, dirname(page), path)
  return existsSync(target) && (anchor === undefined || anchorsOf(target).includes(anchor))
}

test.each(PAGES)('%s links only to what is there', (page) => {
  const text = readFileSync(join(ROOT, page), 'utf8').replace(/^```[^]*?^```|`[^`\n]*`/gm, '')
  const links = [...text.matchAll(/\]\((?!https?:)([^)\s]+)\)|src="([^"]+)"/g)]
  expect(links.map(([, link, picture]) => link ?? picture ?? '').filter((link) => !isThere(page, link))).toEqual([])
})
