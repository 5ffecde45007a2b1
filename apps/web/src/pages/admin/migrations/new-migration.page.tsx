import { useNavigate, useSearch } from '@tanstack/react-router';
import { Card, Col, Flex, Form, Row } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../api/client';
import { Page } from '../../../ui/page';
import { Fetched } from '../../../ui/states';
import { DefinitionSelect } from '../runtime/definition-select';
import { useDefinition } from '../runtime/workflow-names';
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

function Versions() {
  const { t } = useTranslation('admin');
  const { source, target } = useSearch({ from: '/shell/admin/migrations/new' });
  const navigate = useNavigate();
  const from = useDefinition(source);
  const go = (search: { source?: string; target?: string }): void =>
    void navigate({ to: '/admin/migrations/new', search, replace: true });
  return (
    <Card size="small">
      <Form layout="vertical">
        <Row gutter={16}>
          <Col xs={24} md={12}>
            <Form.Item label={t('field.sourceVersion')} htmlFor="source">
              <DefinitionSelect id="source" value={source} onChange={(value) => go({ source: value })} />
            </Form.Item>
          </Col>
          <Col xs={24} md={12}>
            <Form.Item label={t('field.targetVersion')} htmlFor="target" extra={t('extra.targetVersion')}>
              <DefinitionSelect
                id="target"
                value={target}
                disabled={!from}
                workflowKey={from?.key}
                except={source}
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
