import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DraftsAndOwnRules1795400000006 implements MigrationInterface {
  name = 'DraftsAndOwnRules1795400000006';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
            CREATE TABLE "bh_workflow_draft" (
                "id" uuid NOT NULL,
                "name" text NOT NULL,
                "xml" text NOT NULL,
                "pack" text,
                "policies" text,
                "tests" text,
                "basedOn" uuid,
                "version" integer NOT NULL,
                "jurisdiction" text COLLATE "C" NOT NULL,
                "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL,
                "createdBy" uuid NOT NULL,
                "savedAt" TIMESTAMP WITH TIME ZONE NOT NULL,
                "savedBy" uuid NOT NULL,
                CONSTRAINT "PK_80987018bdb32ea8d2a78e65a2d" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_e5d6e945241fe3cf84bd6dbf6e" ON "bh_workflow_draft" ("jurisdiction")
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_own_rule" (
                "id" uuid NOT NULL,
                "code" text NOT NULL,
                "version" integer NOT NULL,
                "name" jsonb NOT NULL,
                "basis" text NOT NULL,
                "verified" boolean NOT NULL,
                "factsOf" text,
                "definition" jsonb NOT NULL,
                "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL,
                "createdBy" uuid NOT NULL,
                CONSTRAINT "UQ_ddaca597ac2763554c0126161a8" UNIQUE ("code", "version"),
                CONSTRAINT "PK_c4b75d6f972aa8a145c4c8efa14" PRIMARY KEY ("id")
            )
        `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
            DROP TABLE "bh_own_rule"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_e5d6e945241fe3cf84bd6dbf6e"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_workflow_draft"
        `);
  }
}
