import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@bihuan/kernel';
import { IdentityError } from '../identity.errors';
import { Jurisdiction } from './jurisdiction.entity';

/** Reads the administrative division, inside a unit of work. */
@Injectable()
export class Jurisdictions {
  constructor(private readonly work: UnitOfWork) {}

  /** The node and everything below it in the order of codes; the whole tree without a code. */
  below(code?: string): Promise<Jurisdiction[]> {
    const query = this.work.manager.createQueryBuilder(Jurisdiction, 'node').orderBy('node.code');
    if (code) query.where('(node.code = :code OR (node.code > :from AND node.code < :to))', range(code));
    return query.getMany();
  }

  /**
   * Makes sure that `code` is a node; the empty code (everywhere) always is.
   * @throws IdentityError `JURISDICTION_UNKNOWN`
   */
  async require(code: string): Promise<void> {
    if (code === '' || (await this.work.manager.existsBy(Jurisdiction, { code }))) return;
    throw new IdentityError(
      'JURISDICTION_UNKNOWN',
      `There is no jurisdiction ${code}. Take a code from the list of jurisdictions.`,
      { details: { code } },
    );
  }
}

function range(code: string): Record<string, string> {
  return { code, from: `${code}.`, to: `${code}/` };
}
