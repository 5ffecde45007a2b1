declare module 'bpmn-js-i18n/translations/zn' {
  const words: Record<string, string>;
  export default words;
}
declare module 'bpmn-js-token-simulation' {
  const simulation: Record<string, never>;
  export default simulation;
}
declare module 'bpmn-auto-layout' {
  export function layoutProcess(xml: string): Promise<string>;
}
declare module '@bpmn-io/feel-editor' {
  /** A name that completion offers. */
  export interface FeelVariable {
    readonly name: string;
    readonly detail?: string;
    readonly info?: string;
    readonly type?: string;
    readonly entries?: readonly FeelVariable[];
  }
  export default class FeelEditor {
    constructor(options: {
      container: HTMLElement;
      value?: string;
      variables?: readonly FeelVariable[];
      dialect?: 'expression' | 'unaryTests';
      readOnly?: boolean;
      contentAttributes?: Record<string, string>;
      onChange?: (value: string) => void;
      onLint?: (findings: readonly { message: string }[]) => void;
    });
    setValue(value: string): void;
    setVariables(variables: readonly FeelVariable[]): void;
    focus(position?: number): void;
  }
}
