// Takes out of bundled JavaScript what nothing uses. A bundler that does not minify leaves it in: constants such as
// `const x = (null && (…))` with all that they would have been, and what only these used.
import ts from 'typescript'

type Declared = ReadonlyMap<ts.Statement, string>

export function withoutDeadCode(text: string): string {
  const file = ts.createSourceFile('bundle.js', text, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS)
  const declared = declarationsIn(file)
  const byName = Map.groupBy(declared.keys(), (statement) => declared.get(statement))
  const used = new Set<string>()
  const open: ts.Node[] = [file]
  for (let node = open.pop(); node !== undefined; node = open.pop())
    for (const name of namesIn(node, declared)) {
      if (used.has(name)) continue
      used.add(name)
      // Two modules of one file may declare the same name: then both stay.
      open.push(...(byName.get(name) ?? []))
    }
  return [...declared]
    .filter(([, name]) => !used.has(name))
    .sort(([one], [other]) => other.pos - one.pos)
    .reduce((rest, [statement]) => rest.slice(0, statement.getStart(file)) + rest.slice(statement.end), text)
}

/** What a module declares with one name and no effect: each statement with its name. */
function declarationsIn(file: ts.SourceFile): Declared {
  const declared = new Map<ts.Statement, string>()
  const visit = (node: ts.Node) => {
    for (const statement of isModule(node) ? node.statements : []) {
      const name = nameOf(statement)
      if (name !== undefined) declared.set(statement, name)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return declared
}

/** The file itself, and the function of each module in it, which is the value of a property. */
function isModule(node: ts.Node): node is ts.SourceFile | ts.Block {
  if (ts.isSourceFile(node)) return true
  if (!ts.isBlock(node) || !isFunction(node.parent)) return false
  let value: ts.Node = node.parent.parent
  while (ts.isParenthesizedExpression(value)) value = value.parent
  return ts.isPropertyAssignment(value)
}

function nameOf(statement: ts.Statement): string | undefined {
  if (ts.canHaveModifiers(statement) && ts.getModifiers(statement) !== undefined) return undefined
  if (ts.isFunctionDeclaration(statement)) return statement.name?.text
  if (!ts.isVariableStatement(statement)) return undefined
  const [one, ...others] = statement.declarationList.declarations
  if (one === undefined || others.length > 0 || !ts.isIdentifier(one.name)) return undefined
  return isWithoutEffect(one.initializer) ? one.name.text : undefined
}

function isWithoutEffect(value: ts.Expression | undefined): boolean {
  if (value === undefined) return false
  if (ts.isParenthesizedExpression(value)) return isWithoutEffect(value.expression)
  const isNever =
    ts.isBinaryExpression(value) &&
    value.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken &&
    value.left.kind === ts.SyntaxKind.NullKeyword
  return isNever || isFunction(value) || ts.isLiteralExpression(value)
}

function isFunction(node: ts.Node): boolean {
  return ts.isArrowFunction(node) || ts.isFunctionExpression(node)
}

/** Names that this code reads, without those that declarations inside of it read. */
function namesIn(root: ts.Node, declared: Declared): readonly string[] {
  const names: string[] = []
  const visit = (node: ts.Node) => {
    if (node !== root && declared.has(node as ts.Statement)) return
    if (ts.isIdentifier(node) && !isNameOnly(node, root)) names.push(node.text)
    ts.forEachChild(node, visit)
  }
  visit(root)
  return names
}

/** The name of a property, or of what is declared here. */
function isNameOnly(node: ts.Identifier, root: ts.Node): boolean {
  const { parent } = node
  if (ts.isFunctionDeclaration(parent) || ts.isVariableDeclaration(parent))
    return parent.name === node && (parent === root || parent.parent.parent === root)
  const isProperty = ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)
  return isProperty && parent.name === node
}
