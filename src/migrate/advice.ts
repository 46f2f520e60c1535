// What stands for a thing of another tool here, where several tools have it.

export const PUBLISH = 'publish in a job that needs this one, if its output released is true'
export const TEMPLATE = 'node dist/cli init writes a template of the notes for you to edit'
export const UNSIGNED = 'tags made by the API are not signed; on the command line git signs with tag.gpgSign'
export const CHANNEL = 'set prerelease to a channel such as rc'
export const PATCH_OF_FEATURE = 'a feature is a minor; until 1.0.0 types: { feat: { bump: patch } } makes it a patch'
