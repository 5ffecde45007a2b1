import { Tag } from 'antd';
import type { ReactNode } from 'react';

/** Dark enough for white text at any size. */
const tones = {
  good: '#1b7f3b',
  bad: '#c01c28',
  warn: '#8a4b00',
  info: '#1a5fb4',
  plain: '#5c6470',
} as const;

/** A word on colour, readable for everybody; antd's own coloured tags have too little contrast. */
export function Mark({
  tone,
  children,
}: {
  readonly tone: keyof typeof tones;
  readonly children: ReactNode;
}) {
  return (
    <Tag variant="solid" color={tones[tone]}>
      {children}
    </Tag>
  );
}
