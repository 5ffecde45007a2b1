import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Form, Input, Select, Segmented, Tag, Upload, type UploadFile } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api/client';
import { commandHeaders } from '../../api/command';
import { foundOf, useSearchRows } from '../../api/use-search';
import { uploadEvidence } from '../../evidence/upload';
import { useMay } from '../../session/use-session';
import { DataList } from '../../ui/data-list';
import { FormModal } from '../admin/form-modal';
import { useNames } from '../cases/names/use-names';

type Event = Schemas['PopulationEvent'];

/** Who joined and left after the population was frozen, and why. */
export function PopulationEvents({ campaign }: { campaign: Schemas['CampaignView'] }) {
  const { t } = useTranslation('campaigns');
  const may = useMay();
  const [recording, setRecording] = useState(false);
  const found = useEvents(campaign.id);
  const nameOf = useNames(
    'enterprises',
    (found.rows ?? []).map(({ enterpriseId }) => enterpriseId),
  );
  const link = ({ enterpriseId: id }: Event) => (
    <Link to="/enterprises/$id" params={{ id }}>
      {nameOf(id)}
    </Link>
  );
  return (
    <>
      {may('campaign.record-population-event') ? (
        <Button onClick={() => setRecording(true)} style={{ marginBottom: 12 }} className="bh-no-print">
          {t('recordEvent')}
        </Button>
      ) : null}
      <DataList<Event>
        label={t('populationEvents')}
        found={found}
        rowKey={({ id }) => id}
        columns={[
          {
            title: t('field.at'),
            dataIndex: 'at',
            render: (at: string) => dayjs(at).format('YYYY-MM-DD HH:mm'),
          },
          {
            title: t('field.kind'),
            dataIndex: 'kind',
            render: (kind: Event['kind']) => <Tag>{t(`event.${kind}`)}</Tag>,
          },
          { title: t('field.enterprise'), key: 'enterprise', render: (_, event) => link(event) },
          { title: t('field.reason'), dataIndex: 'reason' },
        ]}
        card={(event) => (
          <>
            <Tag>{t(`event.${event.kind}`)}</Tag> {link(event)}
            <div>{dayjs(event.at).format('YYYY-MM-DD HH:mm')}</div>
            <div>{event.reason}</div>
          </>
        )}
      />
      {recording ? <RecordEvent campaign={campaign} onClose={() => setRecording(false)} /> : null}
    </>
  );
}

function useEvents(campaignId: string) {
  return foundOf<Event>(
    useInfiniteQuery({
      queryKey: ['population-events', campaignId],
      initialPageParam: undefined as string | undefined,
      queryFn: async ({ pageParam, signal }) => {
        const { data } = await api.POST('/api/v1/campaigns/{id}/population-events/search', {
          params: { path: { id: campaignId } },
          body: {
            sort: [{ field: 'at', order: 'desc' }],
            page: { limit: 50, ...(pageParam ? { after: pageParam } : {}) },
          },
          signal,
        });
        return data as Schemas['PopulationEventSearchResult'];
      },
      getNextPageParam: ({ page }) => page.after ?? undefined,
    }),
  );
}

interface EventForm {
  readonly kind: Event['kind'];
  readonly enterpriseId: string;
  readonly reason: string;
  readonly files?: { readonly fileList: readonly UploadFile[] };
}

function RecordEvent({ campaign, onClose }: { campaign: Schemas['CampaignView']; onClose: () => void }) {
  const { t } = useTranslation('campaigns');
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const enterprises = useSearchRows('/api/v1/enterprises/search', {
    filter: name ? { name: { like: name } } : {},
    limit: 20,
  });
  async function record({ files, ...event }: EventForm, key: string): Promise<void> {
    const uploads = (files?.fileList ?? []).map(({ originFileObj }) =>
      uploadEvidence(originFileObj as File, { kind: 'DOCUMENT' }),
    );
    const evidenceIds = (await Promise.all(uploads)).map(({ id }) => id);
    await api.POST('/api/v1/campaigns/{id}/record-population-event', {
      params: { path: { id: campaign.id } },
      headers: commandHeaders(key),
      body: { ...event, evidenceIds },
    });
    await queries.invalidateQueries();
  }
  return (
    <FormModal<EventForm>
      title={t('recordEvent')}
      initialValues={{ kind: 'JOIN' }}
      save={record}
      done={t('recorded')}
      onClose={onClose}
    >
      <Form.Item name="kind" label={t('field.kind')}>
        <Segmented
          options={(['JOIN', 'LEAVE'] as const).map((value) => ({ value, label: t(`event.${value}`) }))}
        />
      </Form.Item>
      <Form.Item
        name="enterpriseId"
        label={t('field.enterprise')}
        rules={[{ required: true, message: t('missing.enterprise') }]}
      >
        <Select
          showSearch={{ optionFilterProp: 'label', onSearch: setName }}
          options={enterprises.rows?.map((row) => ({ value: row.id, label: row.name }))}
        />
      </Form.Item>
      <Form.Item
        name="reason"
        label={t('field.reason')}
        rules={[{ required: true, whitespace: true, min: 2, message: t('missing.reason') }]}
      >
        <Input.TextArea maxLength={2000} autoSize={{ minRows: 2 }} />
      </Form.Item>
      <Form.Item
        name="files"
        label={t('field.files')}
        dependencies={['kind']}
        rules={[
          ({ getFieldValue }) => ({
            required: getFieldValue('kind') === 'LEAVE',
            message: t('missing.files'),
          }),
        ]}
      >
        <Upload beforeUpload={() => false} multiple maxCount={20}>
          <Button>{t('chooseFiles')}</Button>
        </Upload>
      </Form.Item>
    </FormModal>
  );
}
