import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last number given in one series of one year and place, e.g. orders of a county in 2026. */
@Entity('bh_number_series')
export class NumberSeries {
  /** e.g. `责改` */
  @PrimaryColumn('text')
  series: string;

  @PrimaryColumn({ type: 'text', collation: 'C' })
  jurisdiction: string;

  @PrimaryColumn('int')
  year: number;

  @Column('int')
  last: number;
}
