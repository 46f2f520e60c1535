import type { CliCommand } from './arguments.ts'

const USAGE = `version-checkpoint: the next version from the commits, as an annotated tag and a draft release

  node dist/cli plan                 what would be released, and why; writes nothing
  node dist/cli release              make the tag and draft the release
  node dist/cli prepare              only the commit that writes version and notes into files
  node dist/cli publish              publish the draft of a version
  node dist/cli rollback v1.4.0      take a version back
  node dist/cli verify               see whether any version has moved
  node dist/cli list                 the versions there are
  node dist/cli show 1.4.0           one version: its tag, its notes
  node dist/cli compare 1.3.0 1.4.0  what lies between two versions
  node dist/cli notes                the notes of the next version, or of any range
  node dist/cli init                 a template of the notes to make your own
  node dist/cli replay               your past releases, judged by these rules

Try "node dist/cli COMMAND --help" for the flags of a command.
  --repository DIR   work in another repository        --json   the result for machines
  --forge github     on GitHub, with GITHUB_TOKEN      --version   of this program

Nothing is pushed: by default tag and draft stay in your repository, the draft as a
file under .git/version-checkpoint/releases. Results go to stdout, progress and warnings to stderr.
Exit codes: 0 done (also when there is nothing to release), 1 failed, 2 bad input.`

const RELEASE_FLAGS = `
  --bump LEVEL             auto (default), none, patch, minor, major, prerelease
  --version X.Y.Z          exactly this version; greater than the last one
  --prerelease CHANNEL     candidates, such as rc; default stable
  --sha COMMIT             the commit to release; default HEAD
  --tag-prefix PREFIX      what stands before the version; default v
  --initial-version X.Y.Z  of the first release; default 0.1.0
  --major-on-zero true     a breaking change makes 0.x into 1.0.0
  --on-no-release WHAT     skip (default), fail, patch
  --config FILE            default .github/version-checkpoint.yml
  --template FILE          Liquid, for the notes; default .github/release-template.md
  --tag-message TEXT       Liquid, for the message of the tag
  --release-name TEXT      Liquid, for the title of the release
  --draft false            publish the release at once
  --make-latest WHEN       auto (default), true, false, legacy
  --assets GLOBS           files to attach, one glob a line; ! before it excludes
  --require-checks WHICH   none (default), required, all: green before the tag is made
  --checks-timeout N       minutes that they are waited for; default 30
  --floating-tags WHICH    none (default), major, minor: tags that follow what is published
  --plan-file FILE         plan writes its plan there; release applies exactly that plan, or refuses

How commits count: a breaking change (feat!: …, or a BREAKING CHANGE: footer) is major,
below 1.0.0 minor; feat is minor; fix, perf and revert are patch; others count for nothing.`

const COMMANDS: Readonly<Record<CliCommand, string>> = {
  plan: `version-checkpoint plan: what would be released, and why; writes nothing

  node dist/cli plan
  node dist/cli plan --bump minor --json
${RELEASE_FLAGS}`,
  release: `version-checkpoint release: make the annotated tag and draft the release

  node dist/cli release
  node dist/cli release --version 2.0.0 --repository ../widget
  --dry-run                as plan
${RELEASE_FLAGS}`,
  prepare: `version-checkpoint prepare: only the commit, or with --forge github the pull request,
that brings version and notes into the files that the configuration names

  node dist/cli prepare
  node dist/cli prepare --bump minor
  --dry-run                as plan
${flagsOfPrepare()}`,
  publish: `version-checkpoint publish VERSION: publish the draft of a version

  node dist/cli publish
  node dist/cli publish v1.4.0 --floating-tags major
  VERSION                  its tag or number; else the highest version on the commit
  --sha COMMIT             the commit that is looked at without VERSION; default HEAD
  --make-latest WHEN       auto (default), true, false, legacy
  --require-checks WHICH   none (default), required, all: green before it is published
  --checks-timeout N       minutes that they are waited for; default 30
  --floating-tags WHICH    none (default), major (v1), minor (v1 and v1.4)
  --dry-run                say what would be done`,
  rollback: `version-checkpoint rollback VERSION: take a version back

  node dist/cli rollback v1.4.0
  node dist/cli rollback v1.4.0 --confirm v1.4.0
  --confirm VERSION        the same again; without it only says what would be done
  --reason TEXT            shown where a published release is withdrawn`,
  verify: `version-checkpoint verify: see whether any version has moved

  node dist/cli verify
  node dist/cli verify --json`,
  list: `version-checkpoint list: the versions there are, highest first, with their releases

  node dist/cli list
  node dist/cli list --tag-prefix widget-v --json`,
  show: `version-checkpoint show VERSION: its tag, message and notes

  node dist/cli show v1.4.0
  node dist/cli show 1.4.0 --json`,
  compare: `version-checkpoint compare A B: the commits between two versions, and what they ask for

  node dist/cli compare 1.3.0 1.4.0
  node dist/cli compare 1.4.0 HEAD`,
  notes: `version-checkpoint notes RANGE: the notes, as Markdown; writes nothing

  node dist/cli notes
  node dist/cli notes v1.4.0
  node dist/cli notes v1.2.0..HEAD --json
  RANGE                    a version, or from one to another; else what would be released
  --json                   every field that a template may use, with its value
  --template FILE          Liquid; default .github/release-template.md
  --preset NAME            checkpoint (default), conventional, keep-a-changelog

docs/templates.md tells what a template may use.`,
  init: `version-checkpoint init: write a built-in template out for editing

  node dist/cli init
  node dist/cli init --preset keep-a-changelog
  --preset NAME            checkpoint (default), conventional, keep-a-changelog
  --template FILE          where to; default .github/release-template.md
  --force                  replace the file that is there`,
  replay: `version-checkpoint replay: what these rules would have chosen for your past releases

  node dist/cli replay
  node dist/cli replay --last 50 --major-on-zero true
  --last N                 how many releases, newest first; default 20

Each release is judged by the commits since the version before it in its own history.
Where the rules say something else, the commits that explain it are shown.`,
}

/** The help of one command, or of all. */
export function helpText(command?: CliCommand): string {
  return command === undefined ? USAGE : COMMANDS[command]
}

/** Without those of tag, release and assets. */
function flagsOfPrepare(): string {
  const isOther = (line: string) => /^ {2}--(?:tag-message|release-name|draft|make-latest|assets) /.test(line)
  return RELEASE_FLAGS.split('\n')
    .filter((line) => !isOther(line))
    .join('\n')
}
