import { Button, Card, Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchRows } from '../../api/use-search';
import { useSaid } from '../../i18n/said';
import { useMarkRead } from '../../pages/work/use-notifications';
import { enterprisePaths } from './paths';
import { PhoneLink } from './phone-link';

/** What somebody has not read yet, newest first; nothing when there is none. */
export function News() {
  const { t } = useTranslation('enterprise');
  const said = useSaid();
  const markRead = useMarkRead();
  const { rows = [] } = useSearchRows('/api/v1/notifications/search', {
    limit: 5,
    filter: { readAt: { exists: false }, page: 'hazard' },
  });
  if (rows.length === 0) return null;
  return (
    <Card
      size="small"
      title={<h2 style={{ fontSize: 16, margin: 0 }}>{t('home.news')}</h2>}
      extra={
        <Button size="small" type="text" onClick={() => void markRead(rows.map(({ id }) => id))}>
          {t('home.readNews')}
        </Button>
      }
    >
      <Flex vertical gap={8}>
        {rows.map(({ id, subjectId, text }) => (
          <PhoneLink key={id} to={enterprisePaths.case(subjectId)}>
            {said(text)}
          </PhoneLink>
        ))}
      </Flex>
    </Card>
  );
}
