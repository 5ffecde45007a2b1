import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { JobWorker } from '@bihuan/bihuan';
import { withDatabase } from '@bihuan/database';
import { MajorCase, type Place, stations } from '../major-case';
import { Meter } from '../meter';
import type { Product } from '../stage';
import { type CaseRows, copyCase, insert, readCase } from './multiply';

/** How large a county is made. */
export interface CountySize {
  readonly enterprises: number;
  readonly hazards: number;
}

type Row = Readonly<Record<string, unknown>>;

const day = 24 * 3600 * 1000;
/** How often each station occurs among a hundred cases. */
const shares = [8, 10, 20, 7, 5, 50];

/** The people who act in the models; copies belong to all enterprises. */
const acting = { name: '云溪县青禾纸业', principal: 'qinghe-paper-principal', townHead: 'qinghe-head' };

/**
 * Fills the demo organisation's county: enterprises beside its own, a published campaign that covers all of them, and
 * cases. One case per station is played by the commands people use; the others are copies of its rows with ids,
 * enterprises and times of their own.
 */
export async function fillCounty(product: Product, size: CountySize): Promise<{ campaignId: string }> {
  const client = new Client({ connectionString: withDatabase(product.database.superuserUrl, 'bihuan') });
  await client.connect();
  try {
    // Copies come table by table: what refers to what is there only at the end.
    await client.query('SET session_replication_role = replica');
    const enterpriseIds = await addEnterprises(client, size.enterprises);
    const campaignId = await publishCampaign(product, client);
    const models = await playModels(product, client, campaignId);
    // What is due in the copies is not done: jobs would change what is measured.
    await product.app.get(JobWorker, { strict: false }).stop();
    await copyModels(client, models, { enterpriseIds, count: size.hazards });
    await client.query('ANALYZE');
    return { campaignId };
  } finally {
    await client.end();
  }
}

async function addEnterprises(client: Client, count: number): Promise<string[]> {
  const { rows: models } = await client.query<{ enterprise: Row; organisation: Row }>(
    `SELECT to_jsonb(e) AS enterprise, to_jsonb(o) AS organisation FROM bh_enterprise e
     JOIN bh_organisation o USING (id) WHERE e.jurisdiction LIKE '99.01.01%' ORDER BY id`,
  );
  const copies = Array.from({ length: Math.max(0, count - models.length) }, (_, no) => {
    const { enterprise, organisation } = models[no % models.length] as { enterprise: Row; organisation: Row };
    const id = randomUUID();
    const name = `${String(enterprise.name)}第${no + 1}分厂`;
    const scale = ['ABOVE', 'BELOW', 'SMALL_SCATTERED'][no % 3];
    return {
      enterprise: { ...enterprise, id, enterpriseId: id, creditCode: null, scale, name },
      organisation: { ...organisation, id, name, shortName: name, creditCode: null },
    };
  });
  await insert(client, [
    { table: 'bh_organisation', json: JSON.stringify(copies.map(({ organisation }) => organisation)) },
    { table: 'bh_enterprise', json: JSON.stringify(copies.map(({ enterprise }) => enterprise)) },
  ]);
  return [...models, ...copies].map(({ enterprise }) => String(enterprise.id));
}

async function publishCampaign({ stage }: Product, client: Client): Promise<string> {
  const organiser = stage.person('organiser');
  const ahead = (days: number): string => new Date(Date.now() + days * day).toISOString().slice(0, 10);
  const industries = await client.query<{ code: string }>(
    'SELECT DISTINCT industry AS code FROM bh_enterprise',
  );
  const checklists = await client.query<{ id: string }>('SELECT id FROM bh_checklist LIMIT 1');
  const { id } = await stage.run('campaign.create', organiser, {
    title: '全县工贸行业安全生产大检查',
    basis: '县安委办关于开展安全生产大检查的通知',
    jurisdiction: '99.01.01',
    startsOn: ahead(0),
    endsOn: ahead(180),
    stageEnds: {
      selfCheck: ahead(30),
      inspection: ahead(90),
      rectification: ahead(120),
      lookback: ahead(150),
      summary: ahead(180),
    },
    industries: industries.rows.map(({ code }) => code),
    checklistIds: checklists.rows.map((row) => row.id),
  });
  await stage.run('campaign.publish', organiser, { campaignId: id });
  return id;
}

async function playModels({ stage }: Product, client: Client, campaignId: string): Promise<CaseRows[]> {
  const [enterprise] = await stage.read<{ id: string }>('SELECT id FROM bh_enterprise WHERE name = $1', [
    acting.name,
  ]);
  const place: Place = { ...acting, enterpriseId: String(enterprise?.id), campaignId };
  const models: CaseRows[] = [];
  for (const station of stations) {
    models.push(await readCase(client, await new MajorCase(stage, new Meter(), place).play(station)));
  }
  return models;
}

async function copyModels(
  client: Client,
  models: readonly CaseRows[],
  { enterpriseIds, count }: { enterpriseIds: readonly string[]; count: number },
): Promise<void> {
  const inTurn = shares.flatMap((share, station) =>
    Array.from({ length: share }, () => models[station] as CaseRows),
  );
  const batch = 100;
  for (let from = 0; from < count; from += batch) {
    const copies = Array.from({ length: Math.min(batch, count - from) }, (_, i) => {
      const no = from + i;
      const enterpriseId = enterpriseIds[(no * 7) % enterpriseIds.length] as string;
      return copyCase(inTurn[(no * 37) % inTurn.length] as CaseRows, {
        no,
        enterpriseId,
        earlier: ((no * 13) % 180) * day,
      });
    });
    await insert(client, copies.flat());
  }
}
