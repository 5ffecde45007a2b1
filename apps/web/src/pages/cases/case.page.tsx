import { PrinterOutlined } from '@ant-design/icons';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button, Flex, Grid, Select, Tabs } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../api/client';
import { useMay } from '../../session/use-session';
import { Page } from '../../ui/page';
import { Fetched } from '../../ui/states';
import { CaseHead, CaseTags } from './case-head';
import { type CaseTab, caseTabs } from './case-search';
import { CaseGates } from './gates/case-gates';
import { WhatIsNext } from './next/what-is-next';
import { CasePlans } from './plans/case-plans';
import { CaseClosing } from './record/case-closing';
import { CaseDocuments } from './record/case-documents';
import { CaseEvidence } from './record/case-evidence';
import { CaseLinks } from './record/case-links';
import { CaseReviews } from './record/case-reviews';
import { CaseSupervision } from './record/case-supervision';
import { CaseReplay } from './replay/case-replay';
import { CaseTimeline } from './timeline/case-timeline';

const route = getRouteApi('/shell/cases/$id');

/** One case with everything that is known of it. */
export function CasePage() {
  const { t } = useTranslation(['cases', 'shell']);
  const { id } = route.useParams();
  const query = $api.useQuery('get', '/api/v1/hazards/{id}', { params: { path: { id } } });
  return (
    <Fetched query={query}>
      {(hazard) => (
        <Page
          title={`${hazard.number ?? t('unnumbered')} ${hazard.title}`}
          lead={<CaseTags hazard={hazard} />}
          help={t('help.case')}
          actions={
            <Link to="/cases/$id/print" params={{ id }}>
              <Button icon={<PrinterOutlined aria-hidden />}>{t('shell:action.print')}</Button>
            </Link>
          }
        >
          <Flex vertical gap={16}>
            <CaseHead hazard={hazard} />
            <WhatIsNext hazard={hazard} />
            <CaseTabs hazard={hazard} />
          </Flex>
        </Page>
      )}
    </Fetched>
  );
}

/** What a tab needs to be of use to whoever looks. */
const rights: Readonly<Record<CaseTab, string>> = {
  timeline: 'hazard.read',
  replay: 'instance.read',
  gates: 'hazard.read',
  plans: 'rectification.read',
  evidence: 'evidence.read',
  supervision: 'rectification.read',
  reviews: 'review.read',
  closing: 'closure.read',
  documents: 'closure.read',
  links: 'lookback.read',
};

const panes: Readonly<Record<CaseTab, (hazard: Schemas['HazardCase']) => ReactNode>> = {
  timeline: ({ id }) => <CaseTimeline hazardId={id} />,
  replay: ({ id }) => <CaseReplay hazardId={id} />,
  gates: ({ id }) => <CaseGates hazardId={id} />,
  plans: ({ id }) => <CasePlans hazardId={id} />,
  evidence: (hazard) => <CaseEvidence hazard={hazard} />,
  supervision: ({ id }) => <CaseSupervision hazardId={id} />,
  reviews: ({ id }) => <CaseReviews hazardId={id} />,
  closing: ({ id }) => <CaseClosing hazardId={id} />,
  documents: ({ id }) => <CaseDocuments hazardId={id} />,
  links: (hazard) => <CaseLinks hazard={hazard} />,
};

function CaseTabs({ hazard }: { hazard: Schemas['HazardCase'] }) {
  const { t } = useTranslation('cases');
  const { tab = 'timeline' } = route.useSearch();
  const navigate = route.useNavigate();
  const may = useMay();
  const wide = Grid.useBreakpoint().md ?? true;
  const visible = caseTabs.filter((name) => may(rights[name]));
  const open = (next: CaseTab): void =>
    void navigate({ search: { tab: next }, replace: true, resetScroll: false });
  if (!wide) {
    return (
      <section aria-label={t('parts')}>
        <Select
          aria-label={t('parts')}
          value={tab}
          onChange={open}
          style={{ width: '100%', marginBottom: 12 }}
          options={visible.map((name) => ({ value: name, label: t(`tab.${name}`) }))}
        />
        {panes[tab](hazard)}
      </section>
    );
  }
  return (
    <Tabs
      activeKey={tab}
      onChange={(next) => open(next as CaseTab)}
      items={visible.map((name) => ({ key: name, label: t(`tab.${name}`), children: panes[name](hazard) }))}
      destroyOnHidden
    />
  );
}
