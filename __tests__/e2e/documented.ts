// The YAML that README and docs show, made whole where a page leaves out what it has shown before.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { ROOT } from './bundle.ts'
import type { Step, Workflow } from './workflow.ts'

export interface Shown {
  /** `docs/plan.md 1`: the page, and which of its workflows; `docs/plan.md, configuration 1`. */
  readonly name: string
  readonly text: string
}

const PAGES = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs')).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
]

type Part = Partial<Workflow> & { readonly steps?: readonly Step[]; readonly with?: Step['with'] }

/** A line such as `# … permissions, job and checkout as above, then`. */
const AS_ABOVE = /^# ….*\n/m

const WORKFLOW_KEYS = ['jobs', 'on', 'steps', 'concurrency'] as const

/** Workflows and configurations are counted apart, so that one of these more renames none of those. */
export const SHOWN: readonly Shown[] = PAGES.flatMap((page) => {
  const text = readFileSync(join(ROOT, page), 'utf8')
  const count = { workflows: 0, configurations: 0 }
  return [...text.matchAll(/^```ya?ml\n([^]*?)^```/gm)].map(([, block = '']) => ({
    name: isWorkflow(block)
      ? `${page} ${(count.workflows += 1)}`
      : `${page}, configuration ${(count.configurations += 1)}`,
    text: block,
  }))
})

export function shown(name: string): string {
  const found = SHOWN.find((block) => block.name === name)
  if (found === undefined) throw new Error(`no block ${name}`)
  return found.text
}

/** The configuration of a page that says this. */
export function shownWith(words: string, page: string): string {
  const found = SHOWN.find(({ name, text }) => name.startsWith(`${page}, configuration`) && text.includes(words))
  if (found === undefined) throw new Error(`no configuration with ${words}`)
  return found.text
}

/** What the README begins with: the frame of all that later blocks leave out. */
const smallest = (): Workflow => parse(shown('README.md 1')) as Workflow

/** The whole workflow; undefined for a block that is a configuration file. */
export function workflowOf(text: string): Workflow | undefined {
  const [head = '', tail] = text.split(AS_ABOVE)
  if (tail !== undefined) return { ...framed(partOf(tail)), ...partOf(head) }
  return isWorkflow(text) ? framed(partOf(text)) : undefined
}

function isWorkflow(text: string): boolean {
  if (AS_ABOVE.test(text)) return true
  const part = partOf(text)
  return WORKFLOW_KEYS.some((key) => part[key] !== undefined)
}

function partOf(text: string): Part {
  const value = parse(text) as Part | readonly Step[]
  return Array.isArray(value) ? { steps: value as readonly Step[] } : (value as Part)
}

/** A part in the smallest workflow: steps take the place of its own step after the checkout. */
function framed({ steps, with: inputs, ...part }: Part): Workflow {
  const frame = smallest()
  if (part.jobs !== undefined) return { ...part, jobs: part.jobs }
  const job = Object.values(frame.jobs)[0] ?? {}
  const [checkout = {}, own = {}] = job.steps ?? []
  const after = steps ?? [{ ...own, ...(inputs && { with: inputs }) }]
  const { permissions = job.permissions ?? {}, ...rest } = part
  return { ...frame, ...rest, jobs: { checkpoint: { ...job, permissions, steps: [checkout, ...after] } } }
}
