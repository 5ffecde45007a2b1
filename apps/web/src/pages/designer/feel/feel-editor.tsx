import type FeelEditorType from '@bpmn-io/feel-editor';
import type { FeelFinding, FeelVariable } from '@bpmn-io/feel-editor';
import { useEffect, useEffectEvent, useRef } from 'react';
import './feel-editor.css';

interface FeelEditorProps {
  readonly label: string;
  readonly value: string;
  readonly variables: readonly FeelVariable[];
  readonly onChange: (value: string) => void;
  /** Told of the first place that does not parse, once one has stopped typing; of none when all is well. */
  readonly onWrong: (place: FeelFinding | undefined) => void;
}

/** The FEEL editor of bpmn.io, loaded when the first expression is shown. */
export function FeelEditor({ label, value, variables, onChange, onWrong }: FeelEditorProps) {
  const frame = useRef<HTMLDivElement>(null);
  const editor = useRef<FeelEditorType>(undefined);
  const shown = useRef(value);
  const tell = useEffectEvent(onChange);
  const complain = useEffectEvent(onWrong);
  const begun = useRef({ value, variables, label });

  useEffect(() => {
    let gone = false;
    void import('@bpmn-io/feel-editor').then(({ default: Editor }) => {
      if (gone || !frame.current) return;
      editor.current = new Editor({
        container: frame.current,
        value: begun.current.value,
        variables: begun.current.variables,
        contentAttributes: { 'aria-label': begun.current.label },
        onChange(next) {
          shown.current = next;
          tell(next);
        },
        onLint: (found) => complain(found.find(({ severity }) => severity === 'error')),
      });
    });
    const host = frame.current;
    return () => {
      gone = true;
      editor.current = undefined;
      host?.replaceChildren();
    };
  }, []);
  useEffect(() => editor.current?.setVariables(variables), [variables]);
  useEffect(() => {
    if (value === shown.current) return;
    shown.current = value;
    editor.current?.setValue(value);
  }, [value]);

  return (
    <div
      ref={frame}
      className="bh-feel"
      style={{ border: '1px solid #d9d9d9', borderRadius: 6, minHeight: 32 }}
    />
  );
}
