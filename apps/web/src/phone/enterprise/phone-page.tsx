import { ArrowLeftOutlined } from '@ant-design/icons';
import { Button, Flex } from 'antd';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useGoBack } from './phone-link';

interface PhonePageProps {
  readonly title: string;
  readonly lead?: ReactNode;
  /** Where "back" leads; none on the first page. */
  readonly back?: string;
  readonly children: ReactNode;
}

/** A page on a phone: the way back, the heading, one line that says what it is for. */
export function PhonePage({ title, lead, back, children }: PhonePageProps) {
  const { t } = useTranslation();
  const goBack = useGoBack();
  useEffect(() => {
    document.title = `${title} · ${t('product')}`;
  }, [title, t]);
  return (
    <Flex vertical gap={12}>
      <Flex align="center" gap={4}>
        {back === undefined ? null : (
          <Button
            type="text"
            icon={<ArrowLeftOutlined aria-hidden />}
            aria-label={t('state.back')}
            onClick={() => goBack(back)}
          />
        )}
        <h1 style={{ fontSize: 20, margin: 0 }}>{title}</h1>
      </Flex>
      {lead ? <div>{lead}</div> : null}
      {children}
    </Flex>
  );
}
