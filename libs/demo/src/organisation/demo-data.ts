import {
  EnterpriseScale,
  Industry,
  JurisdictionLevel,
  OrganisationFunction,
  OrganisationKind,
  Role,
} from '@bihuan/bihuan';

/** The password of every demo account; the demo organisation is never installed beside real data. */
export const demoPassword = 'bihuan-demo-2026';

/** A fictional place: no code of it is given to a real one. */
export const demoJurisdictions = [
  { code: '99', name: '示例省', level: JurisdictionLevel.PROVINCE },
  { code: '99.01', name: '清江市', level: JurisdictionLevel.PREFECTURE },
  { code: '99.01.01', name: '云溪县', level: JurisdictionLevel.COUNTY },
  { code: '99.01.01.001', name: '城关镇', level: JurisdictionLevel.TOWN },
  { code: '99.01.01.002', name: '青禾镇', level: JurisdictionLevel.TOWN },
  { code: '99.01.02', name: '石门县', level: JurisdictionLevel.COUNTY },
  { code: '99.01.02.001', name: '石门镇', level: JurisdictionLevel.TOWN },
];

const county = '99.01.01';
const chengguan = '99.01.01.001';
const qinghe = '99.01.01.002';
const { ENFORCEMENT, SUPERVISION, LICENSING, APPROVAL } = OrganisationFunction;

/** An authority of the demo organisation; `key` names it inside this file. */
export interface DemoAuthority {
  readonly key: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly shortName: string;
  readonly jurisdiction: string;
  readonly industries: readonly Industry[];
  readonly functions: readonly OrganisationFunction[];
}

/** Departments, towns and expert bodies. */
export const demoAuthorities: readonly DemoAuthority[] = [
  authority('platform', OrganisationKind.GOVERNMENT, '示例省应急信息中心', '信息中心', ''),
  authority('government', OrganisationKind.GOVERNMENT, '云溪县人民政府', '县政府', county),
  authority('office', OrganisationKind.OFFICE, '云溪县安全生产委员会办公室', '县安委办', county),
  {
    ...authority('emergency', OrganisationKind.REGULATOR, '云溪县应急管理局', '县应急局', county),
    industries: [
      Industry.INDUSTRY_LIGHT,
      Industry.INDUSTRY_TEXTILE,
      Industry.INDUSTRY_METALLURGY,
      Industry.HAZCHEM_PRODUCTION,
    ],
    functions: [ENFORCEMENT, SUPERVISION, LICENSING],
  },
  {
    ...authority('transport', OrganisationKind.REGULATOR, '云溪县交通运输局', '县交通局', county),
    industries: [Industry.ROAD_COACH],
    functions: [ENFORCEMENT, SUPERVISION, LICENSING],
  },
  {
    ...authority('housing', OrganisationKind.REGULATOR, '云溪县住房和城乡建设局', '县住建局', county),
    industries: [Industry.CONSTRUCTION_BUILDING, Industry.GAS_CATERING],
    functions: [ENFORCEMENT, SUPERVISION, APPROVAL],
  },
  {
    ...authority('fire', OrganisationKind.REGULATOR, '云溪县消防救援大队', '县消防大队', county),
    industries: [Industry.FIRE_KEY_UNIT],
    functions: [ENFORCEMENT, SUPERVISION],
  },
  authority('chengguan', OrganisationKind.TOWN, '城关镇人民政府', '城关镇', chengguan),
  authority('qinghe', OrganisationKind.TOWN, '青禾镇人民政府', '青禾镇', qinghe),
  authority('experts', OrganisationKind.EXPERT_BODY, '清江市安全生产专家组', '市专家组', '99.01'),
  {
    ...authority('shimen', OrganisationKind.REGULATOR, '石门县应急管理局', '石门县应急局', '99.01.02'),
    industries: [Industry.COAL_MINE],
    functions: [ENFORCEMENT, SUPERVISION],
  },
];

/** An enterprise of the demo organisation; `key` names it inside this file. All are fictional. */
export interface DemoEnterprise {
  readonly key: string;
  readonly name: string;
  readonly address: string;
  readonly principalName: string;
  readonly industry: Industry;
  readonly scale: EnterpriseScale;
  readonly jurisdiction: string;
  /** Keys of {@link demoAuthorities}. */
  readonly sectorRegulator: string;
  readonly licensingAuthority?: string;
  readonly approvingAuthority?: string;
}

