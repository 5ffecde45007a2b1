import type { INestApplicationContext } from '@nestjs/common';
import {
  CommandExecutor,
  CreateAccount,
  CreateEnterprise,
  CreateOrganisation,
  creditCodeCheck,
  GiveGrant,
  InstallJurisdictions,
  Organisations,
  systemActor,
  UnitOfWork,
} from '@bihuan/bihuan';
import {
  demoAuthorities,
  demoEnterprises,
  demoJurisdictions,
  demoPassword,
  demoPeople,
  type DemoEnterprise,
} from './demo-data';

const installer = systemActor('demo');
const channel = 'install';

/**
 * Installs the demo organisation into a database that has no organisation yet; does nothing otherwise. Every row
 * goes through the command path, so the trail of the demo begins with it.
 */
export async function installDemoOrganisation(app: INestApplicationContext): Promise<void> {
  const work = app.get(UnitOfWork, { strict: false });
  const organisations = app.get(Organisations, { strict: false });
  if (await work.read(installer, () => organisations.exist())) return;
  // All or nothing: commands join the transaction, so a start that is killed here begins again from the beginning.
  await work.run(installer, () => install(app.get(CommandExecutor, { strict: false })));
}

/** The accounts in one line, for the greeting of the server. */
export function demoAccounts(): string {
  return `${demoPeople.map(({ username }) => username).join(', ')} (password ${demoPassword})`;
}

async function install(commands: CommandExecutor): Promise<void> {
  await commands.run(InstallJurisdictions, installer, { nodes: demoJurisdictions }, { channel });
  const ids = new Map<string, string>();
  for (const { key, industries, functions, ...authority } of demoAuthorities) {
    const input = { ...authority, industries: [...industries], functions: [...functions] };
    ids.set(key, (await commands.run(CreateOrganisation, installer, input, { channel })).id);
  }
  for (const [index, enterprise] of demoEnterprises.entries()) {
    const input = enterpriseInput(enterprise, ids, index);
    ids.set(enterprise.key, (await commands.run(CreateEnterprise, installer, input, { channel })).id);
  }
  for (const { username, name, role, of, jurisdiction, certificateNo } of demoPeople) {
    const organisationId = idOf(ids, of);
    const input = { username, name, certificateNo, password: demoPassword, organisationId };
    const { id: accountId } = await commands.run(CreateAccount, installer, input, { channel });
    await commands.run(GiveGrant, installer, { accountId, role, jurisdiction }, { channel });
  }
}

function enterpriseInput(enterprise: DemoEnterprise, ids: ReadonlyMap<string, string>, index: number) {
  const { key: _key, sectorRegulator, licensingAuthority, approvingAuthority, ...rest } = enterprise;
  const body = `91990101MADEMO${String(index).padStart(3, '0')}`.replaceAll('O', '0').replaceAll('I', '1');
  return {
    ...rest,
    creditCode: body + creditCodeCheck(body),
    sectorRegulatorId: idOf(ids, sectorRegulator),
    licensingAuthorityId: licensingAuthority && idOf(ids, licensingAuthority),
    approvingAuthorityId: approvingAuthority && idOf(ids, approvingAuthority),
  };
}

function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The demo organisation does not know "${key}".`);
  return id;
}
