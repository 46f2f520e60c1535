import type { Finding } from './finding.ts'
import { triggerOf, type Job, type Workflow } from './workflow.ts'

/** A group keeps one pending run: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#concurrency */
export function concurrencyFindings(workflow: Workflow, job: Job): Finding[] {
  const said = job.said.at('concurrency') ?? workflow.top.at('concurrency')
  if (said === undefined) return []
  const finding = (what: string, cure: string): Finding => ({
    code: 'D305',
    level: 'problem',
    what,
    place: said.place,
    cure,
  })
  if (said.at('cancel-in-progress')?.isTrue === true)
    return [
      finding(
        'A newer run cancels the one that is releasing.',
        'Set cancel-in-progress: false. A run that was cut off is finished by the next one, but why cut it off.',
      ),
    ]
  const byHand = triggerOf(workflow, 'workflow_dispatch')
  if (byHand === undefined || said.at('queue')?.text === 'max') return []
  return [
    finding(
      'A run that a person started can be dropped: the group keeps one waiting run, the newest.',
      'Add queue: max to the group (github.com; Enterprise Server may not know it yet).',
    ),
  ]
}
