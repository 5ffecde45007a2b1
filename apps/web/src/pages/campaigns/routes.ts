import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../shell/page-code';
import { shellRoute } from '../../shell/routes';
import { wizardSteps, type WizardStep } from './wizard-steps';

/** What the list of campaigns is filtered by. */
export interface CampaignListSearch {
  readonly title?: string;
  readonly status?: string;
}

/** What the page of a campaign shows. */
export interface CampaignSearch {
  readonly tab?: 'targets' | 'events';
  readonly coverage?: string;
  readonly industry?: string;
  readonly area?: string;
  readonly scale?: string;
  readonly name?: string;
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;

export const campaignRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/campaigns',
    validateSearch: ({ title, status }: Record<string, unknown>): CampaignListSearch => ({
      title: text(title),
      status: text(status),
    }),
    component: lazyPage(() => import('./campaigns.page'), 'CampaignsPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/campaigns/new',
    component: lazyPage(() => import('./wizard.page'), 'NewCampaignPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/campaigns/$campaignId/prepare',
    validateSearch: ({ step }: Record<string, unknown>): { step: WizardStep } => ({
      step: wizardSteps.find((known) => known === step) ?? 'basics',
    }),
    component: lazyPage(() => import('./wizard.page'), 'PrepareCampaignPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/campaigns/$campaignId',
    validateSearch: (search: Record<string, unknown>): CampaignSearch => ({
      tab: search.tab === 'events' ? 'events' : search.tab === 'targets' ? 'targets' : undefined,
      coverage: text(search.coverage),
      industry: text(search.industry),
      area: text(search.area),
      scale: text(search.scale),
      name: text(search.name),
    }),
    component: lazyPage(() => import('./campaign.page'), 'CampaignPage'),
  }),
] as const;
