import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An idempotency key and the answer it earned; a replay gets the same answer and changes nothing. */
@Entity('bh_command_key')
export class CommandKey {
  @PrimaryColumn('uuid')
  accountId: string;

  @PrimaryColumn({ length: 200 })
  key: string;

  @Column()
  command: string;

  /** SHA-256 of command and input, hexadecimal. */
  @Column()
  requestHash: string;

  @Column('jsonb', { nullable: true })
  answer: unknown;

  @Column('timestamptz')
  at: Date;
}
