const anonymous = new Set([
  'Pick',
  'Omit',
  'Record',
  'Readonly',
  'Partial',
  'Required',
  'Exclude',
  'Extract',
  'NonNullable',
]);

/** The name a type has in the document: `SearchResult<Task>` is a TaskSearchResult; undefined when it has no name of its own. */
export function componentName(type) {
  if (/^[A-Z]\w*$/.test(type)) return type;
  const [, outer, inner] = /^([A-Z]\w*)<(.+)>$/.exec(type) ?? [];
  if (!outer || anonymous.has(outer)) return undefined;
  const name = componentName(inner);
  return name && `${name}${outer}`;
}
