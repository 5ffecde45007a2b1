import { PlusOutlined } from '@ant-design/icons';
import { Button, Card, Tree, type TreeDataNode } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../../api/client';
import { useTerm } from '../../../i18n/terms';
import { useMay } from '../../../session/use-session';
import { Page } from '../../../ui/page';
import { Fetched, Nothing } from '../../../ui/states';
import { InstallPlaces } from './install-places';

/** The administrative division: places that everything belongs to. */
export function JurisdictionsPage() {
  const { t } = useTranslation('admin');
  const may = useMay();
  const [adding, setAdding] = useState(false);
  const query = $api.useQuery('get', '/api/v1/jurisdictions');
  const term = useTerm();
  const add = may('jurisdiction.install') ? (
    <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setAdding(true)}>
      {t('places.add')}
    </Button>
  ) : null;
  return (
    <Page title={t('places.title')} actions={add} help={t('places.help')}>
      <Fetched query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Nothing action={add} />
          ) : (
            <Card size="small">
              <Tree
                aria-label={t('places.title')}
                treeData={treeOf(items, (code) => term('jurisdictionLevel', code))}
                defaultExpandedKeys={items.slice(0, 50).map(({ code }) => code)}
                selectable={false}
                height={640}
              />
            </Card>
          )
        }
      </Fetched>
      {adding ? <InstallPlaces onClose={() => setAdding(false)} /> : null}
    </Page>
  );
}

interface PlaceNode extends TreeDataNode {
  children: PlaceNode[];
}

function treeOf(
  places: readonly Schemas['Jurisdiction'][],
  levelName: (code: string) => string,
): PlaceNode[] {
  const nodes = new Map<string, PlaceNode>();
  const roots: PlaceNode[] = [];
  for (const { code, name, level, parentCode } of places) {
    const node: PlaceNode = { key: code, title: `${name} · ${levelName(level)} · ${code}`, children: [] };
    nodes.set(code, node);
    (nodes.get(parentCode ?? '')?.children ?? roots).push(node);
  }
  return roots;
}
