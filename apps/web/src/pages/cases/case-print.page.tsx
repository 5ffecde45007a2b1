import { PrinterOutlined } from '@ant-design/icons';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button, Typography } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client';
import { Page } from '../../ui/page';
import { Fetched } from '../../ui/states';
import { CaseHead, CaseTags } from './case-head';
import { CaseGates } from './gates/case-gates';
import { CasePlans } from './plans/case-plans';
import { CaseClosing } from './record/case-closing';
import { CaseDocuments } from './record/case-documents';
import { CaseEvidence } from './record/case-evidence';
import { CaseLinks } from './record/case-links';
import { CaseReviews } from './record/case-reviews';
import { CaseSupervision } from './record/case-supervision';
import { CaseTimeline } from './timeline/case-timeline';
import './case-print.css';

const route = getRouteApi('/shell/cases/$id/print');

/** The whole case below each other, to be printed or kept as a PDF. */
export function CasePrintPage() {
  const { t } = useTranslation(['cases', 'shell']);
  const { id } = route.useParams();
  const query = $api.useQuery('get', '/api/v1/hazards/{id}', { params: { path: { id } } });
  return (
    <Fetched query={query}>
      {(hazard) => (
        <Page
          title={`${hazard.number ?? t('unnumbered')} ${hazard.title}`}
          lead={<CaseTags hazard={hazard} />}
          actions={
            <>
              <Link to="/cases/$id" params={{ id }}>
                <Button>{t('shell:state.back')}</Button>
              </Link>
              <Button type="primary" icon={<PrinterOutlined />} onClick={() => globalThis.print()}>
                {t('shell:action.print')}
              </Button>
            </>
          }
        >
          <div className="bh-case-print">
            <CaseHead hazard={hazard} />
            <Part title={t('tab.evidence')}>
              <CaseEvidence hazard={hazard} />
            </Part>
            <Part title={t('tab.plans')}>
              <CasePlans hazardId={id} />
            </Part>
            <Part title={t('tab.supervision')}>
              <CaseSupervision hazardId={id} />
            </Part>
            <Part title={t('tab.reviews')}>
              <CaseReviews hazardId={id} />
            </Part>
            <Part title={t('tab.gates')}>
              <CaseGates hazardId={id} />
            </Part>
            <Part title={t('tab.closing')}>
              <CaseClosing hazardId={id} />
            </Part>
            <Part title={t('tab.documents')}>
              <CaseDocuments hazardId={id} />
            </Part>
            <Part title={t('tab.links')}>
              <CaseLinks hazard={hazard} />
            </Part>
            <Part title={t('tab.timeline')}>
              <CaseTimeline hazardId={id} />
            </Part>
          </div>
        </Page>
      )}
    </Fetched>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <Typography.Title level={2} style={{ fontSize: 18 }}>
        {title}
      </Typography.Title>
      {children}
    </section>
  );
}
