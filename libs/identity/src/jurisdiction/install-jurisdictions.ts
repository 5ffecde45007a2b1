import { In } from 'typeorm';
import { type Actor, CommandScope, UnitOfWork, type UseCase, UseCaseHandler } from '@bihuan/kernel';
import { IdentityError } from '../identity.errors';
import type { InstallJurisdictionsBody as Input } from './jurisdiction.dto';
import { Jurisdiction } from './jurisdiction.entity';

/** Adds nodes to the administrative division, or renames them. Nodes are never taken away: rows stand on them. */
@UseCaseHandler('jurisdiction.install')
export class InstallJurisdictions implements UseCase<Input, { installed: number }> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scope: CommandScope,
  ) {}

  async execute(_actor: Actor, { nodes }: Input): Promise<{ installed: number }> {
    const rows = nodes.map(({ code, name, level }) => ({ code, name, level, parentCode: parentOf(code) }));
    const given = new Set(rows.map(({ code }) => code));
    const tops = rows.filter(({ parentCode }) => parentCode === null || !given.has(parentCode));
    for (const { code } of tops) this.scope.about({ type: 'jurisdiction', id: code, jurisdiction: code });
    await this.requireParents(tops);
    await this.work.manager
      .createQueryBuilder()
      .insert()
      .into(Jurisdiction)
      .values(rows)
      .orUpdate(['name', 'level'], ['code'])
      .execute();
    return { installed: rows.length };
  }

  private async requireParents(tops: readonly { parentCode: string | null }[]): Promise<void> {
    const codes = [...new Set(tops.flatMap(({ parentCode }) => parentCode ?? []))];
    const there = await this.work.manager.findBy(Jurisdiction, { code: In(codes) });
    const missing = codes.filter((code) => !there.some((node) => node.code === code));
    if (missing.length === 0) return;
    throw new IdentityError(
      'JURISDICTION_PARENT_MISSING',
      `Install these jurisdictions first, or send them along: ${missing.join(', ')}.`,
      { details: { missing } },
    );
  }
}

function parentOf(code: string): string | null {
  const dot = code.lastIndexOf('.');
  return dot === -1 ? null : code.slice(0, dot);
}
