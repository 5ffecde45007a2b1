import { Card, Col, Row, Typography } from 'antd';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAccount, useMay } from '../../session/use-session';
import { Page } from '../../ui/page';
import { navigation } from '../navigation';

/** Where one begins: what one may do, one tap away. */
export function HomePage() {
  const { t } = useTranslation();
  const account = useAccount();
  const may = useMay();
  const visible = navigation.filter(
    ({ permission, anyOf, to }) =>
      to !== '/' && may(permission) && (!anyOf || anyOf.some((name) => may(name))),
  );
  return (
    <Page title={t('home.hello', { name: account?.name ?? '' })} lead={account?.organisation.name}>
      <Row gutter={[12, 12]}>
        {visible.map(({ to, icon, label }) => (
          <Col key={to} xs={12} md={8} xl={6}>
            <Link to={to}>
              <Card hoverable size="small">
                <Typography.Text>
                  {icon} {t(label as 'product')}
                </Typography.Text>
              </Card>
            </Link>
          </Col>
        ))}
      </Row>
    </Page>
  );
}
