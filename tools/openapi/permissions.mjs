/**
 * Which permission an operation needs: the name of the use case it runs, or the one its query asks `ReadAccess` for.
 * Of an operation that needs several or none nothing is said.
 */
export function permissionsOf(ts, program) {
  const checker = program.getTypeChecker();

  /** What an identifier stands for, behind imports and `export { … } from`. */
  const declarationOf = (identifier) => {
    let symbol = checker.getSymbolAtLocation(identifier);
    if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
    return symbol?.valueDeclaration;
  };

  const useCaseName = (declaration) => {
    for (const { expression } of ts.getDecorators(declaration) ?? []) {
      if (ts.isCallExpression(expression) && expression.expression.getText() === 'UseCaseHandler') {
        return expression.arguments[0].text;
      }
    }
    return undefined;
  };

  const collect = (node, found, depth) => {
    if (ts.isIdentifier(node)) {
      const declaration = declarationOf(node);
      const name = declaration && ts.isClassDeclaration(declaration) && useCaseName(declaration);
      if (name) found.add(name);
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const [, permission] = node.arguments;
      const called = declarationOf(node.expression.name);
      const owner = called?.parent?.name?.text;
      if (owner === 'ReadAccess' && permission && ts.isStringLiteral(permission)) found.add(permission.text);
      else if (
        called?.body &&
        depth > 0 &&
        !called.getSourceFile().isDeclarationFile &&
        owner !== 'CommandExecutor'
      ) {
        collect(called.body, found, depth - 1);
      }
    }
    ts.forEachChild(node, (child) => collect(child, found, depth));
  };

  return (method) => {
    const found = new Set();
    collect(method.body, found, 2);
    return found.size === 1 ? [...found][0] : undefined;
  };
}
