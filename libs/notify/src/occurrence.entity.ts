import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * A command of which people may have to be told. Written in the command's own transaction, and deleted in the one that
 * writes the notifications: at least once by the first, never twice by the second.
 */
@Entity('bh_occurrence')
@Index(['id'], { where: 'error IS NULL' })
export class Occurrence {
  /** Of the command; its audit event says what happened. */
  @PrimaryColumn('uuid')
  id: string;

  @Column('timestamptz')
  at: Date;

  /** Why nobody could be told of it; it is then left for a person to look at. */
  @Column('text', { nullable: true })
  error: string | null;
}
