const model = 'http://www.omg.org/spec/BPMN/20100524/MODEL';

/** A file with its drawing; one that has none gets one. @throws what the layouter says of a file it cannot read */
export async function withLayout(xml: string): Promise<string> {
  if (xml.includes('BPMNShape')) return xml;
  const { layoutProcess } = await import('bpmn-auto-layout');
  return layoutProcess(withEnds(xml));
}

/** The layouter follows what the nodes say of their flows; a file may say it at the flows only. */
function withEnds(xml: string): string {
  const file = new DOMParser().parseFromString(xml, 'application/xml');
  const nodes = new Map([...file.querySelectorAll('[id]')].map((node) => [node.id, node]));
  for (const flow of file.getElementsByTagNameNS(model, 'sequenceFlow')) {
    for (const [attribute, name] of [
      ['sourceRef', 'outgoing'],
      ['targetRef', 'incoming'],
    ] as const) {
      const node = nodes.get(flow.getAttribute(attribute) ?? '');
      if (!node) continue;
      const said = [...node.children].filter(({ localName }) => localName === name);
      if (said.some(({ textContent }) => textContent?.trim() === flow.id)) continue;
      const end = file.createElementNS(model, node.prefix ? `${node.prefix}:${name}` : name);
      end.textContent = flow.id;
      node.prepend(end);
    }
  }
  return new XMLSerializer().serializeToString(file);
}
