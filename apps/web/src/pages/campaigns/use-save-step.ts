import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { createContext, useContext, useState } from 'react';
import { api, type Schemas } from '../../api/client';
import { commandHeaders, newKey } from '../../api/command';
import { problemOf } from '../../api/problem';
import { type Act, useAct } from '../../ui/use-act';
import { stepAfter, type WizardStep } from './wizard-steps';

type Campaign = Schemas['CampaignView'];
type Changes = Schemas['UpdateCampaignDto'];

/** Fills the step in anew with what the draft says now. */
export const StartOver = createContext<() => void>(() => undefined);

/** Saving a step of a draft that others may prepare as well. */
export interface StepAct extends Act {
  /** Set while somebody else has changed this very step: takes what they wrote. Saving again keeps the own. */
  readonly takeTheirs?: () => void;
}

/**
 * Saves a step of a draft, then goes on to the next one. The draft counts as it was when the step was opened: what another
 * person changed in this step since then is not overwritten unseen, and what they changed in others is no conflict.
 */
export function useSaveStep(campaign: Campaign, step: WizardStep, changes: () => Promise<Changes>): StepAct {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const startOver = useContext(StartOver);
  const [seen, setSeen] = useState(campaign);
  const [isStale, setStale] = useState(false);
  const act = useAct(async (key) => {
    const body = await changes();
    const others = await update(seen, body, key);
    if (others) {
      setSeen(others);
      setStale(true);
      return;
    }
    await queries.invalidateQueries({ queryKey: ['get', '/api/v1/campaigns/{id}'] });
    const next = stepAfter(step);
    if (next) {
      await navigate({
        to: '/campaigns/$campaignId/prepare',
        params: { campaignId: campaign.id },
        search: { step: next },
      });
    }
  });
  async function takeTheirs(): Promise<void> {
    await queries.invalidateQueries({ queryKey: ['get', '/api/v1/campaigns/{id}'] });
    startOver();
  }
  return { ...act, ...(isStale && { takeTheirs: () => void takeTheirs() }) };
}

/** Writes the changes; answers the draft as it is now, and writes nothing, when others changed the same. */
async function update(seen: Campaign, body: Changes, key: string): Promise<Campaign | undefined> {
  const params = { path: { id: seen.id } };
  const write = (version: number, once: string) =>
    api.POST('/api/v1/campaigns/{id}/update', { params, headers: commandHeaders(once, version), body });
  try {
    await write(seen.version, key);
    return undefined;
  } catch (error) {
    if (problemOf(error).status !== 412) throw error;
    const { data: now } = await api.GET('/api/v1/campaigns/{id}', { params });
    if (!now || !sameIn(Object.keys(body) as (keyof Changes)[], seen, now)) return now;
    await write(now.version, newKey());
    return undefined;
  }
}

const sameIn = (fields: readonly (keyof Changes)[], a: Campaign, b: Campaign): boolean =>
  fields.every(
    (field) => JSON.stringify(a[field as keyof Campaign]) === JSON.stringify(b[field as keyof Campaign]),
  );
