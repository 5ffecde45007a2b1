import { QuestionCircleOutlined } from '@ant-design/icons';
import { Button, Drawer, Flex, Typography } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface PageProps {
  readonly title: string;
  /** One line below the title. */
  readonly lead?: ReactNode;
  /** Buttons to the right of the title. */
  readonly actions?: ReactNode;
  /** What this page is for and how one works on it; behind a button. */
  readonly help?: ReactNode;
  readonly children: ReactNode;
}

/** A page: its heading, actions and help above its content. */
export function Page({ title, lead, actions, help, children }: PageProps) {
  const { t } = useTranslation();
  const [helping, setHelping] = useState(false);
  useEffect(() => {
    document.title = `${title} · ${t('product')}`;
  }, [title, t]);
  return (
    <>
      <Flex justify="space-between" align="start" wrap gap={12} style={{ marginBottom: 16 }}>
        <div>
          <Typography.Title level={1} style={{ fontSize: 22, margin: '0 0 4px' }}>
            {title}
          </Typography.Title>
          {lead ? <Typography.Text type="secondary">{lead}</Typography.Text> : null}
        </div>
        <Flex gap={8} wrap className="bh-no-print">
          {actions}
          {help ? (
            <Button icon={<QuestionCircleOutlined aria-hidden />} onClick={() => setHelping(true)}>
              {t('action.help')}
            </Button>
          ) : null}
        </Flex>
      </Flex>
      {children}
      <Drawer title={t('help.title')} open={helping} onClose={() => setHelping(false)}>
        {help}
      </Drawer>
    </>
  );
}
