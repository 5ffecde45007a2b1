import { randomBytes } from 'node:crypto';
import {
  type Actor,
  Clock,
  CommandScope,
  newId,
  UnitOfWork,
  type UseCase,
  UseCaseHandler,
} from '@bihuan/kernel';
import { HazardSearch } from '@bihuan/loop';
import { RoleHome } from '../role-home';
import { drawLots, populationHash } from './lot';
import type { DrawSampleBody } from './sample.dto';
import { Sample } from './sample.entity';
import { SampleError } from './sample.errors';
import { type SampleReport, Samples } from './samples';

/** Most cases one sample is drawn from. */
const populationLimit = 100_000;

/** Draws cases at random; the seed, the population and what was drawn stay for everybody to repeat. */
@UseCaseHandler('sample.draw')
export class DrawSample implements UseCase<DrawSampleBody, SampleReport> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
    private readonly home: RoleHome,
    private readonly hazards: HazardSearch,
    private readonly samples: Samples,
  ) {}

  /** @throws SampleError, SearchInvalidError */
  async execute(actor: Actor, { purpose, filter = {}, size, seed }: DrawSampleBody): Promise<SampleReport> {
    const id = newId();
    const jurisdiction = this.home.of(actor, 'sample.draw');
    this.scope.about({ type: 'sample', id, jurisdiction });
    const population = await this.hazards.ids(filter, populationLimit + 1);
    requireSize(population.length, size);
    const used = seed ?? randomBytes(16).toString('hex');
    const drawn = drawLots(population, used, size);
    const fingerprint = {
      seed: used,
      populationCount: population.length,
      populationHash: populationHash(population),
    };
    await this.work.manager.insert(Sample, {
      ...{ id, jurisdiction, drawnBy: actor.accountId, drawnByName: actor.name, drawnAt: this.clock.now() },
      ...{ purpose, filter: filter as never, algorithm: 'SHA256_LOT_1', seedGiven: seed !== undefined },
      ...{ ...fingerprint, population, size, drawn },
    });
    this.scope.note('draw', { algorithm: 'SHA256_LOT_1', ...fingerprint, drawn });
    return this.samples.report(id);
  }
}

function requireSize(population: number, size: number): void {
  if (population > populationLimit) {
    throw new SampleError(
      'SAMPLE_POPULATION_TOO_LARGE',
      `A sample is drawn from ${populationLimit} cases at most. Narrow the filter. 请缩小筛选范围后重新抽样。`,
      { kind: 'unprocessable', details: { limit: populationLimit } },
    );
  }
  if (size <= population) return;
  throw new SampleError(
    'SAMPLE_EXCEEDS_POPULATION',
    `The filter finds ${population} cases, fewer than the ${size} to be drawn. Draw fewer, or widen the filter. 请减少抽样数量或放宽筛选。`,
    { kind: 'unprocessable', details: { population, size } },
  );
}
