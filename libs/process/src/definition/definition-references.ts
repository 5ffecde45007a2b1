import { Injectable } from '@nestjs/common';
import { ruleBook } from '@bihuan/rules';
import type { Finding } from '../lane/definition-refused.error';
import type { CompiledDefinition, DefinitionElement } from '../lane/process-lane';
import { Handlers } from '../runtime/handlers';

/** Checks that what a definition names exists in this installation: rules, facts, handlers, called definitions. */
@Injectable()
export class DefinitionReferences {
  constructor(private readonly handlers: Handlers) {}

  /** What is named and does not exist, called definitions excepted. */
  check({ elements }: CompiledDefinition): Finding[] {
    return [...elements.values()].flatMap((element) => [
      ...this.checkHandler(element),
      ...this.checkRule(element),
    ]);
  }

  /** The definitions it calls by a fixed key, each with the finding if there is none. */
  calls({ elements }: CompiledDefinition): { readonly key: string; readonly finding: Finding }[] {
    return [...elements.values()].flatMap((element) => {
      const key = element.attributes.calledElement;
      if (key === undefined || key.startsWith('=')) return [];
      return [{ key, finding: missing(element, 'call-unknown', callUnknown(key)) }];
    });
  }

  private checkHandler(element: DefinitionElement): Finding[] {
    if (element.type !== 'ServiceTask') return [];
    const name = element.attributes.handler ?? element.id;
    return this.handlers.task(name) ? [] : [missing(element, 'handler-missing', handlerMissing(name))];
  }

  private checkRule(element: DefinitionElement): Finding[] {
    if (element.type !== 'BusinessRuleTask') return [];
    const { rule = '', result = '' } = element.attributes;
    if (rule === '' || result === '') return [missing(element, 'rule-incomplete', ruleIncomplete)];
    if (rule.startsWith('=')) return [];
    if (!ruleBook.list().some(({ code }) => code === rule))
      return [missing(element, 'rule-unknown', ruleUnknown(rule))];
    return this.handlers.facts(rule) ? [] : [missing(element, 'facts-missing', factsMissing(rule))];
  }
}

type Texts = Pick<Finding, 'problem' | 'remedy'>;

function missing({ id, name }: DefinitionElement, rule: string, texts: Texts): Finding {
  return { elementId: id, ...(name !== undefined && { elementName: name }), rule, ...texts };
}

const handlerMissing = (name: string): Texts => ({
  problem: { zh: `没有名为“${name}”的服务处理程序。`, en: `There is no handler named ${name}.` },
  remedy: {
    zh: '请改用已有的处理程序名称（bihuan:handler），或请管理员安装该处理程序。',
    en: 'Name an existing one in bihuan:handler, or have it installed.',
  },
});

const ruleIncomplete: Texts = {
  problem: {
    zh: '业务规则任务缺少规则或结果变量。',
    en: 'The business rule task names no rule or no result.',
  },
  remedy: { zh: '请填写 bihuan:rule 和 bihuan:result。', en: 'Give it bihuan:rule and bihuan:result.' },
};

const ruleUnknown = (rule: string): Texts => ({
  problem: { zh: `没有编号为 ${rule} 的规则。`, en: `There is no rule ${rule}.` },
  remedy: { zh: '请选用规则目录中的规则编号。', en: 'Use the code of a rule in the rule book.' },
});

const factsMissing = (rule: string): Texts => ({
  problem: {
    zh: `规则 ${rule} 在本系统中没有事实来源。`,
    en: `Nobody here knows the facts of rule ${rule}.`,
  },
  remedy: {
    zh: '请选用其他规则，或请管理员安装其事实来源。',
    en: 'Use another rule, or have its facts installed.',
  },
});

const callUnknown = (key: string): Texts => ({
  problem: { zh: `被调用的流程“${key}”不存在。`, en: `It calls ${key}, which is not deployed.` },
  remedy: { zh: '请先部署被调用的流程。', en: 'Deploy the called workflow first.' },
});
