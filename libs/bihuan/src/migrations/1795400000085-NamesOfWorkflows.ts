import type { MigrationInterface, QueryRunner } from 'typeorm';
import { seeingAllRows } from './seeing-all-rows';

/** What workflows that are deployed call themselves in English. */
const fromFiles = `
  UPDATE bh_definition SET "nameEn" = replace(replace(replace(replace(
    substring(xml from '<(?:[a-z]+:)?process\\s[^>]*:nameEn="([^"]+)"'),
    '&lt;', '<'), '&gt;', '>'), '&quot;', '"'), '&amp;', '&')`;

export class NamesOfWorkflows1795400000085 implements MigrationInterface {
  name = 'NamesOfWorkflows1795400000085';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "bh_definition" ADD "nameEn" text`);
    await seeingAllRows(queryRunner, ['bh_definition'], () => queryRunner.query(fromFiles) as Promise<void>);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "bh_definition" DROP COLUMN "nameEn"`);
  }
}
