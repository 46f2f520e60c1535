// Jest runs TypeScript as Node 24 itself does: types are blanked out, lines and columns stay.
import { stripTypeScriptTypes } from 'node:module'

export default { process: (code) => ({ code: stripTypeScriptTypes(code) }), canInstrument: false }
