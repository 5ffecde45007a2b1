import { Enterprise, Industry, Organisation, OrganisationKind } from '@bihuan/identity';
import { dutyOf, parties, responsibilitiesFor, unassigned } from './responsibility.rules';

const { TOWN, GOVERNMENT, REGULATOR } = OrganisationKind;
const organisation = (id: string, kind: OrganisationKind, jurisdiction: string, industries: string[] = []) =>
  Object.assign(new Organisation(), { id, kind, jurisdiction, industries });
const enterprise = (more: Partial<Enterprise> = {}) =>
  Object.assign(new Enterprise(), {
    ...{ id: 'e', jurisdiction: '51.08.21.003', industry: Industry.GAS_CATERING, principalName: '张三' },
    ...{ sectorRegulatorId: null, licensingAuthorityId: null, approvingAuthorityId: null },
    ...more,
  });
const found = (more: Partial<Enterprise>, organisations: Organisation[]) =>
  responsibilitiesFor(enterprise(more), organisations).map((row) => [row.basis, row.organisationId]);

describe('who answers for a hazard', () => {
  it('is the nearest government or town, and the nearest regulator of the industry', () => {
    const over = [
      organisation('county', GOVERNMENT, '51.08.21'),
      organisation('town', TOWN, '51.08.21.003'),
      organisation('elsewhere', TOWN, '51.08.21.00'),
      organisation('prefecture gas', REGULATOR, '51.08', [Industry.GAS_CATERING]),
      organisation('county gas', REGULATOR, '51.08.21', [Industry.GAS_CATERING]),
      organisation('county school', REGULATOR, '51.08.21', [Industry.SCHOOL]),
    ];
    expect(found({}, over)).toEqual([
      ['TERRITORIAL', 'town'],
      ['SECTOR', 'county gas'],
      ['ENTERPRISE', 'e'],
    ]);
  });

  it('is whom the enterprise is registered with, before anybody found by industry', () => {
    const over = [organisation('county gas', REGULATOR, '51.08.21', [Industry.GAS_CATERING])];
    const known = { sectorRegulatorId: 's', licensingAuthorityId: 'l', approvingAuthorityId: 'a' };
    expect(found(known, over)).toEqual([
      ['SECTOR', 's'],
      ['LICENSING', 'l'],
      ['APPROVAL', 'a'],
      ['ENTERPRISE', 'e'],
    ]);
  });

  it('is warned about when nobody is found', () => {
    expect(unassigned(responsibilitiesFor(enterprise(), []))).toEqual(['TERRITORIAL', 'SECTOR']);
  });

  it('lets four parties rectify and the fifth supervise', () => {
    expect(parties.map((party) => dutyOf('PARTY', party))).toEqual([
      ...Array.from({ length: 4 }, () => 'RECTIFY'),
      'SUPERVISE',
    ]);
  });
});
