import type review from './zh-CN/review.json';
import type inspections from './zh-CN/inspections.json';
import type cases from './zh-CN/cases.json';
import type admin from './zh-CN/admin.json';
import type campaigns from './zh-CN/campaigns.json';
import type designer from './zh-CN/designer.json';
import type rules from './zh-CN/rules.json';
import type enterprises from './zh-CN/enterprises.json';
import type ledger from './zh-CN/ledger.json';
import type enterprise from './zh-CN/enterprise.json';
import type board from './zh-CN/board.json';
import type leader from './zh-CN/leader.json';
import type inspector from './zh-CN/inspector.json';
import type offline from './zh-CN/offline.json';
import type problems from './zh-CN/problems.json';
import type share from './zh-CN/share.json';
import type shell from './zh-CN/shell.json';
import type task from './zh-CN/task.json';
import type steps from './zh-CN/steps.json';
import type terms from './zh-CN/terms.json';
import type views from './zh-CN/views.json';
import type work from './zh-CN/work.json';

// One line per namespace: `t()` then knows its keys, and a wrong one does not compile.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: {
      cases: typeof cases;
      inspections: typeof inspections;
      review: typeof review;
      admin: typeof admin;
      campaigns: typeof campaigns;
      designer: typeof designer;
      rules: typeof rules;
      enterprises: typeof enterprises;
      ledger: typeof ledger;
      enterprise: typeof enterprise;
      board: typeof board;
      leader: typeof leader;
      inspector: typeof inspector;
      offline: typeof offline;
      problems: typeof problems;
      share: typeof share;
      shell: typeof shell;
      task: typeof task;
      steps: typeof steps;
      terms: typeof terms;
      views: typeof views;
      work: typeof work;
    };
  }
}
