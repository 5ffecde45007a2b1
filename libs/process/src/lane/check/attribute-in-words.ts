import type { Bilingual } from '../definition-refused.error';

/** Attributes of steps as the designer labels them. */
const labels: Readonly<Record<string, Bilingual>> = {
  role: { zh: '责任角色', en: 'Role' },
  due: { zh: '期限', en: 'Due' },
  notPerformerOf: { zh: '不得由谁办理（回避）', en: 'Not by who did' },
  form: { zh: '表单', en: 'Form' },
  priority: { zh: '优先级', en: 'Priority' },
  assignee: { zh: '指定人员', en: 'Assignee' },
  command: { zh: '对应业务', en: 'Use case' },
  state: { zh: '案件状态', en: 'State of the case' },
  rule: { zh: '规则', en: 'Rule' },
  result: { zh: '结论变量', en: 'Variable of the verdict' },
  variant: { zh: '规则形式', en: 'Form of the rule' },
  handler: { zh: '处理程序', en: 'Handler' },
  topic: { zh: '外部主题', en: 'Topic of outside workers' },
  correlationKey: { zh: '关联值', en: 'Correlation key' },
  payload: { zh: '携带内容', en: 'Payload' },
};

/** A `bihuan:` attribute by its label, with its name in the file in brackets. */
export function attributeInWords(name: string): Bilingual {
  const label = labels[name];
  const written = `bihuan:${name}`;
  return {
    zh: label ? `「${label.zh}」（${written}）` : written,
    en: label ? `«${label.en}» (${written})` : written,
  };
}
