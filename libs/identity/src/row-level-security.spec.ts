import * as fc from 'fast-check';
import { DataSource } from 'typeorm';
import { AuditEvent, auditEntities, auditPolicies, leafHashOf } from '@bihuan/audit';
import { applicationConnection, ownerConnection } from '@bihuan/database';
import { type Actor, type Grant, newId, reaches, systemActor, UnitOfWork } from '@bihuan/kernel';
import { createTestDatabase, type TestDatabase } from '@bihuan/testing';
import { Enterprise } from './enterprise/enterprise.entity';
import { EnterpriseScale, EnterpriseStatus } from './enterprise/enterprise-terms';
import { Industry } from './enterprise/industry';
import { identityEntities, identityPolicies } from './identity.policies';
import { Jurisdiction, JurisdictionLevel } from './jurisdiction/jurisdiction.entity';
import { Organisation } from './organisation/organisation.entity';
import { OrganisationKind } from './organisation/organisation-kind';
import { rowLevelSecurity } from './row-level-security';

const entities = [...identityEntities, ...auditEntities];
const at = new Date('2026-03-02T01:00:00Z');
/** `51.08.2` and `51.08.21` share a prefix but not a territory. */
const codes = [
  '51',
  '51.08',
  '51.08.2',
  '51.08.21',
  '51.08.21.001',
  '51.08.21.003',
  '51.08.22',
  '51.09',
  '52',
];

let database: TestDatabase;
let owner: DataSource;
let app: DataSource;
let work: UnitOfWork;
const enterprises: Enterprise[] = [];

beforeAll(async () => {
  database = await createTestDatabase('nothing');
  owner = await new DataSource({
    ...ownerConnection(database.ownerUrl),
    entities,
    synchronize: true,
  }).initialize();
  for (const statement of rowLevelSecurity([...identityPolicies, ...auditPolicies]))
    await owner.query(statement);
  app = await new DataSource({ ...applicationConnection(database.ownerUrl), entities }).initialize();
  work = new UnitOfWork(app);
  await work.run(systemActor('test'), async () => {
    const nodes = codes.map((code) => ({
      code,
      name: code,
      level: JurisdictionLevel.COUNTY,
      parentCode: null,
    }));
    await work.manager.insert(Jurisdiction, nodes);
    for (const code of codes) enterprises.push(await register(newId(), code));
  });
});

afterAll(async () => {
  await app?.destroy();
  await owner?.destroy();
  await database?.drop();
});

async function register(id: string, jurisdiction: string): Promise<Enterprise> {
  const named = { id, jurisdiction, name: `企业 ${id}`, createdAt: at };
  await work.manager.insert(Organisation, { ...named, kind: OrganisationKind.ENTERPRISE, shortName: 'e' });
  const row = {
    ...named,
    enterpriseId: id,
    address: '—',
    principalName: '张三',
    industry: Industry.FIREWORKS,
    scale: EnterpriseScale.BELOW,
    status: EnterpriseStatus.NORMAL,
  };
  await work.manager.insert(Enterprise, row);
  return work.manager.findOneByOrFail(Enterprise, { id });
}

function actor(...grants: Grant[]): Actor {
  return { accountId: newId(), name: 'A', kind: 'person', grants };
}

const at21 = actor({ role: 'REGULATOR_OFFICER', jurisdiction: '51.08.21' });
const ofEnterprise = (enterpriseId = '') => actor({ role: 'ENTERPRISE_PRINCIPAL', enterpriseId });

async function visibleTo(who: Actor): Promise<string[]> {
  const rows = await work.read(who, () => work.manager.find(Enterprise));
  return rows.map(({ id }) => id).sort();
}

