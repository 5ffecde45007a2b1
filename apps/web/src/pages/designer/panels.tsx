import { Button, Flex } from 'antd';
import { type ReactNode, useId } from 'react';

/** One of several panels beside the canvas. */
export interface Panel {
  readonly key: string;
  readonly label: string;
  readonly content: ReactNode;
}

interface PanelsProps {
  readonly label: string;
  readonly panels: readonly Panel[];
  readonly active: string;
  readonly onChange: (key: string) => void;
}

/** Panels of which one is open; their names wrap where it is narrow. */
export function Panels({ label, panels, active, onChange }: PanelsProps) {
  const id = useId();
  const open = panels.find(({ key }) => key === active);
  return (
    <div>
      <Flex role="tablist" aria-label={label} gap={4} wrap style={{ marginBottom: 12 }}>
        {panels.map((panel) => (
          <Button
            key={panel.key}
            id={`${id}-${panel.key}`}
            role="tab"
            type={panel === open ? 'primary' : 'default'}
            aria-selected={panel === open}
            aria-controls={panel === open ? `${id}-panel` : undefined}
            onClick={() => onChange(panel.key)}
          >
            {panel.label}
          </Button>
        ))}
      </Flex>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${active}`}>
        {open?.content}
      </div>
    </div>
  );
}
