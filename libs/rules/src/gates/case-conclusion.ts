import {
  documentKind,
  missingPrerequisites,
  titlesOf,
  type PresentDocument,
} from '../documents/document-precedence';
import { criterion, defineRule, noneOf } from '../rule-book/define-rule';

/** The file of a case before it is concluded. */
export interface CaseConclusionFacts {
  readonly documents: readonly PresentDocument[];
}

/** G14 结案: every entered document approved, and each issued only after those it rests on. */
export const caseConclusion = defineRule<CaseConclusionFacts>({
  code: 'CASE_CONCLUSION',
  version: 1,
  name: { zh: '结案', en: 'Conclusion of a case' },
  criteria: ({ documents: present }) => {
    const pending = present.filter(({ code, approved }) => !approved && code !== 'CASE_CONCLUSION_APPROVAL');
    const gaps = present.flatMap(({ code }) => {
      if (code === 'CASE_CONCLUSION_APPROVAL') return [];
      const { name } = documentKind(code);
      return missingPrerequisites(code, present).map((gap) => {
        const needs = titlesOf(gap);
        return { zh: `${name.zh}须先有${needs.zh}`, en: `${name.en} needs ${needs.en}` };
      });
    });
    const about = { inputs: { documents: present }, basis: 'document precedence [V S15]' };
    return [
      criterion(
        'approved',
        { zh: '审批', en: 'Approval' },
        [
          [present.length > 0, '没有文书', 'there is no document'],
          noneOf(
            pending.map(({ code }) => documentKind(code).name),
            '未审批',
            'not approved',
          ),
        ],
        about,
      ),
      criterion(
        'precedence',
        { zh: '文书次序', en: 'Order of documents' },
        [noneOf(gaps, '次序不符', 'out of order')],
        about,
      ),
    ];
  },
});
