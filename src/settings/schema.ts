import * as z from 'zod'
import { BUMP_LEVELS } from '../commits/commit.ts'
import { SQUASH_MODES } from '../commits/rules.ts'
import { BUMPS, MAKE_LATEST, ON_NEAR_MISS, ON_NO_RELEASE } from './inputs.ts'

const bumpLevel = z.enum(BUMP_LEVELS)

/**
 * A mapping of any words. zod's records leave out a key `__proto__` (https://github.com/colinhacks/zod/issues/5898),
 * a word like others here: what stands under it is checked beside them.
 */
function words<T extends z.ZodType>(schema: T) {
  return z.preprocess(
    (data, context) => {
      const left = Object.getOwnPropertyDescriptor(Object(data), '__proto__')
      const issues = left === undefined ? [] : (schema.safeParse(left.value).error?.issues ?? [])
      for (const issue of issues)
        context.issues.push({ ...issue, path: ['__proto__', ...issue.path] } as z.core.$ZodRawIssue)
      return data
    },
    z.record(z.string(), schema),
  )
}

const typeRule = z.strictObject({
  bump: bumpLevel.describe('What a commit of this type asks for. Nothing lowers a breaking commit.').optional(),
  section: z.string().describe('The title its changes stand under in the notes, or hidden.').optional(),
  scopes: words(bumpLevel).describe('Another bump for some scopes.').optional(),
})

/** What `.github/version-checkpoint.yml` may hold; `schema/version-checkpoint.schema.json` is made from it. */
export const configurationSchema = z.strictObject({
  bump: z.enum(BUMPS).describe('auto: as the commits say. Another value is obeyed.').optional(),
  'tag-prefix': z
    .string()
    .describe('What stands before the version in a tag; auto: v, or none where the tags have none.')
    .optional(),
  'initial-version': z.string().describe('The version of the first release.').optional(),
  'major-on-zero': z.boolean().describe('Below 1.0.0 a breaking change is a minor, unless true.').optional(),
  'on-no-release': z.enum(ON_NO_RELEASE).describe('What to do where no commit asks for a release.').optional(),
  template: z.string().describe('The Liquid template of the notes, a path in the repository.').optional(),
  'tag-message': z.string().describe('Liquid text for the message of the tag.').optional(),
  'release-name': z.string().describe('Liquid text for the title of the release.').optional(),
  draft: z.boolean().describe('false publishes the release.').optional(),
  // In YAML a bare true is a boolean, and means what "true" means.
  'make-latest': z
    .literal([...MAKE_LATEST, true, false])
    .describe('auto: by SemVer.')
    .optional(),
  project: z
    .string()
    .describe('The name in the notes and the tag message; else the name of the repository.')
    .optional(),
  highlights: z.string().describe('Text for "What\'s New".').optional(),
  types: words(typeRule).describe('Types of commits: what they bump and where they are listed.').optional(),
  squash: z.enum(SQUASH_MODES).describe('Whether the bullets of a squashed commit count.').optional(),
  reverts: z.boolean().describe('Whether a revert and what it reverts both vanish.').optional(),
  emoji: z.boolean().describe('Whether subjects with a gitmoji and no type count.').optional(),
  'on-near-miss': z.enum(ON_NEAR_MISS).describe('What to do where a commit nearly is a breaking change.').optional(),
})

export type ConfigurationFile = z.infer<typeof configurationSchema>
export type { z }
