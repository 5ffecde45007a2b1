import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DocumentsAndViews1795400000004 implements MigrationInterface {
  name = 'DocumentsAndViews1795400000004';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "bh_saved_view" ("id" uuid NOT NULL, "accountId" uuid NOT NULL, "organisationId" uuid, "page" text NOT NULL, "name" text NOT NULL, "query" jsonb NOT NULL, "shared" text NOT NULL, "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL, "version" integer NOT NULL, CONSTRAINT "PK_9b9a7c13f8d88604e28053b4b8b" PRIMARY KEY ("id"))
    `);
    await queryRunner.query(`
      CREATE INDEX "IDX_faeb6b9ff0340a7b6b650a80d5" ON "bh_saved_view"  ("organisationId", "page") 
    `);
    await queryRunner.query(`
      CREATE INDEX "IDX_05a69b9c22fd82388bc8ddc6b9" ON "bh_saved_view"  ("accountId", "page") 
    `);
    await queryRunner.query(`
      CREATE TABLE "bh_enterprise_import" ("id" uuid NOT NULL, "jurisdiction" text COLLATE "C" NOT NULL, "createdBy" uuid NOT NULL, "status" text NOT NULL, "fileName" text NOT NULL, "fileHash" text NOT NULL, "file" bytea, "sheet" jsonb, "counts" jsonb NOT NULL, "problems" jsonb NOT NULL, "fingerprint" text NOT NULL, "checkedAt" TIMESTAMP WITH TIME ZONE NOT NULL, "importedAt" TIMESTAMP WITH TIME ZONE, "undoneAt" TIMESTAMP WITH TIME ZONE, "undo" jsonb, "version" integer NOT NULL, CONSTRAINT "PK_9a45edcd5f5f8cfe49130a69177" PRIMARY KEY ("id"))
    `);
    await queryRunner.query(`
      CREATE INDEX "IDX_b9f7c3477deca59e2bb4bcde7d" ON "bh_enterprise_import"  ("jurisdiction", "id") 
    `);
    await queryRunner.query(`
      CREATE TABLE "bh_enterprise_import_row" ("id" uuid NOT NULL, "importId" uuid NOT NULL, "line" integer NOT NULL, "action" text NOT NULL, "enterpriseId" uuid NOT NULL, "jurisdiction" text COLLATE "C" NOT NULL, "before" jsonb, "after" jsonb NOT NULL, "resultingVersion" integer NOT NULL, CONSTRAINT "PK_411543f2f974e40f10f102c7260" PRIMARY KEY ("id"))
    `);
    await queryRunner.query(`
      CREATE INDEX "IDX_1d180370597b2437e43501f228" ON "bh_enterprise_import_row"  ("importId") 
    `);
    await queryRunner.query(`
      CREATE INDEX "IDX_32a7cd121f9947f541e76622c8" ON "bh_enterprise_import_row"  ("enterpriseId") 
    `);
    await queryRunner.query(`
      CREATE TABLE "bh_sample" ("id" uuid NOT NULL, "jurisdiction" text COLLATE "C" NOT NULL, "drawnBy" uuid NOT NULL, "drawnByName" text NOT NULL, "drawnAt" TIMESTAMP WITH TIME ZONE NOT NULL, "purpose" text NOT NULL, "filter" jsonb NOT NULL, "algorithm" text NOT NULL, "seed" text NOT NULL, "seedGiven" boolean NOT NULL, "population" uuid array NOT NULL, "populationCount" integer NOT NULL, "populationHash" text NOT NULL, "size" integer NOT NULL, "drawn" uuid array NOT NULL, CONSTRAINT "PK_6d7415f22099a60fe4c4390ad39" PRIMARY KEY ("id"))
    `);
    await queryRunner.query(`
      CREATE INDEX "IDX_8ab488e4ec71b77ea160394695" ON "bh_sample"  ("jurisdiction", "id") 
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_enterprise_import_row" ADD CONSTRAINT "FK_1d180370597b2437e43501f2284" FOREIGN KEY ("importId") REFERENCES "bh_enterprise_import"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE "bh_enterprise_import_row" DROP CONSTRAINT "FK_1d180370597b2437e43501f2284"
    `);
    await queryRunner.query(`
      DROP INDEX "public"."IDX_8ab488e4ec71b77ea160394695"
    `);
    await queryRunner.query(`
      DROP TABLE "bh_sample"
    `);
    await queryRunner.query(`
      DROP INDEX "public"."IDX_32a7cd121f9947f541e76622c8"
    `);
    await queryRunner.query(`
      DROP INDEX "public"."IDX_1d180370597b2437e43501f228"
    `);
    await queryRunner.query(`
      DROP TABLE "bh_enterprise_import_row"
    `);
    await queryRunner.query(`
      DROP INDEX "public"."IDX_b9f7c3477deca59e2bb4bcde7d"
    `);
    await queryRunner.query(`
      DROP TABLE "bh_enterprise_import"
    `);
    await queryRunner.query(`
      DROP INDEX "public"."IDX_05a69b9c22fd82388bc8ddc6b9"
    `);
    await queryRunner.query(`
      DROP INDEX "public"."IDX_faeb6b9ff0340a7b6b650a80d5"
    `);
    await queryRunner.query(`
      DROP TABLE "bh_saved_view"
    `);
  }
}
