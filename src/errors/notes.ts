import { printable } from '../printable.ts'
import { quoted, type Problem } from './problem.ts'

export function templateUnparsable(template: string, reason: string): Problem {
  return {
    code: 'VC301',
    what: `The template ${quoted(template)} does not parse: ${printable(reason)}`,
    why: '',
    cure: 'Mend it; docs/templates.md shows the syntax and the fields.',
  }
}

export function templateFailed(template: string, reason: string): Problem {
  return {
    code: 'VC302',
    what: `The template ${quoted(template)} cannot be rendered: ${printable(reason)}`,
    why: 'A name that is not known would leave a hole in the release.',
    cure: 'docs/templates.md lists every field and filter.',
  }
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
    cure: 'Mend its template: it must print something for every release.',
  }
}
