import { presentIn, type Around } from '../around.ts'
import { levelsOf, type TheirType } from '../commit-types.ts'
import { filesText, setPreparation, setTagFormat, toLiquid } from '../formats.ts'
import { ImportBuilder, type Import, type Plain } from '../import.ts'
import type { Said } from '../said.ts'
import { CHANNEL, UNSIGNED } from '../advice.ts'
import { explainPushedTag, setMajorOnZero, setPatchAtLeast, setTypes } from '../levels.ts'

const PACKAGE_FILES = ['package.json', 'package-lock.json', 'npm-shrinkwrap.json']

/** Also commit-and-tag-version, its successor: https://github.com/absolute-version/commit-and-tag-version#configuration */
export function importStandardVersion(top: Said, around: Around): Import {
  const made = new ImportBuilder('standard-version')
  setTagFormat(made, { said: top.at('tagPrefix'), name: 'tagPrefix', standard: 'v', token: '' })
  setMajorOnZero(made, 'below 1.0.0 a breaking change is a minor', false)
  made.changed(
    'below 1.0.0 a feature is a patch',
    'a minor; until 1.0.0 types: { feat: { bump: patch } } makes it a patch',
  )
  setPatchAtLeast(made, 'any commit makes at least a patch')
  const types = importTypes(made, top.at('types'))
  importFiles(made, top, around)
  for (const script of top.at('scripts')?.entries ?? [])
    made.absent(script, 'a step before the action, or after it if its output released is true')
  explainPushedTag(made, 'you')
  made.rest(top, KNOWN, ADVICE)
  return made.done('by hand', {
    types: levelsOf(types),
    others: 'patch',
    unconventional: 'patch',
    breakingOnZero: 'minor',
    featureOnZero: 'patch',
  })
}

const KNOWN = [
  'tagPrefix',
  'types',
  'packageFiles',
  'bumpFiles',
  'skip',
  'infile',
  'scripts',
  'releaseCommitMessageFormat',
]

const LINKS = 'links lead to the repository on GitHub'

const ADVICE: Readonly<Record<string, string>> = {
  sign: UNSIGNED,
  header: 'what stands above the first entry of the changelog stays',
  preset: 'commits are read as Conventional Commits',
  commitUrlFormat: LINKS,
  compareUrlFormat: LINKS,
  issueUrlFormat: LINKS,
  userUrlFormat: LINKS,
  issuePrefixes: 'references are #1, GH-1, owner/repo#1 and addresses',
  prerelease: CHANNEL,
  releaseAs: 'start the workflow with the inputs bump or version',
  firstRelease: 'the first release is initial-version',
  noVerify: 'commits are made by the API: no hooks run',
}

/** Types decide only what is shown; a feature is a minor whatever they say. */
function importTypes(made: ImportBuilder, said: Said | undefined): Map<string, TheirType> {
  const types = new Map<string, TheirType>([
    ['feat', { bump: 'minor' }],
    ['feature', { bump: 'minor', section: 'Features' }],
    ['fix', { bump: 'patch' }],
  ])
  for (const entry of said?.items ?? []) {
    const name = entry.at('type')?.text?.toLowerCase()
    if (name === undefined) continue
    const bump = types.get(name)?.bump ?? 'patch'
    const hidden = entry.at('hidden')?.isTrue === true
    types.set(name, { bump, section: entry.at('section')?.text, hidden })
  }
  made.kept(said ?? 'types, by default', 'types')
  setTypes(made, types)
  return types
}

function importFiles(made: ImportBuilder, top: Said, around: Around): void {
  const skips = (what: string) => top.at('skip', what)?.isTrue === true
  const said = top.at('bumpFiles') ?? top.at('packageFiles')
  const files: Plain[] = said === undefined ? presentIn(around, PACKAGE_FILES) : []
  for (const file of said?.items ?? []) {
    const name = file.text ?? file.at('filename')?.text
    const isProgram = file.at('updater') !== undefined
    if (name === undefined || isProgram) made.absent(file, 'name it under prepare.files with a path or a pattern')
    else {
      files.push(name)
      made.kept(file, `prepare.files: ${name}`)
    }
  }
  if (said === undefined) made.kept('bumpFiles, by default', `prepare.files: ${filesText(files)}`)
  const infile = top.at('infile')?.text ?? 'CHANGELOG.md'
  const format = top.at('releaseCommitMessageFormat')
  const message = toLiquid(format?.text ?? 'chore(release): {{currentTag}}', { '{{currentTag}}': '{{ tag }}' })
  if (skips('commit')) {
    made.absent('skip.commit', 'without prepare nothing is committed, and the tag stands on the released commit')
    return
  }
  if (format !== undefined) made.kept(format, `prepare.message: ${message ?? ''}`)
  const written = skips('bump') ? [] : files
  setPreparation(made, { files: written, changelog: skips('changelog') ? undefined : infile, message, via: 'commit' })
  made.kept(
    top.at('infile') ?? `changelog: ${infile}`,
    skips('changelog') ? 'no changelog' : `prepare.changelog: ${infile}`,
  )
}
