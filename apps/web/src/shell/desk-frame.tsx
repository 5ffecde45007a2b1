import { App } from 'antd';
import type { ReactNode } from 'react';

/** Room for messages and dialogs around the desk pages. */
export function DeskFrame({ children }: { children: ReactNode }) {
  return <App style={{ height: '100%' }}>{children}</App>;
}
