import { Drawer, type DrawerProps, Form, type FormInstance } from 'antd';
import { type RefObject, useRef } from 'react';
import { useCloseGuard } from './close-guard';

interface FormDrawerProps extends Pick<DrawerProps, 'title' | 'open' | 'size' | 'children'> {
  readonly onClose: () => void;
  /** Gets the focus afterwards, where what opened the drawer is gone by then. @default what had it before */
  readonly opener?: RefObject<HTMLElement | null>;
}

/** A drawer around forms: asks before it closes over something written in one of them, which have names. */
export function FormDrawer({ onClose, opener, children, ...drawer }: FormDrawerProps) {
  const forms = useRef<Readonly<Record<string, Pick<FormInstance, 'isFieldsTouched'>>>>({});
  const isDirty = (): boolean => Object.values(forms.current).some((form) => form.isFieldsTouched());
  const { close, question } = useCloseGuard(isDirty, onClose);
  return (
    <Drawer
      {...drawer}
      onClose={close}
      afterOpenChange={(open) => (open ? undefined : opener?.current?.focus())}
    >
      <Form.Provider onFormChange={(_, changed) => (forms.current = changed.forms)}>{children}</Form.Provider>
      {question}
    </Drawer>
  );
}