/** The enterprises of the demo cases, the parties of the building site, and some that nobody has visited yet. */
export const demoEnterprises: readonly DemoEnterprise[] = [
  {
    ...enterprise('xinghe', '云溪县星河制衣有限公司', '何星', Industry.INDUSTRY_TEXTILE, chengguan),
    address: '云溪县城关镇滨河路18号',
    sectorRegulator: 'emergency',
  },
  {
    ...enterprise('qinghe-paper', '云溪县青禾纸业', '秦禾', Industry.INDUSTRY_LIGHT, qinghe),
    address: '云溪县青禾镇工业路2号',
    scale: EnterpriseScale.ABOVE,
    sectorRegulator: 'emergency',
    licensingAuthority: 'emergency',
  },
  {
    ...enterprise('changda', '畅达客运', '常达', Industry.ROAD_COACH, chengguan),
    address: '云溪县城关镇车站路1号',
    sectorRegulator: 'transport',
    licensingAuthority: 'transport',
  },
  {
    ...enterprise('linjiang', '临江花园三标段', '林江', Industry.CONSTRUCTION_BUILDING, chengguan),
    address: '云溪县城关镇临江大道',
    scale: EnterpriseScale.ABOVE,
    sectorRegulator: 'housing',
    approvingAuthority: 'housing',
  },
  {
    ...enterprise(
      'linjiang-owner',
      '云溪临江置业有限公司',
      '江置',
      Industry.CONSTRUCTION_BUILDING,
      chengguan,
    ),
    sectorRegulator: 'housing',
  },
  {
    ...enterprise('linjiang-design', '清江市规划设计院', '沈计', Industry.CONSTRUCTION_BUILDING, chengguan),
    sectorRegulator: 'housing',
  },
  {
    ...enterprise(
      'linjiang-supervision',
      '清江建工监理有限公司',
      '简立',
      Industry.CONSTRUCTION_BUILDING,
      chengguan,
    ),
    sectorRegulator: 'housing',
  },
  {
    ...enterprise('hotpot', '老巷口火锅店', '向红', Industry.GAS_CATERING, chengguan),
    scale: EnterpriseScale.SMALL_SCATTERED,
    sectorRegulator: 'housing',
  },
  {
    ...enterprise('smelter', '云溪冶炼', '叶炼', Industry.INDUSTRY_METALLURGY, qinghe),
    scale: EnterpriseScale.ABOVE,
    sectorRegulator: 'emergency',
  },
  {
    ...enterprise('shimen-mine', '石门沟煤矿', '石矿', Industry.COAL_MINE, '99.01.02.001'),
    sectorRegulator: 'shimen',
  },
];

/** A person of the demo organisation; the user name is the key. */
export interface DemoPerson {
  readonly username: string;
  readonly name: string;
  readonly role: Role;
  /** Key of an authority or enterprise. */
  readonly of: string;
  /** Where the role reaches; for people of enterprises, the enterprise. */
  readonly jurisdiction?: string;
  readonly certificateNo?: string;
}

/** One person for every part of the loop. */
export const demoPeople: readonly DemoPerson[] = [
  { username: 'admin', name: '管理员', role: Role.ADMINISTRATOR, of: 'platform', jurisdiction: '' },
  { username: 'organiser', name: '安卫', role: Role.ORGANISER, of: 'office', jurisdiction: county },
  { username: 'leader', name: '应立', role: Role.REGULATOR_LEADER, of: 'emergency', jurisdiction: county },
  officer('officer1', '陈检', 'emergency', '99010001'),
  officer('officer2', '李查', 'emergency', '99010002'),
  officer('reviewer1', '周复', 'fire', '99010011'),
  officer('reviewer2', '吴核', 'fire', '99010012'),
  officer('housing-officer', '朱建', 'housing', '99010021'),
  {
    username: 'housing-leader',
    name: '祝城',
    role: Role.REGULATOR_LEADER,
    of: 'housing',
    jurisdiction: county,
  },
  { username: 'town-head', name: '郑镇', role: Role.TOWN_HEAD, of: 'chengguan', jurisdiction: chengguan },
  { username: 'qinghe-head', name: '田青', role: Role.TOWN_HEAD, of: 'qinghe', jurisdiction: qinghe },
  { username: 'grid', name: '王格', role: Role.GRID_INSPECTOR, of: 'chengguan', jurisdiction: chengguan },
  { username: 'expert', name: '钱专', role: Role.EXPERT, of: 'experts', jurisdiction: '99.01' },
  { username: 'auditor', name: '冯审', role: Role.AUDITOR, of: 'government', jurisdiction: county },
  officer('shimen-officer', '石检', 'shimen', '99020001', '99.01.02'),
  principal('xinghe', '何星'),
  principal('qinghe-paper', '秦禾'),
  principal('changda', '常达'),
  principal('linjiang', '林江'),
  principal('hotpot', '向红'),
  principal('smelter', '叶炼'),
  { username: 'xinghe-safety', name: '安全员小何', role: Role.ENTERPRISE_SAFETY, of: 'xinghe' },
  { username: 'qinghe-safety', name: '安全员小秦', role: Role.ENTERPRISE_SAFETY, of: 'qinghe-paper' },
];

function authority(
  key: string,
  kind: OrganisationKind,
  ...[name, shortName, jurisdiction]: [string, string, string]
): DemoAuthority {
  return { key, kind, name, shortName, jurisdiction, industries: [], functions: [] };
}

function enterprise(
  key: string,
  name: string,
  ...[principalName, industry, jurisdiction]: [string, Industry, string]
): Omit<DemoEnterprise, 'sectorRegulator'> {
  const address = `${name}（云溪县）`;
  return { key, name, address, principalName, industry, scale: EnterpriseScale.BELOW, jurisdiction };
}

function officer(
  username: string,
  name: string,
  ...[of, certificateNo, jurisdiction = county]: string[]
): DemoPerson {
  return { username, name, role: Role.REGULATOR_OFFICER, of: of ?? '', jurisdiction, certificateNo };
}

function principal(of: string, name: string): DemoPerson {
  return { username: `${of}-principal`, name, role: Role.ENTERPRISE_PRINCIPAL, of };
}
