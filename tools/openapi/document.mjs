import { STATUS_CODES } from 'node:http';
import { isDeepStrictEqual } from 'node:util';
import { Answers } from './answers.mjs';

/** The whole description: what Nest knows of the requests, and the answers of our types. */
export function withAnswers(requests) {
  const answers = new Answers();
  const paths = {};
  const problem = {
    description: 'What is wrong, and what to do about it.',
    content: {
      'application/problem+json': { schema: answers.add('libs/kernel/src/http/problem.ts', 'Problem') },
    },
  };
  for (const [path, operations] of Object.entries(requests.paths)) {
    paths[path] = Object.fromEntries(
      Object.entries(operations).map(([verb, operation]) => {
        const { mime, schema, permission } = answers.of(operation.operationId);
        const [status] = Object.keys(operation.responses).filter((code) => code.startsWith('2'));
        const answer = {
          description: STATUS_CODES[status],
          ...(schema && { content: { [mime]: { schema } } }),
        };
        const { responses: _nest, ...request } = operation;
        const needs = permission && { 'x-permission': permission };
        return [
          verb,
          {
            ...nullAsType(request),
            ...needs,
            responses: { [status]: answer, default: { $ref: '#/components/responses/Problem' } },
          },
        ];
      }),
    );
  }
  const components = {
    ...requests.components,
    responses: { Problem: problem },
    schemas: schemasOf(requests, paths, answers.schemas),
  };
  return { ...requests, openapi: '3.1.0', paths, components };
}

/** Of Nest's schemas only those of requests. */
function schemasOf({ components }, paths, answers) {
  const schemas = {};
  const add = (part) => {
    for (const name of references(part)) {
      if (name in schemas || (name in answers && !(name in components.schemas))) continue;
      schemas[name] = nullAsType(components.schemas[name]);
      add(schemas[name]);
    }
  };
  for (const operation of Object.values(paths).flatMap(Object.values)) {
    add([operation.parameters, operation.requestBody]);
  }
  for (const [name, schema] of Object.entries(answers)) {
    if (!isDeepStrictEqual((schemas[name] ??= schema), schema)) {
      throw new Error(`${name} means one thing in requests and another in answers. Rename one of them.`);
    }
  }
  return Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function references(part) {
  if (typeof part !== 'object' || part === null) return [];
  const own = typeof part.$ref === 'string' ? [part.$ref.split('/').at(-1)] : [];
  return [...own, ...Object.values(part).flatMap(references)];
}

/** Nest writes OpenAPI 3.0, where null was a keyword beside the type; 3.1 speaks JSON Schema. */
function nullAsType(part) {
  if (Array.isArray(part)) return part.map(nullAsType);
  if (typeof part !== 'object' || part === null) return part;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, nullAsType(value)]),
  );
  if (nullable !== true) return rest;
  const { description, ...schema } = rest;
  return { ...(description && { description }), anyOf: [schema, { type: 'null' }] };
}
