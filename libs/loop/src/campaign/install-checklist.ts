import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import {
  type Actor,
  Clock,
  CommandScope,
  newId,
  UnitOfWork,
  type UseCase,
  UseCaseHandler,
} from '@bihuan/kernel';
import { InstallChecklistDto } from './campaign.dto';
import { Checklist } from './checklist.entity';

/** SHA-256 over the canonical JSON (RFC 8785) of everything an inspector reads in the checklist, hexadecimal. */
export function checklistHash({ titleZh, title, items }: InstallChecklistDto): string {
  const shown = JSON.parse(JSON.stringify({ titleZh, title, items })) as object;
  return createHash('sha256')
    .update(canonicalize(shown) ?? '')
    .digest('hex');
}

/** Installs a checklist; one that is there already stays, one that changed becomes the next version. */
@UseCaseHandler('checklist.install', { input: InstallChecklistDto })
export class InstallChecklist implements UseCase<InstallChecklistDto, Checklist> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
  ) {}

  async execute(_actor: Actor, input: InstallChecklistDto): Promise<Checklist> {
    // Two servers that start at once must not give one version twice.
    await this.work.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `checklist:${input.code}`,
    ]);
    const latest = await latestChecklist(this.work, input.code);
    const hash = checklistHash(input);
    const checklist =
      latest?.hash === hash
        ? latest
        : this.work.manager.create(Checklist, {
            id: newId(),
            code: input.code,
            version: (latest?.version ?? 0) + 1,
            titleZh: input.titleZh,
            title: input.title,
            items: input.items,
            hash,
            installedAt: this.clock.now(),
          });
    // A checklist belongs to no place: only who reaches everything may install one.
    this.scope.about({ type: 'checklist', id: checklist.id, jurisdiction: '' });
    if (checklist !== latest) await this.work.manager.insert(Checklist, checklist);
    return checklist;
  }
}

/** The newest version of a checklist; null when there is none. */
export function latestChecklist(work: UnitOfWork, code: string): Promise<Checklist | null> {
  return work.manager.findOne(Checklist, { where: { code }, order: { version: 'DESC' } });
}
