// node --no-warnings scripts/compare-analyzer.mjs FILE_OR_DIR…: the same real ranges, read by semantic-release's own
// analyzer. It is installed into build/ and is no dependency; its preset is that of Conventional Commits, which knows `!`.
// A file is one of `npm run replay`. Both are judged alike: the level of the step, after the policy for 0.x.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { levelBetween, levelForBase } from '../src/versions/next.ts'
import { parseSemVer } from '../src/versions/semver.ts'

const ANALYZER = '@semantic-release/commit-analyzer@13.0.1'
const PRESET = 'conventional-changelog-conventionalcommits@9.3.1'
const FOLDER = resolve('build/analyzer')

if (!existsSync(join(FOLDER, 'node_modules/@semantic-release/commit-analyzer'))) {
  const install = ['install', '--prefix', FOLDER, '--no-audit', '--no-fund', ANALYZER, PRESET]
  execFileSync('npm', install, { stdio: 'inherit' })
}
const require = createRequire(join(FOLDER, 'package.json'))
const { analyzeCommits } = await import(pathToFileURL(require.resolve('@semantic-release/commit-analyzer')).href)

const files = process.argv.slice(2).flatMap((path) =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => join(path, name))
    : [path],
)

const total = { agreed: 0, all: 0 }
for (const file of files) {
  const { tagPrefix, majorOnZero, rules, releases } = JSON.parse(readFileSync(file, 'utf8'))
  const releaseRules = rules.map(({ type, scope, bump }) => ({ type, ...(scope && { scope }), release: bump }))
  let agreed = 0
  let all = 0
  for (const { tag, previous, commits } of releases) {
    const [version, before] = [tag, previous].map((name) => parseSemVer(name.slice(tagPrefix.length)))
    if (version === undefined || before === undefined) continue
    const asked = await analyzeCommits(
      { preset: 'conventionalcommits', ...(releaseRules.length > 0 && { releaseRules }) },
      {
        cwd: FOLDER,
        logger: { log: () => undefined },
        commits: commits.map(({ sha, message }) => ({ hash: sha, message: message.trim() })),
      },
    )
    all += 1
    if (levelForBase(asked ?? 'none', before, majorOnZero) === levelBetween(before, version)) agreed += 1
  }
  console.log(`${basename(file, '.json')} ${agreed}/${all}`)
  total.agreed += agreed
  total.all += all
}
console.log(`total ${total.agreed}/${total.all}`)
