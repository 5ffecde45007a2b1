import { createHash } from 'node:crypto';
import {
  type Actor,
  Clock,
  CommandScope,
  newId,
  NotPermittedError,
  PermissionPolicy,
  UnitOfWork,
  type UseCase,
  UseCaseHandler,
} from '@bihuan/kernel';
import { WorkflowDraft } from './workflow-draft.entity';
import { WorkflowDrafts } from './workflow-drafts';

/** What a draft holds, as it is sent. */
export interface DraftTexts {
  readonly name: string;
  readonly xml: string;
  readonly pack?: string | null;
  readonly policies?: string | null;
  readonly tests?: string | null;
  readonly basedOn?: string;
}

/** What a draft holds, as the commands take it. */
export interface DraftFiles extends DraftTexts {
  /** SHA-256 of the files, hexadecimal: what the trail keeps of what is not final. */
  readonly digest: string;
}

/** Files that are no part of the trail. */
const redact = ['xml', 'pack', 'policies', 'tests'] as const;

/** The files with their digest, as the commands take them. */
export function draftFiles({ name, xml, pack, policies, tests, basedOn }: DraftTexts): DraftFiles {
  const text = [xml, pack ?? '', policies ?? '', tests ?? ''].join('\0');
  const digest = createHash('sha256').update(text).digest('hex');
  return { name, xml, pack, policies, tests, basedOn, digest };
}

/** Begins a draft of a workflow, for everybody who may draw in the place where the author may. */
@UseCaseHandler('definition.begin-draft', { redact })
export class BeginDraft implements UseCase<DraftFiles, { id: string }> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
    private readonly permissions: PermissionPolicy,
  ) {}

  /** @throws NotPermittedError when the author draws only inside an enterprise */
  async execute(actor: Actor, { digest, ...files }: DraftFiles): Promise<{ id: string }> {
    const { name: command } = this.scope.current;
    const place = actor.grants.find(
      ({ role, jurisdiction }) => jurisdiction !== undefined && this.permissions.allows(role, command),
    )?.jurisdiction;
    if (place === undefined) throw new NotPermittedError(command);
    const id = newId();
    this.scope.about({ type: 'workflow-draft', id, jurisdiction: place });
    this.scope.note('draft', { digest });
    const now = this.clock.now();
    const by = actor.accountId;
    await this.work.manager.insert(WorkflowDraft, {
      ...textsOf(files),
      ...{ id, basedOn: files.basedOn ?? null, version: 1, jurisdiction: place },
      ...{ createdAt: now, createdBy: by, savedAt: now, savedBy: by },
    });
    return { id };
  }
}

/** A draft with what it shall hold. */
export interface SaveDraftFilesInput extends DraftFiles {
  readonly draftId: string;
}

/** Replaces what a draft holds. */
@UseCaseHandler('definition.save-draft', { redact })
export class SaveDraftFiles implements UseCase<SaveDraftFilesInput, void> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly clock: Clock,
    private readonly drafts: WorkflowDrafts,
  ) {}

  /** @throws ProcessRuntimeError `WORKFLOW_DRAFT_NOT_FOUND`; VersionConflictError */
  async execute(actor: Actor, { draftId, digest, ...files }: SaveDraftFilesInput): Promise<void> {
    const { jurisdiction, version } = await this.drafts.find(draftId, true);
    this.scope.about({ type: 'workflow-draft', id: draftId, jurisdiction });
    this.scope.expectVersion(version);
    this.scope.note('draft', { digest });
    await this.work.manager.update(WorkflowDraft, draftId, {
      ...textsOf(files),
      version: version + 1,
      savedAt: this.clock.now(),
      savedBy: actor.accountId,
    });
  }
}

/** Throws a draft away, for good. */
@UseCaseHandler('definition.discard-draft')
export class DiscardDraft implements UseCase<{ readonly draftId: string }, void> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
    private readonly drafts: WorkflowDrafts,
  ) {}

  /** @throws ProcessRuntimeError `WORKFLOW_DRAFT_NOT_FOUND` */
  async execute(_: Actor, { draftId }: { readonly draftId: string }): Promise<void> {
    const { jurisdiction } = await this.drafts.find(draftId, true);
    this.scope.about({ type: 'workflow-draft', id: draftId, jurisdiction });
    await this.work.manager.delete(WorkflowDraft, draftId);
  }
}

function textsOf({ name, xml, pack, policies, tests }: DraftTexts) {
  return { name, xml, pack: pack ?? null, policies: policies ?? null, tests: tests ?? null };
}
