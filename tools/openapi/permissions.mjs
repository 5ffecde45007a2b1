/**
 * Which permission decides about an operation: the name of the use case it runs, or, where nothing is changed, the one
 * its query asks `ReadAccess` for. Where the permission depends on the request, as in `complete` of any task, nothing
 * is said.
 */
export function permissionsOf(ts, program) {
  const checker = program.getTypeChecker();

  /** What an identifier stands for, behind imports and `export { … } from`. */
  const declarationOf = (identifier) => {
    let symbol = checker.getSymbolAtLocation(identifier);
    if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
    return symbol?.valueDeclaration;
  };

  /** Of a literal, or a constant that is one. */
  const textOf = (node) => {
    const type = node && checker.getTypeAtLocation(node);
    return type?.isStringLiteral() ? type.value : undefined;
  };

  const useCaseName = (declaration) => {
    const handler = (ts.getDecorators(declaration) ?? [])
      .map(({ expression }) => expression)
      .find((call) => ts.isCallExpression(call) && call.expression.getText() === 'UseCaseHandler');
    return textOf(handler?.arguments[0]);
  };

  /** Follows calls, `depth` deep. */
  const collect = (node, found, depth) => {
    if (ts.isIdentifier(node)) {
      const declaration = declarationOf(node);
      const name = declaration && ts.isClassDeclaration(declaration) && useCaseName(declaration);
      // Whoever else names a use case chooses between several.
      if (name) found.commands.add(node.getSourceFile() === found.controller ? name : undefined);
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const called = declarationOf(node.expression.name);
      const owner = called?.parent.name?.text;
      if (owner === 'ReadAccess') found.reads.add(textOf(node.arguments[1]));
      else if (called?.body && depth > 0 && owner !== 'CommandExecutor')
        collect(called.body, found, depth - 1);
    }
    ts.forEachChild(node, (child) => collect(child, found, depth));
  };

  return (method) => {
    const found = { controller: method.getSourceFile(), commands: new Set(), reads: new Set() };
    collect(method.body, found, 3);
    const deciding = found.commands.size > 0 ? found.commands : found.reads;
    return deciding.size === 1 ? [...deciding][0] : undefined;
  };
}
