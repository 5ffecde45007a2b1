import { Injectable } from '@nestjs/common';
import { Clock, UnitOfWork } from '@bihuan/kernel';
import { localDate } from '@bihuan/rules';

/** Gives the numbers of cases and documents: gapless per series, place and year. */
@Injectable()
export class CaseNumbers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * The next number of a series, e.g. `责改〔2026〕51.08.21-7号`. The series stays locked until the transaction ends,
   * so ask for it late.
   *
   * @param series short name of the document, e.g. `责改`
   * @param jurisdiction code of the place that numbers
   */
  async next(series: string, jurisdiction: string): Promise<string> {
    const year = Number(localDate(this.clock.now()).slice(0, 4));
    const rows = await this.work.manager.query<{ last: number }[]>(
      `INSERT INTO bh_number_series (series, jurisdiction, year, last) VALUES ($1, $2, $3, 1)
       ON CONFLICT (series, jurisdiction, year) DO UPDATE SET last = bh_number_series.last + 1 RETURNING last`,
      [series, jurisdiction, year],
    );
    return `${series}〔${year}〕${jurisdiction}-${rows[0]?.last}号`;
  }
}
