// docs/errors.md: the messages come from the source, by the example of each; what a section says beside its message is
// written there, and only there.
import { CheckpointError } from '../src/errors/problem.ts'
import { EXAMPLES } from '../__tests__/errors/examples.ts'

const SECTION = /^## (?=VC\d{3} )/m
const MESSAGE = /^```text\n[^]*?\n```$/m

/** The page with a section for each code, in order, its message as it is printed. A new code's section is a first draft. */
export function errorPage(page) {
  const [introduction, ...sections] = page.split(SECTION)
  const written = new Map(sections.map((text) => [text.slice(0, 'VC101'.length), text.trimEnd()]))
  const all = Object.entries(EXAMPLES).sort(([, a], [, b]) => (a.code < b.code ? -1 : 1))
  const current = all.map(([name, problem]) => {
    const text = written.get(problem.code) ?? firstDraft(name, problem)
    return text.replace(MESSAGE, () => `\`\`\`text\n${new CheckpointError(problem).message}\n\`\`\``)
  })
  return [introduction.trimEnd(), ...current.map((text) => `## ${text}`)].join('\n\n') + '\n'
}

function firstDraft(name, { code, what, why, cure }) {
  const title = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return [
    `${code} · ${title}`,
    '```text\n\n```',
    `**What it means.** ${why || what}`,
    `**How to fix it.** ${cure}`,
  ].join('\n\n')
}
