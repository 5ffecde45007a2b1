import { Injectable } from '@nestjs/common';
import { type Actor, type SearchRequest, type SearchResult, UnitOfWork, ReadAccess } from '@bihuan/kernel';
import { Task, visibleTo } from '@bihuan/process';
import { Hazard } from './hazard.entity';
import { HazardNotFoundError } from './hazard.errors';
import type { HazardResponsibility, ResponsibilityBasis } from './hazard-responsibility.entity';
import { type HazardResource, hazardResource } from './hazard-resource';
import { HazardSearch } from './hazard-search';
import type { HazardTransfer } from './hazard-transfer.entity';
import { HazardTransfers } from './hazard-transfers';
import { HazardTransition } from './hazard-transition.entity';
import { unassigned } from './responsibility.rules';
import { ResponsibilityResolver } from './responsibility-resolver';

/** A case with everything that says where it stands. */
export type HazardCase = HazardResource & {
  readonly responsibilities: readonly HazardResponsibility[];
  /** What nobody is named for; a warning. */
  readonly unassigned: readonly ResponsibilityBasis[];
  /** What is to be done now. */
  readonly tasks: readonly Task[];
  readonly transitions: readonly HazardTransition[];
  readonly transfer: HazardTransfer | null;
  /** Cases that continue this one after a transfer or a recurrence. */
  readonly continuedBy: readonly Pick<Hazard, 'id' | 'number' | 'state' | 'linkKind'>[];
};

/** Reads cases for whoever may read hazards, as far as they may see. */
@Injectable()
export class HazardQueries {
  constructor(
    private readonly access: ReadAccess,
    private readonly found: HazardSearch,
    private readonly work: UnitOfWork,
    private readonly responsibilities: ResponsibilityResolver,
    private readonly transfers: HazardTransfers,
  ) {}

  /** @throws NotPermittedError, SearchInvalidError */
  search(actor: Actor, request: SearchRequest): Promise<SearchResult<HazardResource>> {
    return this.access.run(actor, 'hazard.read', async () => {
      const { items, page } = await this.found.page(request);
      return { items: items.map(hazardResource), page };
    });
  }

  /** @throws NotPermittedError, HazardNotFoundError */
  find(actor: Actor, hazardId: string): Promise<HazardCase> {
    return this.access.run(actor, 'hazard.read', async () => {
      const hazard = await this.hazard(hazardId);
      const { manager } = this.work;
      const responsibilities = await this.responsibilities.of(hazardId);
      const open = manager
        .createQueryBuilder(Task, 'task')
        .where(`task.subjectId = :hazardId AND task.status = 'OPEN'`, { hazardId })
        .orderBy('task.createdAt', 'ASC');
      return {
        ...hazardResource(hazard),
        responsibilities,
        unassigned: hazard.registeredAt ? unassigned(responsibilities) : [],
        tasks: await visibleTo(actor, open).getMany(),
        transitions: await manager.find(HazardTransition, { where: { hazardId }, order: { id: 'ASC' } }),
        transfer: await this.transfers.of(hazardId),
        continuedBy: await manager.find(Hazard, {
          select: { id: true, number: true, state: true, linkKind: true },
          where: { linkedHazardId: hazardId },
        }),
      };
    });
  }

  private async hazard(id: string): Promise<Hazard> {
    const hazard = await this.work.manager.findOneBy(Hazard, { id });
    if (!hazard) throw new HazardNotFoundError(id);
    return hazard;
  }
}
