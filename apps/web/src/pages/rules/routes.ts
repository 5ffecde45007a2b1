import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
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
    component: lazyRouteComponent(() => import('./rules.page'), 'RulesPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/rules/write',
    validateSearch: ({ code }: Record<string, unknown>): { code?: string } => ({ code: text(code) }),
    component: lazyRouteComponent(() => import('./write-rule.page'), 'WriteRulePage'),
  }),
] as const;
