/** The part of bpmn-moddle this lane uses; the package ships no types. */
declare module 'bpmn-moddle' {
  export default class BpmnModdle {
    constructor(packages?: Readonly<Record<string, unknown>>);
    fromXML(xml: string): Promise<{
      rootElement: unknown;
      references: unknown[];
      elementsById: Record<string, unknown>;
      warnings: { message: string; error?: Error }[];
    }>;
  }
}
