import { printable } from '../text/printable.ts'
import { quoted, type Problem } from './problem.ts'

export function templateUnparsable(template: string, reason: string, nearest?: string): Problem {
  return {
    code: 'VC301',
    what: `The template ${quoted(template)} does not parse: ${printable(reason)}`,
    why: '',
    cure: `${meant(nearest)}Fix it; docs/templates.md shows the syntax and the fields.`,
  }
}

export function templateFailed(template: string, reason: string, nearest?: string): Problem {
  return {
    code: 'VC302',
    what: `The template ${quoted(template)} cannot be rendered: ${printable(reason)}`,
    why: 'A name that is not known would leave a hole in the release.',
    cure: `${meant(nearest)}docs/templates.md lists every field and filter.`,
  }
}

function meant(nearest: string | undefined): string {
  return nearest === undefined ? '' : `Did you mean ${nearest}? `
}

export function textTooLong(what: string, length: number, limit: number): Problem {
  return {
    code: 'VC303',
    what: `${what} has ${length} characters; GitHub takes at most ${limit}.`,
    why: '',
    cure: 'Shorten its template.',
  }
}

export function textEmpty(what: string): Problem {
  return {
    code: 'VC304',
    what: `${what} came out empty.`,
    why: '',
    cure: 'Fix its template: it must print something for every release.',
  }
}

/** `place`: `line:3, col:1` of the tag that names it. */
export function partialMissing(template: string, name: string, place: string): Problem {
  return {
    code: 'VC305',
    what: `The template ${quoted(template)} names ${quoted(name)} at ${printable(place)}, and there is no such file in the repository.`,
    why: 'Templates read nothing but what the repository holds: no path upwards, no link that leads out of it.',
    cure: 'Give its path from the root of the repository, in quotes, as in {% render ".github/release/entry.md" %}.',
  }
}

/** `commits`: short ids with their subjects. */
export function migrationMissing(commits: readonly string[], paths: readonly string[]): Problem {
  return {
    code: 'VC306',
    what: `require-migration is true, and nothing says how to migrate from what these commits break: ${printable(commits.join(', '))}.`,
    why: 'A breaking release without a guide leaves its users to find out.',
    cure: `Write it into ${paths.join(' or ')}, or give a commit a footer "MIGRATION: …".`,
  }
}

export function templateThere(path: string): Problem {
  return {
    code: 'VC307',
    what: `There is a template ${quoted(path)} already.`,
    why: 'Writing over it would lose what somebody made of it.',
    cure: 'Give --force to replace it, or another path with --template.',
  }
}
