import { useParams } from '@tanstack/react-router';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { Fetched, Loading } from '../../ui/states';
import { useGoBack } from '../enterprise/phone-link';
import { PhonePage } from '../enterprise/phone-page';
import { useStoredDraft } from '../offline/use-draft';
import { HazardForm, type HazardValues } from './hazard-form';
import { drafts, inspectorPaths } from './paths';
import './phone-form.css';
import { completeHazard, reportHazard } from './save-hazard';
import { useVisit, useVisitId, type Visit } from './use-visit';

/** The hazard of a failed item, filled in with what is known; or another one found during the visit. */
export function HazardOfVisitPage() {
  const { t } = useTranslation('inspector');
  const query = useVisit();
  const { checklistId } = useParams({ strict: false }) as { checklistId?: string };
  const id = useVisitId();
  return (
    <PhonePage
      title={t('hazard.heading')}
      lead={query.data?.enterprise.name}
      back={checklistId ? inspectorPaths.items(id) : inspectorPaths.visit(id)}
    >
      <Fetched query={query}>{(visit) => <OfVisit visit={visit} />}</Fetched>
    </PhonePage>
  );
}

function OfVisit({ visit }: { visit: Visit }) {
  const { t } = useTranslation('inspector');
  const goBack = useGoBack();
  const { message } = App.useApp();
  const params = useParams({ strict: false }) as { checklistId?: string; itemNo?: string };
  const checklist = visit.checklists.find(({ id }) => id === params.checklistId);
  const item = checklist?.items.find(({ no }) => no === Number(params.itemNo));
  const about = item ? `${visit.id}:${params.checklistId}:${item.no}` : visit.id;
  const draftId = drafts.hazard(about);
  const stored = useStoredDraft<HazardValues>(draftId);
  if (!stored) return <Loading />;
  const answer = visit.detail.answers.find(
    ({ checklistId, itemNo }) => checklistId === params.checklistId && itemNo === item?.no,
  );
  const initial: HazardValues = {
    ...blank,
    ...(item && {
      // An item says how it should be; the hazard is that it is not.
      title: t('hazard.titleOf', { item: item.textZh.replace(/。$/, '') }).slice(0, 200),
      description: answer?.note ?? '',
      basis: item.basis,
      suggestedLevel: item.suggestedLevel,
      photos: [...(answer?.evidenceIds ?? [])],
      category: checklist?.code === 'fire' ? 5 : 1,
    }),
    ...stored.values,
  };

  async function submit(values: HazardValues): Promise<void> {
    const { id: inspectionId, enterprise } = visit;
    const where = { inspectionId, enterpriseId: enterprise.id, enterpriseName: enterprise.name };
    if (item && checklist) {
      await completeHazard(values, { ...where, checklistId: checklist.id, itemNo: item.no }, draftId);
    } else {
      await reportHazard(values, where, draftId);
    }
    void message.success(t('hazard.saved'));
    goBack(item ? inspectorPaths.items(inspectionId) : inspectorPaths.visit(inspectionId));
  }

  return <HazardForm key={draftId} draftId={draftId} initial={initial} onSubmit={submit} />;
}

/** A form nothing is known for. */
export const blank: HazardValues = {
  title: '',
  description: '',
  place: '',
  category: 1,
  basis: '',
  suggestedLevel: 'GENERAL',
  photos: [],
  photosAfter: [],
};
