// Takes comments out of bundled JavaScript and leaves all else as it is. They are a tenth of it: those of libraries, since
// ours go when TypeScript is compiled. Licences lie beside the bundle.
import ts from 'typescript'

/** What says where a module of the bundle comes from, and what asks to be kept. */
const KEPT = /MODULE:|^\/\*{3}\/|^\/\*!|^#!|@license|@preserve/

export function withoutComments(text) {
  const file = ts.createSourceFile('bundle.js', text, ts.ScriptTarget.ESNext, false, ts.ScriptKind.JS)
  const ranges = new Map()
  const visit = (node) => {
    if (node.kind === ts.SyntaxKind.JSDoc) return
    for (const { pos, end } of [
      ...(ts.getLeadingCommentRanges(text, node.pos) ?? []),
      ...(ts.getTrailingCommentRanges(text, node.end) ?? []),
    ])
      ranges.set(pos, end)
    for (const child of node.getChildren(file)) visit(child)
  }
  visit(file)
  let result = ''
  let from = 0
  for (const [pos, end] of [...ranges].sort(([one], [other]) => one - other)) {
    const comment = text.slice(pos, end)
    if (pos < from || KEPT.test(comment)) continue
    // A comment of several lines ends a statement as a line break does (ECMA-262, 12.4).
    result += text.slice(from, pos) + (comment.includes('\n') ? '\n' : comment.startsWith('/*') ? ' ' : '')
    from = end
  }
  return (result + text.slice(from)).replace(/[ \t]+$/gm, '').replace(/\n{3,}/g, '\n\n')
}
