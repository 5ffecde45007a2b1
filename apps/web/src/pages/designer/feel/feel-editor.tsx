import type FeelEditorType from '@bpmn-io/feel-editor';
import type { FeelVariable } from '@bpmn-io/feel-editor';
import { useEffect, useEffectEvent, useRef } from 'react';

interface FeelEditorProps {
  readonly label: string;
  readonly value: string;
  readonly variables: readonly FeelVariable[];
  readonly onChange: (value: string) => void;
}

/** The FEEL editor of bpmn.io, loaded when the first expression is shown. */
export function FeelEditor({ label, value, variables, onChange }: FeelEditorProps) {
  const frame = useRef<HTMLDivElement>(null);
  const editor = useRef<FeelEditorType>(undefined);
  const shown = useRef(value);
  const tell = useEffectEvent(onChange);
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

  return <div ref={frame} style={{ border: '1px solid #d9d9d9', borderRadius: 6, minHeight: 32 }} />;
}
