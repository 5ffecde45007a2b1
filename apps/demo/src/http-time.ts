import type { DemoTime } from '@bihuan/demo';
import type { ApiClient } from '@bihuan/testing';

/** The clock of a server in demo mode, moved through its API. */
export function httpTime(client: ApiClient): DemoTime {
  return {
    async now() {
      const { now } = await (await client.as('admin')).get<{ now: string }>('/demo/clock');
      return new Date(now);
    },
    async moveTo(moment) {
      await (await client.as('admin')).post('/demo/clock', { to: moment.toISOString() });
    },
  };
}
