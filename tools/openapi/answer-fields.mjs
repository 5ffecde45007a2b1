import { createRequire } from 'node:module';

const {
  AnnotatedNodeParser,
  CircularReferenceNodeParser,
  ExposeNodeParser,
  ExtendedAnnotationsReader,
  InterfaceAndClassNodeParser,
} = createRequire(import.meta.url)('ts-json-schema-generator');

/**
 * A row is answered as it was read: without the columns that are read only on demand (`select: false`) and without the
 * rows it refers to, which are never loaded with it.
 */
export function fieldsOfAnswers(ts, program, config) {
  const checker = program.getTypeChecker();
  const isAnswered = (member) => {
    const decorators = (ts.canHaveDecorators(member) && ts.getDecorators(member)) || [];
    return !decorators.some(
      ({ expression }) =>
        ts.isCallExpression(expression) &&
        (expression.expression.getText() === 'ManyToOne' || /\bselect: false\b/.test(expression.getText())),
    );
  };

  class AnsweredClassParser extends InterfaceAndClassNodeParser {
    supportsNode(node) {
      return ts.isClassDeclaration(node);
    }

    getProperties(node, context) {
      return super.getProperties(
        Object.create(node, { members: { value: node.members.filter(isAnswered) } }),
        context,
      );
    }
  }

  return (chain) => {
    const documented = (parser) =>
      new AnnotatedNodeParser(
        parser,
        new ExtendedAnnotationsReader(checker, new Set(config.extraTags), config.markdownDescription),
      );
    const classes = documented(
      new AnsweredClassParser(checker, documented(chain), config.additionalProperties),
    );
    chain.addNodeParser(
      new CircularReferenceNodeParser(new ExposeNodeParser(checker, classes, config.expose, config.jsDoc)),
    );
  };
}
