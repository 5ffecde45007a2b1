/** Names of the elements and flows of a diagram by id; those without a name are left out. */
export function bpmnNames(xml: string): ReadonlyMap<string, string> {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const named = [...document.getElementsByTagName('*')].filter(
    (element) => element.hasAttribute('id') && element.hasAttribute('name'),
  );
  return new Map(
    named.map((element) => [element.getAttribute('id') ?? '', element.getAttribute('name') ?? '']),
  );
}
