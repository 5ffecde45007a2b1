import { type CreateEnterpriseBody, isCreditCode } from '@bihuan/identity';
import type { CellValue } from '../workbook/cell';
import { codesOf } from './code-lists';
import type { ImportLists, ListName } from './import-lists';
import { type ImportProblem, problems } from './import-problem';

/** Fields of an enterprise that an import can set. */
export type ImportField = keyof CreateEnterpriseBody;

/** What a cell says, or why it cannot be taken. */
type Reading = { readonly value: unknown } | { readonly problem: ImportProblem };

/** A column of the import template. */
export interface ImportColumn {
  readonly field: ImportField;
  readonly zh: string;
  readonly en: string;
  /** Characters. */
  readonly width: number;
  readonly required: boolean;
  /** Takes one of these. */
  readonly list?: ListName;
  /** For the sheet that explains the template. */
  readonly hint: string;
  read(text: string, lists: ImportLists): Reading;
}

const text =
  (min: number, max: number) =>
  (value: string): Reading =>
    value.length < min || value.length > max ? { problem: problems.length(min, max) } : { value };

const oneOf =
  (name: ListName) =>
  (value: string, lists: ImportLists): Reading => {
    const [code, other] = codesOf(lists[name], value);
    if (code === undefined) return { problem: problems.notListed };
    return other === undefined ? { value: code } : { problem: problems.ambiguous };
  };

const degrees =
  (limit: number) =>
  (value: string): Reading => {
    const number = Number(value);
    return Number.isFinite(number) && Math.abs(number) <= limit
      ? { value: number }
      : { problem: problems.degrees(limit) };
  };

const creditCode = (value: string): Reading => {
  const code = value.toUpperCase().replaceAll(/\s/g, '');
  return isCreditCode(code) ? { value: code } : { problem: problems.creditCode };
};

const tags = (value: string): Reading => {
  const list = [...new Set(value.split(/[、,，;；]/).map((tag) => tag.trim()))].filter(Boolean);
  return list.length > 30 || list.some((tag) => tag.length > 50)
    ? { problem: problems.tags }
    : { value: list };
};

/** The columns of the template, from left to right. */
export const importColumns: readonly ImportColumn[] = [
  {
    ...{ field: 'creditCode', zh: '统一社会信用代码', en: 'Credit code', width: 22, required: false },
    hint: '18 位；系统以此识别企业：已登记的更新，未登记的新增。小散远等未登记场所可留空，以名称和辖区识别。',
    read: creditCode,
  },
  {
    ...{ field: 'name', zh: '企业名称', en: 'Name', width: 32, required: true },
    ...{ hint: '2—200 字。', read: text(2, 200) },
  },
  {
    ...{ field: 'jurisdiction', zh: '辖区', en: 'Jurisdiction', width: 26, required: true },
    ...{
      list: 'jurisdictions',
      hint: '所在乡镇(街道)或村(社区)，从列表中选择。',
      read: oneOf('jurisdictions'),
    },
  },
  {
    ...{ field: 'address', zh: '详细地址', en: 'Address', width: 36, required: true },
    ...{ hint: '2—300 字。', read: text(2, 300) },
  },
  {
    ...{ field: 'principalName', zh: '主要负责人', en: 'Principal', width: 14, required: true },
    ...{ hint: '1—50 字。', read: text(1, 50) },
  },
  {
    ...{ field: 'principalPhone', zh: '联系电话', en: 'Phone', width: 16, required: false },
    ...{ hint: '至多 30 个字符。', read: text(1, 30) },
  },
  {
    ...{ field: 'industry', zh: '行业', en: 'Industry', width: 24, required: true },
    ...{ list: 'industries', hint: '从列表中选择。', read: oneOf('industries') },
  },
  {
    ...{ field: 'scale', zh: '规模', en: 'Scale', width: 12, required: true },
    ...{ list: 'scales', hint: '从列表中选择。', read: oneOf('scales') },
  },
  {
    ...{ field: 'status', zh: '企业状态', en: 'Status', width: 14, required: false },
    ...{ list: 'statuses', hint: '从列表中选择；新增企业留空即为“正常”。', read: oneOf('statuses') },
  },
  {
    ...{ field: 'riskLevel', zh: '风险等级', en: 'Risk level', width: 16, required: false },
    ...{ list: 'riskLevels', hint: '从列表中选择；未评定的留空。', read: oneOf('riskLevels') },
  },
  {
    ...{ field: 'sectorRegulatorId', zh: '行业主管部门', en: 'Sector regulator', width: 24, required: false },
    ...{ list: 'authorities', hint: '从列表中选择。', read: oneOf('authorities') },
  },
  {
    ...{
      field: 'licensingAuthorityId',
      zh: '发证机关',
      en: 'Licensing authority',
      width: 24,
      required: false,
    },
    ...{ list: 'authorities', hint: '从列表中选择。', read: oneOf('authorities') },
  },
  {
    ...{
      field: 'approvingAuthorityId',
      zh: '审批机关',
      en: 'Approving authority',
      width: 24,
      required: false,
    },
    ...{ list: 'authorities', hint: '从列表中选择。', read: oneOf('authorities') },
  },
  {
    ...{ field: 'tags', zh: '标签', en: 'Tags', width: 24, required: false },
    ...{ hint: '多个标签用顿号隔开，如“涉氨、有限空间”。', read: tags },
  },
  {
    ...{ field: 'latitude', zh: '纬度', en: 'Latitude', width: 12, required: false },
    ...{ hint: '度，WGS-84。', read: degrees(90) },
  },
  {
    ...{ field: 'longitude', zh: '经度', en: 'Longitude', width: 12, required: false },
    ...{ hint: '度，WGS-84。', read: degrees(180) },
  },
];

/** What stands in a cell, as a person would type it. */
export function cellText(cell: CellValue | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell).trim();
}
