import type { SheetPlan } from '../workbook/workbooks';
import { importColumns } from './enterprise-columns';
import type { ImportLists, ListName } from './import-lists';
import { listSheet, templateMark } from './read-rows';

/** Rows that get drop-downs; further rows can be filled in without. */
const dropDownRows = 5000;
const listNames: readonly ListName[] = [
  ...(['jurisdictions', 'industries', 'scales', 'statuses', 'riskLevels', 'authorities'] as const),
];

/** The sheets of the template: the list to fill in, what its columns mean, and the hidden code lists. */
export function templateSheets(lists: ImportLists): SheetPlan[] {
  const columns = importColumns.map(({ field, zh, required, width }) => ({
    header: required ? `${zh}*` : zh,
    width,
    // Excel would round a code of eighteen digits.
    text: field === 'creditCode' || field === 'principalPhone',
  }));
  const choices = importColumns.flatMap(({ list, zh }, i) =>
    list && lists[list].length > 0
      ? [
          {
            range: `${letter(i)}2:${letter(i)}${dropDownRows + 1}`,
            source: sourceOf(list, lists[list].length),
            hint: `${zh}：请从下拉列表中选择`,
          },
        ]
      : [],
  );
  const explained = importColumns.map(({ zh, en, required, hint }) => [zh, en, required ? '必填' : '', hint]);
  return [
    { name: '企业名单', columns, rows: [], choices },
    { name: '填写说明', columns: explanation, rows: [...explained, ...notes] },
    { name: listSheet, state: 'veryHidden', rows: [[templateMark], ...listRows(lists)] },
  ];
}

const explanation = [
  { header: '列', width: 20 },
  { header: 'Column', width: 22 },
  { header: '是否必填', width: 10 },
  { header: '说明', width: 80 },
];

const notes = [
  ['', '', '', '更新已登记企业时，留空的单元格保持原值不变。'],
  ['', '', '', '列的顺序可以调整，表头文字请勿修改；一次最多 2 万行、5 MB。'],
  ['', '', '', '上传后先检查、不写入；确认后整批导入，24 小时内可撤销。'],
];

/** Lists stand side by side below the mark, one column each. */
function listRows(lists: ImportLists): (string | null)[][] {
  const longest = Math.max(...listNames.map((name) => lists[name].length));
  return Array.from({ length: longest }, (_, i) => listNames.map((name) => lists[name][i]?.label ?? null));
}

function sourceOf(name: ListName, length: number): string {
  const column = letter(listNames.indexOf(name));
  return `'${listSheet}'!$${column}$2:$${column}$${length + 1}`;
}

/** Columns of the template fit in one letter. */
function letter(index: number): string {
  return String.fromCharCode(65 + index);
}
