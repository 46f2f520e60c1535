// npm run screenshots: what people see, drawn by a browser: the notes of each preset and the job summary, in docs/.
// A tool for our own eyes, no part of the tests. It needs Debian's chromium and fonts-noto-color-emoji, and fetches
// GitHub's stylesheet, Mermaid and a reader of Markdown from npm into build/, once.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openBrowser } from './screenshots/browser.mjs'
import { pages } from './screenshots/pages.mjs'

const FOLDER = resolve('build/screenshots')
const PACKAGES = ['github-markdown-css@5.9.0', 'mermaid@12.3.0', 'marked@18.2.1']

/** Widths in CSS pixels: GitHub's column of a release, and a common phone. */
const WIDTHS = { desktop: 860, phone: 390 }

function install() {
  if (existsSync(join(FOLDER, 'node_modules/mermaid'))) return
  mkdirSync(FOLDER, { recursive: true })
  const args = ['install', '--prefix', FOLDER, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', ...PACKAGES]
  const { status } = spawnSync('npm', args, { stdio: 'inherit' })
  if (status !== 0) process.exit(1)
}

/** GitHub's alerts, which the reader of Markdown does not know: https://docs.github.com/en/get-started/writing-on-github */
function withAlerts(page) {
  return page.replace(
    /<blockquote>\s*<p>\[!(\w+)\]<br>([^]*?)<\/blockquote>/g,
    (_, kind, text) =>
      `<div class="markdown-alert markdown-alert-${kind.toLowerCase()}"><p class="markdown-alert-title">${kind[0]}${kind.slice(1).toLowerCase()}</p><p>${text}</div>`,
  )
}

/** A page as GitHub shows it. Mermaid's blocks become pictures, and `done` says when. */
function html(markdown, marked) {
  const asset = (path) => pathToFileURL(join(FOLDER, 'node_modules', path)).href
  return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="${asset('github-markdown-css/github-markdown-light.css')}">
<style>body { margin: 0; padding: 16px; box-sizing: border-box } .markdown-body { max-width: 100% }</style>
<article class="markdown-body">${withAlerts(marked.parse(markdown, { gfm: true, breaks: true }))}</article>
<script src="${asset('mermaid/dist/mermaid.min.js')}"></script>
<script>
  for (const code of document.querySelectorAll('code.language-mermaid')) code.parentElement.outerHTML = '<div class="mermaid">' + code.innerHTML + '</div>'
  mermaid.initialize({ startOnLoad: false })
  window.done = mermaid.run().then(() => document.documentElement.scrollHeight)
</script>`
}

install()
const { marked } = await import(pathToFileURL(join(FOLDER, 'node_modules/marked/lib/marked.esm.js')).href)
const browser = await openBrowser(join(FOLDER, 'profile'))
for (const { name, markdown } of await pages()) {
  const file = join(FOLDER, `${name}.html`)
  writeFileSync(file, html(markdown, marked))
  for (const [device, width] of Object.entries(WIDTHS)) {
    const path = join('docs', device === 'phone' ? `${name}-phone.png` : `${name}.png`)
    writeFileSync(path, await browser.picture(pathToFileURL(file).href, width))
    console.log(`${path}: ${Math.round(readFileSync(path).length / 1000)} KB`)
  }
}
browser.close()
