import type { RuleResult } from '@bihuan/rules';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One verdict of a rule with everything it was based on. Only ever added. */
@Entity('bh_rule_evaluation')
@Index(['subjectId', 'rule', 'attempt'])
@Index(['jurisdiction', 'id'])
export class RuleEvaluation {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  subjectType: string;

  @Column('uuid')
  subjectId: string;

  /** Null when it was asked for outside of any process. */
  @Column('uuid', { nullable: true })
  instanceId: string | null;

  @Column('text', { nullable: true })
  elementId: string | null;

  @Column('text')
  rule: string;

  @Column('int')
  ruleVersion: number;

  @Column('text', { nullable: true })
  variant: string | null;

  @Column('boolean')
  passed: boolean;

  @Column('text')
  outcome: string;

  /** Codes of the criteria that did not pass. */
  @Column('text', { array: true })
  failing: string[];

  @Column('jsonb')
  result: RuleResult;

  /** What the rule was given. */
  @Column('jsonb')
  facts: unknown;

  /** Legal profile it was judged under, `id@version`. */
  @Column('text')
  legalProfile: string;

  /** Counts from 1 per subject and rule. */
  @Column('int')
  attempt: number;

  @Column('timestamptz')
  at: Date;

  /** The command in which it was made; id of its audit event. */
  @Column('uuid')
  commandId: string;

  /** Its place in the order of what the command brought about, from 1. */
  @Column('int')
  seq: number;

  @Column({ type: 'text', collation: 'C' })
  jurisdiction: string;

  @Column('uuid', { nullable: true })
  enterpriseId: string | null;
}
