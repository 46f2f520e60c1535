import { typesSetting, type TheirType } from './commit-types.ts'
import type { ImportBuilder } from './import.ts'
import type { Said } from './said.ts'

/** `types`, where something differs from ours. */
export function setTypes(made: ImportBuilder, types: ReadonlyMap<string, TheirType>): void {
  const setting = typesSetting(types)
  if (setting !== undefined) made.set('types', setting)
}

/** What a breaking change makes below 1.0.0; `theirs`: what was said of it, or a default of the tool's own. */
export function setMajorOnZero(made: ImportBuilder, theirs: Said | string, isMajor: boolean): void {
  made.set('major-on-zero', isMajor)
  made.kept(theirs, `major-on-zero: ${isMajor}`)
}

/** Of a tool that releases whatever was committed. */
export function setPatchAtLeast(made: ImportBuilder, theirs: string): void {
  made.set('on-no-release', 'patch')
  made.changed(theirs, 'on-no-release: patch, when you press the button')
}

/** Of a tool that makes no release. */
export function explainPushedTag(made: ImportBuilder, by: string): void {
  made.changed(
    `the tag is pushed by ${by}, without a release`,
    'the workflow makes tag and draft release; draft: false publishes',
  )
}
