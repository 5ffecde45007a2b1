import type { BilingualText } from '@bihuan/rules';

/** Why a cell or a row cannot be taken. */
export type ImportProblemCode =
  | 'REQUIRED'
  | 'LENGTH'
  | 'NOT_LISTED'
  | 'AMBIGUOUS'
  | 'CREDIT_CODE'
  | 'DEGREES'
  | 'TAGS'
  | 'TWICE_IN_FILE'
  | 'BELONGS_ELSEWHERE'
  | 'NO_ENTERPRISE'
  | 'NAME_TAKEN';

/** A problem with what to do about it. */
export interface ImportProblem {
  readonly code: ImportProblemCode;
  readonly message: BilingualText;
}

const problem = (code: ImportProblemCode, zh: string, en: string): ImportProblem => ({
  code,
  message: { zh, en },
});

/** Everything an import complains of. */
export const problems = {
  required: problem('REQUIRED', '必填，请填写', 'is required'),
  length: (min: number, max: number) =>
    problem('LENGTH', `长度应为 ${min}—${max} 字`, `must have ${min} to ${max} characters`),
  notListed: problem('NOT_LISTED', '请从下拉列表中选择', 'choose one of the list'),
  ambiguous: problem('AMBIGUOUS', '有同名项，请从下拉列表中选择', 'is ambiguous; choose one of the list'),
  creditCode: problem(
    'CREDIT_CODE',
    '应为 18 位统一社会信用代码且校验码正确，请核对',
    'must be a credit code of 18 characters with a right check character',
  ),
  degrees: (limit: number) =>
    problem('DEGREES', `应为 -${limit} 至 ${limit} 之间的度数`, `must be degrees from -${limit} to ${limit}`),
  tags: problem('TAGS', '至多 30 个标签，每个至多 50 字', 'at most 30 tags of 50 characters'),
  twiceInFile: (line: number) =>
    problem('TWICE_IN_FILE', `与第 ${line} 行重复，请删除其一`, `is the same as in line ${line}; delete one`),
  belongsElsewhere: problem(
    'BELONGS_ELSEWHERE',
    '该企业登记在您管辖范围之外，请由其所在辖区修改',
    'is registered outside of your reach; its own jurisdiction has to change it',
  ),
  noEnterprise: problem(
    'NO_ENTERPRISE',
    '该代码已登记为机关或机构，不是企业，请核对',
    'belongs to an authority, not to an enterprise',
  ),
  nameTaken: problem(
    'NAME_TAKEN',
    '该辖区已有同名企业，请填写统一社会信用代码以便识别',
    'is taken in this jurisdiction; give the credit code to tell them apart',
  ),
};

/** A problem and where it is. */
export interface RowProblem extends ImportProblem {
  /** Line of the sheet, the header being 1. */
  readonly line: number;
  /** Column of the sheet, from 1; null when the whole row is meant. */
  readonly column: number | null;
  /** What the column is called; null when the whole row is meant. */
  readonly header: string | null;
}
