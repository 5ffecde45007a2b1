import type { MigrationInterface, QueryRunner } from 'typeorm';
import { seeingAllRows } from './seeing-all-rows';

/** Ids that stood in lists become rows, which an index finds under row-level security; and two long lists get an order. */
export class Found1795400000021 implements MigrationInterface {
  name = 'Found1795400000021';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE "bh_audit_mention" ("subjectId" text NOT NULL, "eventId" uuid NOT NULL, CONSTRAINT "PK_5b7132b8043894b8f358eaa0ff6" PRIMARY KEY ("subjectId", "eventId"))`,
    );
    await queryRunner.query(
      `CREATE TABLE "bh_document_hazard" ("hazardId" uuid NOT NULL, "documentId" uuid NOT NULL, CONSTRAINT "PK_4e09cd503e3a5e967d6eb293c40" PRIMARY KEY ("hazardId", "documentId"))`,
    );
    await seeingAllRows(queryRunner, ['bh_audit_event', 'bh_document'], async () => {
      await queryRunner.query(
        `INSERT INTO bh_audit_mention ("subjectId", "eventId") SELECT DISTINCT unnest("subjectIds"), id FROM bh_audit_event`,
      );
      await queryRunner.query(
        `INSERT INTO bh_document_hazard ("hazardId", "documentId") SELECT DISTINCT unnest("hazardIds"), id FROM bh_document`,
      );
    });
    await queryRunner.query(`DROP INDEX "public"."IDX_cdf4fec20779c01cc61b12aa42"`);
    await queryRunner.query(`DROP INDEX "public"."bh_document_hazards"`);
    await queryRunner.query(
      `CREATE INDEX "IDX_ebf6614f25c7695d54a916f258" ON "bh_instance" ("startedAt", "id")`,
    );
    await queryRunner.query(
      `CREATE INDEX "IDX_5c7d90b67e43bb5395bd0e6710" ON "bh_hazard" ("recordedAt", "id")`,
    );
    await queryRunner.query(
      `CREATE INDEX "IDX_79b1125f0d4efdd803416720e8" ON "bh_document" ("inspectionId")`,
    );
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX "public"."IDX_79b1125f0d4efdd803416720e8"`);
    await queryRunner.query(`DROP INDEX "public"."IDX_5c7d90b67e43bb5395bd0e6710"`);
    await queryRunner.query(`DROP INDEX "public"."IDX_ebf6614f25c7695d54a916f258"`);
    await queryRunner.query(`CREATE INDEX "bh_document_hazards" ON "bh_document" USING gin ("hazardIds")`);
    await queryRunner.query(
      `CREATE INDEX "IDX_cdf4fec20779c01cc61b12aa42" ON "bh_audit_event" USING gin ("subjectIds")`,
    );
    await queryRunner.query(`DROP TABLE "bh_document_hazard"`);
    await queryRunner.query(`DROP TABLE "bh_audit_mention"`);
  }
}
