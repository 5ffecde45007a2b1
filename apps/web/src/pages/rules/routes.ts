import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../../shell/page-code';
import { shellRoute } from '../../shell/routes';

const text = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined);

export const rulesRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/rules',
    validateSearch: ({ rule, find }: Record<string, unknown>): { rule?: string; find?: string } => ({
      rule: text(rule),
      find: text(find),
    }),
    component: lazyPage(() => import('./rules.page'), 'RulesPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/rules/write',
    validateSearch: ({ code }: Record<string, unknown>): { code?: string } => ({ code: text(code) }),
    component: lazyPage(() => import('./write-rule.page'), 'WriteRulePage'),
  }),
] as const;