describe('row-level security', () => {
  it('shows nothing without a context, also to the owner of the tables', async () => {
    expect(await app.query('SELECT id FROM bh_enterprise')).toEqual([]);
    await visibleTo(systemActor('test'));
    expect(await app.query('SELECT id FROM bh_enterprise')).toEqual([]);
    const forced = `SELECT relforcerowsecurity AS forced FROM pg_class WHERE relname = 'bh_enterprise'`;
    expect(await owner.query(forced)).toEqual([{ forced: true }]);
  });

  it('shows exactly what the grants reach', async () => {
    const grant = fc.oneof(
      fc.record({ role: fc.constant('X'), jurisdiction: fc.constantFrom('', ...codes, '51.08.99') }),
      fc.record({ role: fc.constant('X'), enterpriseId: fc.nat(codes.length - 1).map((i) => `#${i}`) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(grant, { maxLength: 4 }), async (drawn) => {
        const grants = drawn.map((each: Grant) =>
          each.enterpriseId
            ? { ...each, enterpriseId: enterprises[Number(each.enterpriseId.slice(1))]?.id }
            : each,
        );
        const reached = enterprises.filter((row) => grants.some((each) => reaches(each, row)));
        expect(await visibleTo(actor(...grants))).toEqual(reached.map(({ id }) => id).sort());
      }),
      { numRuns: 40 },
    );
  });

  it('refuses rows written beyond the reach', async () => {
    await expect(work.run(at21, () => register(newId(), '51.08.22'))).rejects.toThrow(/row-level security/);
    await expect(work.run(ofEnterprise(newId()), () => register(newId(), '51.08.21'))).rejects.toThrow(
      /row-level security/,
    );
  });

  it('does not let rows be moved away or taken over', async () => {
    const [mine] = enterprises.filter(({ jurisdiction }) => jurisdiction === '51.08.21');
    const [theirs] = enterprises.filter(({ jurisdiction }) => jurisdiction === '52');
    const move = (id = '') =>
      work.run(at21, () => work.manager.update(Enterprise, { id }, { jurisdiction: '51.08.22' }));
    await expect(move(mine?.id)).rejects.toThrow(/row-level security/);
    expect(await move(theirs?.id)).toMatchObject({ affected: 0 });
  });

  it('lets only the product itself see sessions', async () => {
    const everywhere = actor({ role: 'ADMINISTRATOR', jurisdiction: '' });
    const id = newId();
    const values = [id, 'hash', newId(), at];
    const insert = `INSERT INTO bh_session (id, "tokenHash", "accountId", "createdAt", "expiresAt", "lastSeenAt")
      VALUES ($1, $2, $3, $4, $4, $4)`;
    await expect(work.run(everywhere, () => work.manager.query(insert, values))).rejects.toThrow(/row-level/);
    expect(await work.read(everywhere, () => work.manager.query('SELECT id FROM bh_session'))).toEqual([]);
  });

  it('answers a territory from indexes, however large the table is', async () => {
    const plan = await work.run(at21, async () => {
      await work.manager.query('SET LOCAL enable_seqscan = off');
      return work.manager.query('EXPLAIN SELECT id FROM bh_enterprise');
    });
    const text = JSON.stringify(plan);
    expect(text).toMatch(/BitmapOr/);
    expect(text).not.toMatch(/Seq Scan on bh_enterprise/);
  });
});

describe('the audit trail', () => {
  async function record(jurisdiction: string, enterpriseIds: string[]): Promise<string> {
    const id = newId();
    const facts = {
      id,
      at,
      actorId: newId(),
      actorName: 'A',
      onBehalfOf: null,
      channel: 'http',
      command: 'inspection.plan',
      subjects: [],
      subjectIds: [],
      jurisdiction,
      enterpriseIds,
      input: null,
      facts: {},
      definition: null,
    };
    await work.run(systemActor('test'), () =>
      work.manager.insert(AuditEvent, { ...facts, leafHash: leafHashOf(facts) } as never),
    );
    return id;
  }

  const sees = (who: Actor, id: string) => work.read(who, () => work.manager.existsBy(AuditEvent, { id }));

  it('shows an enterprise its own events, and never those of a matter of the authorities', async () => {
    const [own, other] = enterprises;
    const open = await record('51.08.21', [own?.id ?? '']);
    const covert = await record('51.08.21', []);
    const both = await record('51.08.21', [own?.id ?? '', other?.id ?? '']);
    const who = ofEnterprise(own?.id);
    expect([await sees(who, open), await sees(who, covert), await sees(who, both)]).toEqual([
      true,
      false,
      false,
    ]);
    expect([await sees(at21, open), await sees(at21, covert), await sees(at21, both)]).toEqual([
      true,
      true,
      true,
    ]);
    expect(await sees(ofEnterprise(other?.id), open)).toBe(false);
  });

  it.each([
    `UPDATE bh_audit_event SET command = 'x'`,
    'DELETE FROM bh_audit_event',
    'TRUNCATE bh_audit_event',
  ])('refuses %s, also to the product itself', async (statement) => {
    await record('51.08.21', []);
    await expect(work.run(systemActor('test'), () => work.manager.query(statement))).rejects.toThrow(
      /permission denied/,
    );
  });
});

it('lets the events of a thing be found by an index', async () => {
  const plan = await work.read(at21, async () => {
    // The tables are small; what no index can find is read in full all the same.
    await work.manager.query('SET LOCAL enable_seqscan = off');
    const rows = await work.manager.query<{ 'QUERY PLAN': string }[]>(
      `EXPLAIN SELECT id FROM bh_audit_event
        WHERE id IN (SELECT "eventId" FROM bh_audit_mention WHERE "subjectId" = 'a')`,
    );
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  });
  expect(plan).toMatch(/Index Cond: \(id = /);
});
