// Jest makes a new world for each test file and loads all of itself, of ours and of the stand-in for GitHub in it: a third of
// the time of a test of pure code, and memory that each git process pays for again. A worker keeps what can be kept.
const { dirname, join, sep } = require('node:path')
const { pathToFileURL } = require('node:url')
const { SyntheticModule } = require('node:vm')
const { default: Runtime } = require('jest-runtime')

/** What a run of the tests reads does not change meanwhile. */
const texts = new Map()

/** Compiled scripts run in any world: https://nodejs.org/api/vm.html#class-vmscript */
const compiled = new Map()

/** Of jest itself, as it does with chalk: they print what went wrong, and keep snapshots, of which there are none. */
const PRINTERS = new Set(['jest-message-util', 'jest-snapshot'])

/** A server is a program of its own: it knows neither jest nor our source, and what it remembers holds for each repository. */
const SERVER = join(dirname(__dirname), '__tests__', 'stand-in') + sep

const isOfServer = (path) => path.startsWith(SERVER) && !/(?:\.test|fixture)\.ts$/.test(path)

class KeepingRuntime extends Runtime {
  readFile(path) {
    const text = texts.get(path) ?? super.readFile(path)
    texts.set(path, text)
    return text
  }

  requireInternalModule(from, name) {
    return PRINTERS.has(name) ? require(name) : super.requireInternalModule(from, name)
  }

  /** What imports while it runs is tied to the world that it was compiled for. */
  createScriptFromCode(source, filename) {
    if (/\bimport\s*\(/.test(source)) return super.createScriptFromCode(source, filename)
    const known = compiled.get(filename)
    if (known?.source === source) return known.script
    const script = super.createScriptFromCode(source, filename)
    compiled.set(filename, { source, script })
    return script
  }

  async loadEsmModule(path, query) {
    return isOfServer(path) ? this.#shared(path) : super.loadEsmModule(path, query)
  }

  /** A module that Node itself has loaded, once for all files of this worker. */
  async #shared(path) {
    const loaded = await import(pathToFileURL(path).href)
    const setAll = function () {
      for (const [name, value] of Object.entries(loaded)) this.setExport(name, value)
    }
    const context = this._environment.getVmContext()
    const module = new SyntheticModule(Object.keys(loaded), setAll, { context, identifier: path })
    await module.link(() => undefined)
    await module.evaluate()
    return module
  }
}

module.exports = KeepingRuntime
