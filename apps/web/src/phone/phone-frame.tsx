import { ConfigProvider, theme } from 'antd';
import AppContext from 'antd/es/app/context';
import useMessage from 'antd/es/message/useMessage';
import useNotification from 'antd/es/notification/useNotification';
import { type ReactNode, useContext, useMemo } from 'react';
import { forFingers } from '../shell/for-fingers';
import './phone-frame.css';

/**
 * Room for messages around the phone pages, without the dialogs of antd's `App`: with them come its forms, which the
 * first page need not wait for. Pages that ask something render a `Modal` of their own.
 */
export function PhoneFrame({ children }: { children: ReactNode }) {
  const { token } = theme.useToken();
  const { modal } = useContext(AppContext);
  const [message, messages] = useMessage();
  const [notification, notifications] = useNotification();
  const context = useMemo(() => ({ message, notification, modal }), [message, notification, modal]);
  const { colorText: color, colorBgContainer: background, fontSize, lineHeight } = token;
  return (
    <AppContext.Provider value={context}>
      <ConfigProvider theme={forFingers}>
        <div style={{ minHeight: '100%', color, background, fontSize, lineHeight }}>
          {messages}
          {notifications}
          {children}
        </div>
      </ConfigProvider>
    </AppContext.Provider>
  );
}
