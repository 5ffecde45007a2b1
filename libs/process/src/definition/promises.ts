import { Injectable } from '@nestjs/common';
import { systemActor, UnitOfWork } from '@bihuan/kernel';
import { parse, stringify } from 'yaml';
import { ProcessRuntimeError } from '../runtime/process-runtime.errors';
import { parsePolicies } from '../proof/policy-file';
import type { WorkflowFiles } from './definition-proof';
import { Definition } from './definition.entity';

const installer = systemActor('installer').accountId;

/** Where a workflow is to be deployed. */
export interface Deployment {
  readonly key: string;
  readonly accountId: string;
  /** Place it is for, with everything below; empty: everywhere. */
  readonly jurisdiction: string;
  /** Key of the workflow it can stand in for. */
  readonly variantOf?: string;
}

/**
 * What workflows that came with the product promise, whoever draws a new version of them or a variant: the policies of
 * the newest shipped version are proven beside those handed in, and none of them can be left out or weakened.
 */
@Injectable()
export class Promises {
  constructor(private readonly work: UnitOfWork) {}

  /** The files with the promises they have to keep. @throws ProcessRuntimeError `VARIANT_UNKNOWN` */
  async keptBy(files: WorkflowFiles, { key, accountId, variantOf }: Deployment): Promise<WorkflowFiles> {
    if (accountId === installer) return files;
    const shipped = await this.shipped(variantOf ?? key);
    if (!shipped && variantOf !== undefined) {
      throw new ProcessRuntimeError(
        'VARIANT_UNKNOWN',
        `There is no workflow ${variantOf} of the product to stand in for. Name one that is, or leave variantOf out.`,
        { details: { variantOf } },
      );
    }
    if (!shipped?.policies) return files;
    return { ...files, policies: withPromises(shipped.policies, files.policies) };
  }

  /** @throws ProcessRuntimeError `DEFINITION_ELSEWHERE` */
  checkHome(latest: Definition | null, { key, jurisdiction }: Deployment): void {
    if (!latest || latest.jurisdiction === jurisdiction) return;
    throw new ProcessRuntimeError(
      'DEFINITION_ELSEWHERE',
      `The workflow ${key} belongs to ${latest.jurisdiction || 'the whole installation'}. Give the process another id.`,
      { details: { key, jurisdiction: latest.jurisdiction } },
    );
  }

  /** Whether a workflow is of the product or stands in for one: what it is about begins it. */
  async bind({ key, variantOf }: Definition): Promise<boolean> {
    return variantOf !== null || (await this.shipped(key)) !== null;
  }

  private shipped(key: string): Promise<Definition | null> {
    return this.work.manager.findOne(Definition, {
      select: { id: true, policies: true },
      where: { key, createdBy: installer },
      order: { version: 'DESC' },
    });
  }
}

/** Policies of both files; where both have the same code, the promised one. */
function withPromises(promised: string, own: string | undefined): string {
  const codes = new Set(parsePolicies(promised).map(({ code }) => code));
  const added = own === undefined ? [] : entriesOf(own).filter(({ code }) => !codes.has(String(code)));
  return stringify({ policies: [...entriesOf(promised), ...added] });
}

/** @throws PolicyFileError */
function entriesOf(yaml: string): readonly Readonly<Record<string, unknown>>[] {
  parsePolicies(yaml);
  return (parse(yaml) as { policies: Record<string, unknown>[] }).policies;
}
