/**
 * Rules of this project that oxlint does not have. A constructor that only receives its collaborators from the
 * container is a list, not an interface somebody calls: `max-params` counts it, this rule does not.
 */
const functions = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'];

const maxParams = {
  meta: { type: 'suggestion', schema: [{ type: 'integer', minimum: 0 }] },
  create(context) {
    const [max = 4] = context.options;
    const check = (node) => {
      if (node.params.length <= max || node.parent?.kind === 'constructor') return;
      const message = `This function takes ${node.params.length} parameters, ${max} are allowed. Pass what belongs together as one object.`;
      context.report({ node, message });
    };
    return Object.fromEntries(functions.map((type) => [type, check]));
  },
};

export default { meta: { name: 'bihuan' }, rules: { 'max-params': maxParams } };
