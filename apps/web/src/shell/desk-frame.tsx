import { App, ConfigProvider } from 'antd';
import type { ReactNode } from 'react';
import { forFingers } from './for-fingers';

/** Whether the screen is touched, first of all. */
const isTouched = globalThis.matchMedia('(pointer: coarse)').matches;

/** Room for messages and dialogs around the desk pages; on a phone or tablet their controls are made for fingers. */
export function DeskFrame({ children }: { children: ReactNode }) {
  return (
    <ConfigProvider theme={isTouched ? forFingers : {}}>
      <App style={{ height: '100%' }}>{children}</App>
    </ConfigProvider>
  );
}
