// Jest runs TypeScript as Node 24 itself does: types are blanked out, lines and columns stay.
import * as module from 'node:module'

if (module.stripTypeScriptTypes === undefined) {
  throw new Error(
    `Node ${process.version} cannot read TypeScript. The development dependency "node" brings the right one, by an install ` +
      'script: run "npm rebuild node" where scripts were left out, or use Node 24.',
  )
}

export default { process: (code) => ({ code: module.stripTypeScriptTypes(code) }), canInstrument: false }
