import { Injectable } from '@nestjs/common';
import {
  type BilingualText,
  exampleFacts,
  legalProfile,
  ownRule,
  proveOwnRule,
  type Rule,
  ruleBook,
  type RuleContext,
  type RuleFinding,
} from '@bihuan/rules';
import { BihuanError, Clock, newId, UnitOfWork } from '@bihuan/kernel';
import { Handlers } from '../../runtime/handlers';
import type { WriteRuleRequest } from './own-rule.dto';
import { OwnRule } from './own-rule.entity';

/** A rule that cannot be saved; `findings` say why. */
export class RuleRefusedError extends BihuanError<'RULE_REFUSED'> {
  constructor(readonly findings: readonly RuleFinding[]) {
    const text = findings.map(({ at, problem }) => `${at ? `${at}: ` : ''}${problem.en} ${problem.zh}`);
    super('RULE_REFUSED', `Mend the rule: ${text.join(' ')}`, {
      kind: 'unprocessable',
      details: { findings },
    });
  }
}

/** Rules written in this installation, in all their versions. */
@Injectable()
export class OwnRules {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly handlers: Handlers,
  ) {}

  /** Inside a unit of work; the latest version of every code. */
  latest(): Promise<OwnRule[]> {
    return this.work.manager
      .createQueryBuilder(OwnRule, 'rule')
      .distinctOn(['rule.code'])
      .orderBy('rule.code')
      .addOrderBy('rule.version', 'DESC')
      .getMany();
  }

  /** Inside a unit of work; all versions of a code, the latest first. */
  versions(code: string): Promise<OwnRule[]> {
    return this.work.manager.find(OwnRule, { where: { code }, order: { version: 'DESC' }, take: 200 });
  }

  /** Inside a unit of work; the latest version as something that judges. */
  async find(code: string): Promise<{ rule: Rule; factsOf: string | null } | undefined> {
    const [row] = await this.versions(code);
    return row && { rule: ownRule({ ...row.definition, ...nameOf(row) }, row.version), factsOf: row.factsOf };
  }

  /** Every reason against a rule, as saving it would say. */
  prove(rule: WriteRuleRequest): RuleFinding[] {
    const { code, factsOf } = rule;
    const builtIn = ruleBook.list().find((rule) => rule.code === code)?.name;
    if (builtIn)
      return [
        refusal(
          'code',
          `${code} 是内置规则「${builtIn.zh}」的编码`,
          `${code} is the built-in rule «${builtIn.en}»`,
        ),
      ];
    if (factsOf !== undefined && (!exampleOf(factsOf) || !this.handlers.facts(factsOf)))
      return [refusal('factsOf', `没有规则 ${factsOf} 的事实`, `nobody knows the facts of ${factsOf}`)];
    const example = factsOf === undefined ? undefined : exampleOf(factsOf);
    return proveOwnRule(rule, { ...(example && { example }), context: this.context() });
  }

  /** Inside a command; the next version. @throws RuleRefusedError */
  async write(rule: WriteRuleRequest, accountId: string): Promise<OwnRule> {
    const findings = this.prove(rule);
    if (findings.length > 0) throw new RuleRefusedError(findings);
    const { code, name, basis, verified, factsOf = null, criteria, table } = rule;
    await this.work.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `bh_own_rule:${code}`,
    ]);
    const [latest] = await this.versions(code);
    const row = this.work.manager.create(OwnRule, {
      ...{ id: newId(), code, version: (latest?.version ?? 0) + 1, name, basis, verified, factsOf },
      definition: { ...(criteria && { criteria }), ...(table && { table }) },
      ...{ createdAt: this.clock.now(), createdBy: accountId },
    });
    await this.work.manager.insert(OwnRule, row);
    return row;
  }

  /** The present moment under the default law. */
  context(): RuleContext {
    return { now: this.clock.now().toISOString(), profile: legalProfile('cn-default') };
  }
}

/** Example facts of a built-in rule; undefined when there is no such rule. */
export function exampleOf(code: string): Record<string, unknown> | undefined {
  return Object.hasOwn(exampleFacts, code)
    ? (exampleFacts as unknown as Record<string, Record<string, unknown>>)[code]
    : undefined;
}

function nameOf({ code, name, basis }: OwnRule): { code: string; name: BilingualText; basis: string } {
  return { code, name, basis };
}

function refusal(at: string, zh: string, en: string): RuleFinding {
  return {
    at,
    problem: { zh: `${zh}。`, en: `${en}.` },
    remedy: { zh: '修改后再保存。', en: 'Mend it and save again.' },
  };
}
