import type campaigns from './zh-CN/campaigns.json';
import type shell from './zh-CN/shell.json';
import type terms from './zh-CN/terms.json';

// One line per namespace: `t()` then knows its keys, and a wrong one does not compile.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: {
      campaigns: typeof campaigns;
      shell: typeof shell;
      terms: typeof terms;
    };
  }
}
