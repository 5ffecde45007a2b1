declare module 'bpmn-js-i18n/translations/zn' {
  const words: Record<string, string>;
  export default words;
}
declare module 'bpmn-js-token-simulation' {
  const simulation: Record<string, never>;
  export default simulation;
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
  /** Something in the text that does not parse, from one character up to another. */
  export interface FeelFinding {
    readonly from: number;
    readonly to: number;
    readonly severity: 'error' | 'warning' | 'info' | 'hint';
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
      onLint?: (findings: readonly FeelFinding[]) => void;
    });
    setValue(value: string): void;
    setVariables(variables: readonly FeelVariable[]): void;
    focus(position?: number): void;
  }
}
