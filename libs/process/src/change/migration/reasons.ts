import type { ProofFinding } from '../../proof/finding';

/** The instance is over. */
export const over: ProofFinding = {
  rule: 'instance-over',
  problem: { zh: '实例已经结束。', en: 'The instance is over.' },
  remedy: { zh: '不需要迁移。', en: 'It needs no migration.' },
};

/** The instance runs under another version than the plan begins with. */
export const notOfSource: ProofFinding = {
  rule: 'other-version',
  problem: { zh: '实例不在方案的原版本上。', en: 'The instance is not under the source version (any more).' },
  remedy: { zh: '用以它当前版本为起点的方案。', en: 'Use a plan that begins with its version.' },
};

/** Something has happened since the migration that is to be undone. */
export const movedMeanwhile: ProofFinding = {
  rule: 'moved-meanwhile',
  problem: { zh: '迁移之后实例又有了变化。', en: 'The instance has moved since it was migrated.' },
  remedy: {
    zh: '另作一份反向方案，按实例检查后迁移。',
    en: 'Make a plan of its own that leads back, and check it for this instance.',
  },
};

/** An expression of the new version cannot be evaluated for this instance, or the database refused. */
export function stepFails(message: string): ProofFinding {
  return {
    rule: 'step-failed',
    problem: { zh: `迁移时出错：${message}`, en: `It failed: ${message}` },
    remedy: {
      zh: '补上所缺变量或改正定义后重试。',
      en: 'Set what is missing, or mend the definition, and migrate again.',
    },
  };
}
