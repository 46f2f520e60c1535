import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { delimiter, isAbsolute, join } from 'node:path'

export type Environment = Readonly<Record<string, string | undefined>>

const SUFFIX = process.platform === 'win32' ? '.exe' : ''

const looked = new Map<string, Promise<string | undefined>>()

/**
 * Where a program is: in a folder that PATH names in full, looked up once. Never in the folder that it will run in,
 * which is a stranger's repository; Windows would look there first (https://github.com/libuv/libuv/issues/3888).
 */
export function programAt(name: string, environment: Environment): Promise<string | undefined> {
  const path = pathOf(environment)
  const key = `${name}\0${path}`
  const found = looked.get(key) ?? firstProgram(path.split(delimiter).map((folder) => join(folder, name + SUFFIX)))
  looked.set(key, found)
  return found
}

/** Windows calls it `Path`. */
function pathOf(environment: Environment): string {
  const name = Object.keys(environment).find((key) => (SUFFIX === '' ? key : key.toUpperCase()) === 'PATH')
  return (name === undefined ? undefined : environment[name]) ?? ''
}

/** A folder that cannot be read holds no program for us; whatever the reason, the next one is looked at. */
async function firstProgram(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) if (isAbsolute(path) && (await isProgram(path))) return path
  return undefined
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK)
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}
