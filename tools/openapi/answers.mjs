// What every operation answers, read from the return types of the controllers: a type is checked by the compiler where
// it is made, a description beside it would only be believed.
import { createRequire } from 'node:module';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { fieldsOfAnswers } from './answer-fields.mjs';
import { componentName } from './component-name.mjs';
import { permissionsOf } from './permissions.mjs';

const require = createRequire(import.meta.url);
const {
  createFormatter,
  createParser,
  DEFAULT_CONFIG,
  SchemaGenerator,
} = require('ts-json-schema-generator');
// The compiler the generator itself loads: two versions of it do not understand each other's trees.
const ts = createRequire(require.resolve('ts-json-schema-generator'))('typescript');

const config = {
  ...DEFAULT_CONFIG,
  expose: 'all',
  jsDoc: 'extended',
  functions: 'hide',
  encodeRefs: false,
  sortProps: false,
  skipTypeCheck: true,
};

/** Reads the sources once; `of(operationId)` then says what an operation answers, `schemas` what that refers to. */
export class Answers {
  schemas = {};
  #program = programOf(process.cwd());
  #methods = methodsOf(this.#program);
  #permissions = permissionsOf(ts, this.#program);
  #generator = new SchemaGenerator(
    this.#program,
    createParser(this.#program, config, fieldsOfAnswers(ts, this.#program, config)),
    createFormatter(config),
    config,
  );

  /** `{ mime, schema, permission }`; without a body there is no `schema`. */
  of(operationId) {
    const method = this.#methods.get(operationId);
    if (!method?.type) throw new Error(`${operationId} has no return type. Write down what it answers.`);
    const type = awaited(method.type);
    const permission = this.#permissions(method);
    if (type.kind === ts.SyntaxKind.VoidKeyword) return { permission };
    if (type.getText() === 'StreamableFile') {
      return { mime: 'application/octet-stream', schema: { type: 'string', format: 'binary' }, permission };
    }
    return { mime: contentType(method) ?? 'application/json', schema: this.#schema(type), permission };
  }

  /** The schema of a type that no operation answers with, e.g. of the problems. */
  add(file, name) {
    const source = this.#program.getSourceFile(join(process.cwd(), file));
    const declaration = source?.statements.find((statement) => statement.name?.text === name);
    if (!declaration) throw new Error(`There is no ${name} in ${file}.`);
    return this.#schema(declaration);
  }

  #schema(node) {
    const { $schema: _dialect, definitions, ...root } = this.#generator.createSchemaFromNodes([node]);
    const here = (part) => withReferences(part, definitions);
    for (const [name, definition] of Object.entries(definitions)) {
      const component = componentName(name);
      if (!component) continue;
      const schema = here(definition);
      const known = (this.schemas[component] ??= schema);
      if (isDeepStrictEqual(known, schema)) continue;
      throw new Error(`Two types are called ${component} in answers. Rename one of them.`);
    }
    return here(root);
  }
}

/** References lead to the components; a type without a name of its own stands where it is used. */
function withReferences(part, definitions) {
  if (Array.isArray(part)) return part.map((item) => withReferences(item, definitions));
  if (typeof part !== 'object' || part === null) return part;
  const { $ref, ...beside } = part;
  const rest = Object.fromEntries(
    Object.entries(beside).map(([key, value]) => [key, withReferences(value, definitions)]),
  );
  if (typeof $ref !== 'string') return rest;
  const name = $ref.replace('#/definitions/', '');
  const component = componentName(name);
  if (component) return { $ref: `#/components/schemas/${component}`, ...rest };
  return { ...withReferences(definitions[name], definitions), ...rest };
}

function programOf(root) {
  const sources = ['apps/server', ...readdirSync(join(root, 'libs')).map((lib) => `libs/${lib}`)]
    .flatMap((part) =>
      readdirSync(join(root, part, 'src'), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(root, part, 'src', file),
      ),
    )
    .filter((file) => file.endsWith('.controller.ts'));
  const { config: json } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...json, files: [], include: [] }, ts.sys, root);
  const program = ts.createProgram(sources, { ...options, incremental: false, noEmit: true });
  program.getTypeChecker(); // ties every node to its parent
  return program;
}

/** Operation id → method, with the ids of `operationIdFactory`. */
function methodsOf(program) {
  const methods = new Map();
  for (const source of program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.endsWith('.controller.ts'))) {
    for (const controller of source.statements.filter(ts.isClassDeclaration)) {
      for (const method of controller.members.filter(ts.isMethodDeclaration)) {
        if (!ts.getDecorators(method)) continue;
        const id = `${controller.name.text.replace(/Controller$/, '')}_${method.name.getText()}`;
        if (methods.has(id)) throw new Error(`Two controllers answer ${id}. Rename one of them.`);
        methods.set(id, method);
      }
    }
  }
  return methods;
}

function awaited(type) {
  const isPromise = ts.isTypeReferenceNode(type) && type.typeName.getText() === 'Promise';
  return isPromise ? type.typeArguments[0] : type;
}

/** From `@Header('Content-Type', …)`. */
function contentType(method) {
  for (const { expression } of ts.getDecorators(method)) {
    if (!ts.isCallExpression(expression) || expression.expression.getText() !== 'Header') continue;
    const [name, value] = expression.arguments;
    if (name.text.toLowerCase() === 'content-type') return value.text.split(';')[0];
  }
  return undefined;
}
