import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { demoPassword } from '@bihuan/demo';
import { County } from './fixtures/county';
import { asApplication, fingerprint } from './fixtures/database';
import { mill, rectifying, registered } from './fixtures/mill';
import { round, strikeOff } from './fixtures/rounds';

let county: County;
beforeAll(async () => {
  county = await County.open();
}, 60_000);
afterAll(() => county.close());

type Event = Record<string, unknown> & { leafHash: Buffer; command: string; channel: string };

const events = (): Promise<Event[]> =>
  asApplication(county, (manager) => manager.query<Event[]>('SELECT * FROM bh_audit_event ORDER BY id'));

/** RFC 6962 over RFC 8785, written down here once more: the trail must be checkable without the product. */
function leafOf({ leafHash: _, ...facts }: Event): Buffer {
  const text = canonicalize(JSON.parse(JSON.stringify(facts))) ?? '';
  return createHash('sha256').update(Buffer.of(0)).update(text).digest();
}

describe('the trail', () => {
  it('has exactly one event for each command that was done, and none for one that was refused', async () => {
    const [hazardId = ''] = await registered(county, 1);
    const before = (await events()).length;
    const judge = `/hazards/${hazardId}/judge`;
    await county.stage.as('auditor');
    await county.refusal('officer1', judge, { level: 'NONE' });
    await county.refusal('auditor', judge, { level: 'MAJOR' });
    await county.refusal('officer1', judge, { level: 'MAJOR' }, { ifMatch: 99 });
    const signIns = (await events()).slice(before).map(({ command }) => command);
    expect(signIns).toEqual(['session.open']);
    const options = { idempotencyKey: 'judged-once' };
    await county.act('officer1', judge, { level: 'MAJOR' }, options);
    await county.act('officer1', judge, { level: 'MAJOR' }, options);
    const told = (await events()).slice(before + signIns.length);
    expect(told.map(({ command, channel }) => [command, channel])).toEqual([['hazard.judge', 'http']]);
    expect(told[0]).toMatchObject({
      subjectIds: [hazardId],
      actorName: '陈检',
      input: { hazardId, level: 'MAJOR' },
    });
  });

  it('verifies leaf by leaf after a whole case, timers included, and holds no secret', async () => {
    const [hazardId = ''] = await rectifying(county, 1, 'MAJOR', 12);
    await county.pass(8);
    await round(county, hazardId);
    await strikeOff(county, hazardId, 'MAJOR');
    const trail = await events();
    expect(trail.filter((event) => !leafOf(event).equals(event.leafHash))).toEqual([]);
    expect(new Set(trail.map(({ channel }) => channel))).toEqual(
      new Set(['install', 'http', 'timer', 'job']),
    );
    expect(JSON.stringify(trail)).not.toContain(demoPassword);
  });

  it('cannot be changed by the product itself', async () => {
    const before = await fingerprint(county);
    for (const statement of [
      `UPDATE bh_audit_event SET "actorName" = '别人'`,
      `UPDATE bh_audit_event SET facts = '{}'`,
      'DELETE FROM bh_audit_event',
      'TRUNCATE bh_audit_event',
      'ALTER TABLE bh_audit_event DISABLE ROW LEVEL SECURITY',
      'DROP TABLE bh_audit_event',
    ]) {
      await expect(asApplication(county, (manager) => manager.query(statement))).rejects.toThrow(
        /permission denied|must be owner/,
      );
    }
    expect(await fingerprint(county)).toEqual(before);
  });
});

describe('the timeline of a case', () => {
  let hazardId: string;
  beforeAll(async () => {
    [hazardId = ''] = await rectifying(county, 1, 'MAJOR', 20);
    await round(county, hazardId, { passed: false });
  });

  it('tells what happened in the order it happened', async () => {
    const entries = await county.timeline(hazardId);
    const moments = entries.map(({ at }) => at);
    expect(moments).toEqual(moments.toSorted());
    const short = entries.map(({ kind, detail }) => {
      if (kind === 'STATE') return String(detail.to);
      return kind === 'GATE' ? `${String(detail.rule)} ${String(detail.outcome)}` : String(detail.command);
    });
    const inOrder = [
      ...[
        'hazard.report',
        'DRAFT',
        'hazard.register',
        'REGISTERED',
        'hazard.judge',
        'HAZARD_LEVEL MAJOR',
        'JUDGED',
      ],
      ...[
        'order.issue',
        'ASSIGNED',
        'order.accept',
        'PLAN_DRAFT',
        'rectification.submit-plan',
        'PLAN_SUBMITTED',
      ],
      ...['RECT_FIVE_IN_PLACE PASS', 'RECTIFYING', 'rectification.report-completion', 'COMPLETED_REPORTED'],
      ...['review.countersign', 'RECT_THREE_NOT_LET_GO RETURN', 'RETURNED'],
    ];
    let from = 0;
    for (const entry of inOrder) {
      from = short.indexOf(entry, from) + 1;
      expect([entry, from > 0]).toEqual([entry, true]);
    }
  });

  it('is the same read in pages of one, and refuses the cursor of another list', async () => {
    const whole = await county.timeline(hazardId);
    const pages: string[] = [];
    for (let after: string | null = ''; after !== null;) {
      const query: string = after && `&after=${encodeURIComponent(after)}`;
      const { items, page } = await county.get<{ items: { id: string }[]; page: { after: string | null } }>(
        'auditor',
        `/hazards/${hazardId}/timeline?limit=1${query}`,
      );
      pages.push(...items.map(({ id }) => id));
      after = page.after;
    }
    expect(pages).toEqual(whole.map((entry) => (entry as unknown as { id: string }).id));
    const foreign = county.get('auditor', `/hazards/${hazardId}/timeline?after=bm9uc2Vuc2U`).catch(String);
    expect(await foreign).toMatch(/400 SEARCH_INVALID/);
  });

  it('shows the enterprise its own case and nothing of what the authorities do among themselves', async () => {
    const { items } = await county.get<{ items: { detail: { command?: string } }[] }>(
      mill.principal,
      `/hazards/${hazardId}/timeline?limit=200`,
    );
    const commands = items.flatMap(({ detail: { command } }) => command ?? []);
    expect(commands).toContain('order.accept');
    expect(commands).not.toContain('hazard.report');
  });
});
