import fc from 'fast-check';
import {
  documentKind,
  documentPrecedence,
  missingPrerequisites,
  type PresentDocument,
} from './document-precedence';
import { requiredDocuments, type CaseCircumstances } from './document-sets';
import { enforcementDocuments, loopDocuments, type DocumentCode } from './enforcement-documents';

const codes = [...enforcementDocuments, ...loopDocuments].map(({ code }) => code as DocumentCode);
const present = fc.array(fc.record({ code: fc.constantFrom(...codes), approved: fc.boolean() }));
const plain: CaseCircumstances = {
  level: 'GENERAL',
  fixedOnSpot: false,
  stopped: false,
  listed: false,
  penalised: false,
  progressReportDue: false,
  fundsSpent: false,
};

describe('documents', () => {
  it('number the catalogue from 1 to 35 as the field does', () => {
    expect(enforcementDocuments.map(({ no }) => no)).toEqual(
      Array.from({ length: 35 }, (_, index) => index + 1),
    );
    expect(documentKind('INSPECTION_RECORD')).toMatchObject({ no: 9, name: { zh: '现场检查记录' } });
    expect(documentKind('REVIEW_OPINION')).toMatchObject({ no: 12, name: { zh: '整改复查意见书' } });
    expect(documentKind('CASE_CONCLUSION_APPROVAL')).toMatchObject({ no: 31, name: { zh: '结案审批表' } });
    expect(documentKind('SPECIAL_MATTER_APPROVAL').no).toBe(35);
    expect(documentKind('URGING_LETTER').no).toBeNull();
    expect(new Set(codes).size).toBe(codes.length);
    expect(() => documentKind('NO_SUCH')).toThrow(
      expect.objectContaining({ code: 'DOCUMENT_UNKNOWN' }) as Error,
    );
  });

  it('let the review opinion rest on any one approved order', () => {
    const order = (code: DocumentCode, approved = true): PresentDocument[] => [{ code, approved }];
    for (const code of [
      'ON_SITE_MEASURES_DECISION',
      'RECTIFICATION_ORDER',
      'COERCIVE_MEASURES_DECISION',
    ] as const) {
      expect(missingPrerequisites('REVIEW_OPINION', order(code))).toEqual([]);
      expect(missingPrerequisites('REVIEW_OPINION', order(code, false))).toHaveLength(1);
    }
    expect(missingPrerequisites('REVIEW_OPINION', order('INSPECTION_RECORD'))).toHaveLength(1);
  });

  it('want both documents before preserved evidence is decided on', () => {
    const approval = { code: 'EVIDENCE_PRESERVATION_APPROVAL', approved: false } as const;
    const notice = { code: 'EVIDENCE_PRESERVATION_NOTICE', approved: false } as const;
    expect(missingPrerequisites('EVIDENCE_HANDLING_DECISION', [approval])).toHaveLength(1);
    expect(missingPrerequisites('EVIDENCE_HANDLING_DECISION', [approval, notice])).toEqual([]);
  });

  it('conclude a case only when every entered document is approved', () => {
    fc.assert(
      fc.property(present, (file) => {
        const others = file.filter(({ code }) => code !== 'CASE_CONCLUSION_APPROVAL');
        const unapproved = others.filter(({ approved }) => !approved);
        expect(missingPrerequisites('CASE_CONCLUSION_APPROVAL', file)).toHaveLength(unapproved.length);
      }),
    );
  });

  it('never miss more when more is on file', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(documentPrecedence) as DocumentCode[])),
        present,
        present,
        (kind, some, more) => {
          const before = missingPrerequisites(kind, some);
          expect(before).toEqual(expect.arrayContaining(missingPrerequisites(kind, [...some, ...more])));
        },
      ),
    );
  });

  it('can all be issued in some order', () => {
    const issued: PresentDocument[] = [];
    for (let round = 0; round < enforcementDocuments.length; round++) {
      for (const code of codes) {
        if (issued.some((document) => document.code === code)) continue;
        if (missingPrerequisites(code, issued).length === 0) issued.push({ code, approved: true });
      }
    }
    expect(issued).toHaveLength(codes.length);
  });
});

describe('requiredDocuments', () => {
  const sets = (change: Partial<CaseCircumstances>): string[] =>
    requiredDocuments({ ...plain, ...change }).map(({ anyOf }) => anyOf.join('|'));

  it('spares what was fixed on the spot the order and the receipt', () => {
    expect(sets({ fixedOnSpot: true })).toEqual([
      'INSPECTION_RECORD|SELF_CHECK_RECORD',
      'PHOTO_BEFORE',
      'PHOTO_AFTER',
      'REVIEW_OPINION|ACCEPTANCE_RECORD',
      'STRIKE_OFF_APPROVAL',
    ]);
  });

  it('asks more of a major case, and nothing less', () => {
    expect(sets({ level: 'MAJOR' })).toEqual(
      expect.arrayContaining(['RECTIFICATION_PLAN', 'REVIEW_OPINION', 'WORKER_ANNOUNCEMENT']),
    );
    expect(sets({ level: 'MAJOR' }).length).toBeGreaterThan(sets({}).length);
  });

  it('leaves only the documents of the closing itself for later', () => {
    const later = requiredDocuments({ ...plain, level: 'MAJOR', listed: true }).filter(
      ({ dueBy }) => dueBy === 'CLOSURE',
    );
    expect(later.map(({ anyOf }) => anyOf[0])).toEqual(['STRIKE_OFF_APPROVAL', 'DELISTING_NOTICE']);
  });
});
