import { CheckOutlined, LinkOutlined } from '@ant-design/icons';
import { Typography } from 'antd';
import { useTranslation } from 'react-i18next';

/** A small button that copies an address, and says that it did. */
export function CopyLink({ address, label }: { address: string; label: string }) {
  const { t } = useTranslation('views');
  return (
    <Typography.Text
      // antd keeps the words of its button as they were at first.
      key={`${label} ${address}`}
      copyable={{
        text: address,
        icon: [<LinkOutlined key="copy" aria-hidden />, <CheckOutlined key="copied" aria-hidden />],
        tooltips: [label, t('copied')],
      }}
    />
  );
}
