// As far as our workflows need it: https://github.com/actions/checkout/blob/main/src/git-source-provider.ts
import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'

const { env } = process
const input = (name) => env[`INPUT_${name.toUpperCase()}`] ?? ''

const folder = resolve(env.GITHUB_WORKSPACE, input('path'))
const git = (...args) => execFileSync('git', args, { cwd: folder, stdio: 'inherit' })

const repository = input('repository')
const isOwn = repository === env.GITHUB_REPOSITORY
const wanted = input('ref') || (isOwn ? env.GITHUB_SHA : 'HEAD')
const branch = input('ref') === '' && isOwn ? /^refs\/heads\/(.+)$/.exec(env.GITHUB_REF)?.[1] : undefined
const all = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*']

mkdirSync(folder, { recursive: true })
git('init', '--quiet')
git('remote', 'add', 'origin', `${env.GITHUB_SERVER_URL}/${repository}`)
if (input('fetch-depth') === '0') git('fetch', '--quiet', 'origin', ...all)
git('fetch', '--quiet', '--no-tags', ...(input('fetch-depth') === '0' ? [] : ['--depth=1']), 'origin', wanted)
git('checkout', '--quiet', '--force', ...(branch === undefined ? ['--detach'] : ['-B', branch]), 'FETCH_HEAD')
if (branch !== undefined) git('update-ref', `refs/remotes/origin/${branch}`, 'FETCH_HEAD')
