import type { BilingualText, OwnRuleDefinition } from '@bihuan/rules';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** One version of a rule that was written here; never changed, because stored verdicts name it. */
@Entity('bh_own_rule')
@Unique(['code', 'version'])
export class OwnRule {
  @PrimaryColumn('uuid')
  id: string;

  /** What `bihuan:rule` names. */
  @Column('text')
  code: string;

  /** Counts from 1; the highest judges. */
  @Column('int')
  version: number;

  @Column('jsonb')
  name: BilingualText;

  /** Law, order or decision it stands on. */
  @Column('text')
  basis: string;

  /** Whether somebody has read that source in full; if not, people see 待核. */
  @Column('boolean')
  verified: boolean;

  /** Built-in rule whose facts it judges; null: the variables of the workflow. */
  @Column('text', { nullable: true })
  factsOf: string | null;

  /** Criteria or a decision table. */
  @Column('jsonb')
  definition: Pick<OwnRuleDefinition, 'criteria' | 'table'>;

  @Column('timestamptz')
  createdAt: Date;

  @Column('uuid')
  createdBy: string;
}
