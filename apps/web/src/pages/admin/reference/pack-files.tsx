import { Button, Drawer, Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../../api/client';
import { Fetched, Nothing } from '../../../ui/states';
import { useVersionLabel } from '../runtime/workflow-names';

/** The policies and the manifest a version was deployed with, as text. */
export function PackFiles({ definition }: { definition: Schemas['Definition'] }) {
  const { t } = useTranslation('admin');
  const labelOf = useVersionLabel();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('packs.files')}
      </Button>
      {open ? (
        <Drawer open size="large" title={labelOf(definition)} onClose={() => setOpen(false)}>
          <Files definitionId={definition.id} />
        </Drawer>
      ) : null}
    </>
  );
}

function Files({ definitionId }: { definitionId: string }) {
  const { t } = useTranslation('admin');
  const query = $api.useQuery(
    'get',
    '/api/v1/definitions/{id}/files',
    { params: { path: { id: definitionId } } },
    { staleTime: Infinity },
  );
  return (
    <Fetched query={query}>
      {({ policies, pack }) => (
        <Tabs
          items={[
            { key: 'policies', label: t('packs.policies'), children: <Text text={policies} /> },
            { key: 'pack', label: t('packs.manifest'), children: <Text text={pack} /> },
          ]}
        />
      )}
    </Fetched>
  );
}

function Text({ text }: { text: string | null }) {
  if (text === null) return <Nothing />;
  return (
    // Long text is scrolled by keyboard, too.
    <pre tabIndex={0} style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      {text}
    </pre>
  );
}
