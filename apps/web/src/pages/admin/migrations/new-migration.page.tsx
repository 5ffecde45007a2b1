import { useNavigate, useSearch } from '@tanstack/react-router';
import { Card, Col, Flex, Form, Row, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../../api/client';
import { Page } from '../../../ui/page';
import { Fetched } from '../../../ui/states';
import { useDefinitions } from '../runtime/workflow-names';
import { PlanEditor } from './plan-editor';

/** Brings processes under way from one version to another: choose, map, try, start. */
export function NewMigrationPage() {
  const { t } = useTranslation('admin');
  const { source, target } = useSearch({ from: '/shell/admin/migrations/new' });
  return (
    <Page title={t('migrations.begin')} help={t('migrations.helpNew')}>
      <Flex vertical gap={16}>
        <Versions />
        {source && target ? <Suggested key={`${source}-${target}`} source={source} target={target} /> : null}
      </Flex>
    </Page>
  );
}

const labelled = ({ id, name, version }: Schemas['Definition']) => ({
  value: id,
  label: `${name} v${version}`,
});

function Versions() {
  const { t } = useTranslation('admin');
  const { source, target } = useSearch({ from: '/shell/admin/migrations/new' });
  const navigate = useNavigate();
  const definitions = useDefinitions();
  const from = definitions.find(({ id }) => id === source);
  const others = definitions.filter(({ id, key }) => id !== source && key === from?.key);
  const go = (search: { source?: string; target?: string }): void =>
    void navigate({ to: '/admin/migrations/new', search, replace: true });
  return (
    <Card size="small">
      <Form layout="vertical">
        <Row gutter={16}>
          <Col xs={24} md={12}>
            <Form.Item label={t('field.sourceVersion')} htmlFor="source">
              <Select<string>
                id="source"
                value={source}
                showSearch={{ optionFilterProp: 'label' }}
                options={definitions.map(labelled)}
                onChange={(value) => go({ source: value })}
              />
            </Form.Item>
          </Col>
          <Col xs={24} md={12}>
            <Form.Item label={t('field.targetVersion')} htmlFor="target" extra={t('extra.targetVersion')}>
              <Select<string>
                id="target"
                value={target}
                disabled={!from}
                showSearch={{ optionFilterProp: 'label' }}
                options={others.map(labelled)}
                onChange={(value) => go({ source, target: value })}
              />
            </Form.Item>
          </Col>
        </Row>
      </Form>
    </Card>
  );
}

function Suggested({ source, target }: { source: string; target: string }) {
  const body = { sourceDefinitionId: source, targetDefinitionId: target };
  const plan = $api.useQuery('post', '/api/v1/migrations/plan', { body }, { staleTime: Infinity });
  const from = $api.useQuery('get', '/api/v1/definitions/{id}', { params: { path: { id: source } } });
  return (
    <Fetched query={plan}>
      {(suggested) => (
        <Fetched query={from}>
          {(definition) => <PlanEditor suggested={suggested} source={definition} />}
        </Fetched>
      )}
    </Fetched>
  );
}
