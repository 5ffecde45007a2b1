import { type EntityManager, In, IsNull } from 'typeorm';
import { ProcessRuntimeError } from '../../runtime/process-runtime.errors';
import type { Task } from '../task.entity';
import { Cosigner } from './cosigner.entity';

/** The first of `accounts` that is asked for its consent now. @throws ProcessRuntimeError `NOT_A_COSIGNER` */
export async function cosignerOf(
  manager: EntityManager,
  { id: taskId, elementId, name }: Task,
  accounts: readonly string[],
): Promise<Cosigner> {
  const [cosigner] = await manager.findBy(Cosigner, {
    taskId,
    accountId: In([...accounts]),
    removedAt: IsNull(),
  });
  if (cosigner) return cosigner;
  throw new ProcessRuntimeError(
    'NOT_A_COSIGNER',
    `This account is not asked to co-sign ${elementId} «${name}». See GET /tasks/{id}/cosigners for who is.`,
    { details: { taskId, accounts } },
  );
}
