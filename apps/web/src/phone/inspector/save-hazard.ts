import { newKey } from '../../api/command';
import { enqueue } from '../offline/enqueue';
import { hazardOfItem } from '../offline/entry';
import type { HazardValues } from './hazard-form';

interface Where {
  readonly enterpriseId: string;
  readonly enterpriseName: string;
  readonly inspectionId?: string;
}

/** Hands in a hazard found without an item of a checklist, and its fix when it was made at once. */
export async function reportHazard(values: HazardValues, where: Where, draft: string): Promise<void> {
  const hazardId = newKey();
  const { photos, photosAfter, ...description } = values;
  const { enterpriseId, inspectionId } = where;
  const thread = inspectionId ?? hazardId;
  const title = `${where.enterpriseName} · ${values.title}`;
  await enqueue({
    command: {
      kind: 'report-hazard',
      hazardId,
      body: { ...description, enterpriseId, inspectionId, photosBefore: photos },
    },
    ...{ thread, title, photos, drafts: [draft] },
  });
  await fixOnSpot(hazardId, photosAfter, thread, title);
}

interface FailedItem extends Where {
  readonly inspectionId: string;
  readonly checklistId: string;
  readonly itemNo: number;
}

/** Completes the hazard draft that the server makes of a failed item. */
export async function completeHazard(values: HazardValues, item: FailedItem, draft: string): Promise<void> {
  const { inspectionId: thread, checklistId, itemNo } = item;
  const hazardId = hazardOfItem(thread, checklistId, itemNo);
  const { photos, photosAfter, ...description } = values;
  const title = `${item.enterpriseName} · ${values.title}`;
  await enqueue({
    command: { kind: 'update-draft', hazardId, body: { ...description, photosBefore: photos } },
    ...{ thread, title, photos, drafts: [draft] },
  });
  await fixOnSpot(hazardId, photosAfter, thread, title);
}

async function fixOnSpot(
  hazardId: string,
  photosAfter: string[],
  thread: string,
  title: string,
): Promise<void> {
  if (photosAfter.length === 0) return;
  const command = { kind: 'fix-on-spot', hazardId, body: { photosAfter } } as const;
  await enqueue({ command, thread, title, photos: photosAfter });
}
