import { Injectable } from '@nestjs/common';
import {
  search,
  type SearchDefinition,
  type SearchRequest,
  type SearchResult,
  UnitOfWork,
} from '@bihuan/kernel';
import { Hazard, HazardSearch } from '@bihuan/loop';
import { In } from 'typeorm';
import { drawLots, populationHash } from './lot';
import { Sample } from './sample.entity';
import { SampleError } from './sample.errors';

/** A sample without its population. */
export type SampleSummary = Omit<Sample, 'population'>;

/** A drawn case, as far as the reader sees it. */
export type SampledCase = Pick<
  Hazard,
  'id' | 'number' | 'title' | 'state' | 'level' | 'enterpriseId' | 'effectiveDeadline' | 'closedAt'
>;

/** A sample with the cases drawn, in the order of the draw; cases the reader may not see are missing. */
export type SampleReport = SampleSummary & { readonly cases: readonly SampledCase[] };

/** What repeating a draw came to. */
export interface SampleVerification {
  readonly id: string;
  /** Whether population and draw, computed anew from what is stored, are the recorded ones. */
  readonly reproduced: boolean;
  readonly populationHash: string;
  readonly drawn: readonly string[];
  /** What the same filter finds now for the caller: a difference is no fault, cases move on. */
  readonly now: {
    readonly populationCount: number;
    readonly joined: number;
    readonly left: number;
  };
}

const definition: SearchDefinition = {
  fields: {
    drawnBy: { type: 'id' },
    drawnAt: { type: 'date', sortable: true },
    jurisdiction: { type: 'text' },
    seedGiven: { type: 'boolean' },
  },
  sort: [{ field: 'drawnAt', order: 'desc' }],
};

/** Reads samples, inside a unit of work and as far as its actor may see. */
@Injectable()
export class Samples {
  constructor(
    private readonly work: UnitOfWork,
    private readonly hazards: HazardSearch,
  ) {}

  /** @throws SearchInvalidError with the fields that can be used */
  search(request: SearchRequest): Promise<SearchResult<SampleSummary>> {
    return search(this.work.manager.createQueryBuilder(Sample, 'sample'), definition, request);
  }

  /** @throws SampleError `SAMPLE_NOT_FOUND` */
  async report(id: string): Promise<SampleReport> {
    const sample = await this.work.manager.findOneBy(Sample, { id });
    if (!sample) throw notFound(id);
    const rows = await this.work.manager.find(Hazard, {
      select: {
        ...{ id: true, number: true, title: true, state: true, level: true },
        ...{ enterpriseId: true, effectiveDeadline: true, closedAt: true },
      },
      where: { id: In(sample.drawn) },
    });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return Object.assign(sample, { cases: sample.drawn.flatMap((drawn) => byId.get(drawn) ?? []) });
  }

  /** Draws again from the stored population with the stored seed. @throws SampleError `SAMPLE_NOT_FOUND` */
  async verify(id: string): Promise<SampleVerification> {
    const sample = await this.work.manager
      .createQueryBuilder(Sample, 'sample')
      .addSelect('sample.population')
      .where({ id })
      .getOne();
    if (!sample) throw notFound(id);
    const { population, seed, size, filter } = sample;
    const hash = populationHash(population);
    const drawn = drawLots(population, seed, size);
    const found = await this.hazards.ids(filter);
    const [then, now] = [new Set(population), new Set(found)];
    return {
      id,
      reproduced: hash === sample.populationHash && drawn.join() === sample.drawn.join(),
      populationHash: hash,
      drawn,
      now: {
        populationCount: found.length,
        joined: found.filter((one) => !then.has(one)).length,
        left: population.filter((one) => !now.has(one)).length,
      },
    };
  }
}

function notFound(id: string): SampleError {
  return new SampleError(
    'SAMPLE_NOT_FOUND',
    'There is no such sample that you can see. Search for it again. 没有这个抽样，或不在您的辖区内。',
    {
      kind: 'not-found',
      details: { id },
    },
  );
}
