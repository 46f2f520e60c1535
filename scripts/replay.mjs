// npm run replay -- FILE_OR_DIR…: real release histories, judged by the engine itself. A line a repository, then the
// total; with --explain each disagreement with the commits that explain it.
//
// A file: { repository, tagPrefix, majorOnZero, emoji?, rules: [{ type, scope?, bump }],
//           releases: [{ tag, previous, commits: [{ sha, parents, message }] }] }
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { DEFAULT_RULES, HIDDEN } from '../src/commits/rules.ts'
import { reasonText } from '../src/commits/reasons/reason-text.ts'
import { judge } from '../src/next-version/replay.ts'
import { withPrefix } from '../src/versions/tags.ts'

const NOBODY = { name: '', email: '' }

const explain = process.argv.includes('--explain')
const files = process.argv
  .slice(2)
  .filter((word) => !word.startsWith('--'))
  .flatMap(filesAt)

function filesAt(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(path, name))
}

/** The rules of a file, as `emoji` and `types.<type>.scopes` of a configuration would say them. */
function rulesOf({ rules: rows, emoji = false }) {
  const types = new Map(DEFAULT_RULES.types)
  for (const { type, scope, bump } of rows) {
    const before = types.get(type) ?? { bump: 'none', section: HIDDEN, scopes: new Map() }
    const after =
      scope === undefined ? { ...before, bump } : { ...before, scopes: new Map([...before.scopes, [scope, bump]]) }
    types.set(type, after)
  }
  return { ...DEFAULT_RULES, types, emoji }
}

function releasesOf({ tagPrefix, releases }) {
  return releases.flatMap(({ tag, previous, commits }) => {
    const [version, before] = [tag, previous].map((name) => withPrefix(name, tagPrefix))
    if (version === undefined || before === undefined) return []
    const whole = commits.map((commit) => ({ ...commit, author: NOBODY, committedAt: 0 }))
    return [{ tag: version, previous: before, commits: whole }]
  })
}

const total = { agreed: 0, all: 0 }
for (const file of files) {
  const history = JSON.parse(readFileSync(file, 'utf8'))
  const web = `https://github.com/${history.repository}`
  const rules = rulesOf(history)
  const judgements = releasesOf(history).map((release) => judge(release, rules, history.majorOnZero, web))
  const agreed = judgements.filter((judgement) => judgement.agreed).length
  console.log(`${basename(file, '.json')} ${agreed}/${judgements.length}`)
  for (const { tag, chosen, released, because } of explain ? judgements.filter((judgement) => !judgement.agreed) : []) {
    console.log(`  ${tag}: ${chosen} by these rules, ${released} was released`)
    for (const { sha, subject, counts, reason } of because.slice(0, 10))
      console.log(`    ${sha.slice(0, 7)} ${counts}: ${JSON.stringify(subject.slice(0, 100))} (${reasonText(reason)})`)
  }
  total.agreed += agreed
  total.all += judgements.length
}
console.log(`total ${total.agreed}/${total.all}`)
