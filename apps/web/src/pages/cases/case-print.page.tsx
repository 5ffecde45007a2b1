import { PrinterOutlined } from '@ant-design/icons';
import { useIsFetching } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button, Typography } from 'antd';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client';
import { useAccount } from '../../session/use-session';
import { PaperLook } from '../../shell/look';
import { Page } from '../../ui/page';
import { Fetched } from '../../ui/states';
import { CaseHead, CaseTags } from './case-head';
import { CaseGates } from './gates/case-gates';
import { Unfolded } from './gates/inputs';
import { minute } from './moment';
import { CasePlans } from './plans/case-plans';
import { CaseClosing } from './record/case-closing';
import { CaseDocuments } from './record/case-documents';
import { CaseEvidence } from './record/case-evidence';
import { CaseLinks } from './record/case-links';
import { CaseReviews } from './record/case-reviews';
import { CaseSupervision } from './record/case-supervision';
import { WholeTimeline } from './timeline/case-timeline';
import './case-print.css';

const route = getRouteApi('/shell/cases/$id/print');

/** The whole case below each other, to be printed or kept as a PDF. */
export function CasePrintPage() {
  const { t } = useTranslation(['cases', 'shell']);
  const { id } = route.useParams();
  // What has not come yet would be missing on paper.
  const isFetching = useIsFetching() > 0;
  const query = $api.useQuery('get', '/api/v1/hazards/{id}', { params: { path: { id } } });
  return (
    <PaperLook>
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
                <Button
                  type="primary"
                  icon={<PrinterOutlined aria-hidden />}
                  loading={isFetching}
                  onClick={() => globalThis.print()}
                >
                  {t('shell:action.print')}
                </Button>
              </>
            }
          >
            <div className="bh-case-print">
              <Printed />
              <CaseHead hazard={hazard} paper />
              <Part title={t('tab.evidence')}>
                <CaseEvidence hazard={hazard} />
              </Part>
              <Part title={t('tab.plans')}>
                <Unfolded value>
                  <CasePlans hazardId={id} />
                </Unfolded>
              </Part>
              <Part title={t('tab.supervision')}>
                <Unfolded value>
                  <CaseSupervision hazardId={id} />
                </Unfolded>
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
                <Unfolded value>
                  <CaseDocuments hazardId={id} />
                </Unfolded>
              </Part>
              <Part title={t('tab.links')}>
                <CaseLinks hazard={hazard} />
              </Part>
              <Part title={t('tab.timeline')}>
                <WholeTimeline hazardId={id} />
              </Part>
            </div>
          </Page>
        )}
      </Fetched>
    </PaperLook>
  );
}

/** On paper only: who printed it when, because a case goes on. */
function Printed() {
  const { t } = useTranslation('cases');
  const account = useAccount();
  return (
    <p className="bh-printed">{t('printed', { name: account?.name, at: minute(dayjs().toISOString()) })}</p>
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
