import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ChangeUnderWay1795400000001 implements MigrationInterface {
  name = 'ChangeUnderWay1795400000001';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE "bh_definition" ADD "suspendedAt" TIMESTAMP WITH TIME ZONE
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_definition" ADD "suspendedBy" uuid
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_definition" ADD "suspensionReason" text
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_instance" ADD "suspendedAt" TIMESTAMP WITH TIME ZONE
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_instance" ADD "suspendedBy" uuid
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_instance" ADD "suspensionReason" text
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_instance" ADD "suspendedWith" uuid
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_instance" ADD "restartOf" uuid
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_instance" ADD "restartedAs" uuid
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_instance" ADD "passes" jsonb
    `);
    await queryRunner.query(`
      CREATE TABLE "bh_instance_migration" ("id" uuid NOT NULL, "sourceDefinitionId" uuid NOT NULL, "targetDefinitionId" uuid NOT NULL, "plan" jsonb NOT NULL, "reason" text NOT NULL, "total" integer NOT NULL, "undoOf" uuid, "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL, "createdBy" uuid NOT NULL, "jurisdiction" text COLLATE "C" NOT NULL, "enterpriseId" uuid, CONSTRAINT "PK_dc1dddb240027dd765c541629f9" PRIMARY KEY ("id"))
    `);
    await queryRunner.query(`
      CREATE INDEX "IDX_53c9fdae2c6cb0b551e9324eea" ON "bh_instance_migration"  ("jurisdiction", "id")
    `);
    await queryRunner.query(`
      CREATE TABLE "bh_instance_migration_result" ("id" uuid NOT NULL, "migrationId" uuid NOT NULL, "instanceId" uuid NOT NULL, "portion" integer NOT NULL, "status" text NOT NULL, "findings" jsonb NOT NULL, "at" TIMESTAMP WITH TIME ZONE, "instanceVersion" integer, "passesBefore" jsonb, "jurisdiction" text COLLATE "C" NOT NULL, "enterpriseId" uuid, CONSTRAINT "UQ_81130a2a6b935cb51b7b195dadc" UNIQUE ("migrationId", "instanceId"), CONSTRAINT "PK_afaab6de2d95fff0a2b7cbc613c" PRIMARY KEY ("id"))
    `);
    await queryRunner.query(`
      CREATE INDEX "IDX_6f93ab8ee26870520a348af314" ON "bh_instance_migration_result"  ("instanceId")
    `);
    await queryRunner.query(`
      CREATE INDEX "IDX_81bc46186d327382ce946dc29d" ON "bh_instance_migration_result"  ("migrationId", "status", "id")
    `);
    await queryRunner.query(`
      CREATE INDEX "IDX_ed7c5f7e5d6a50d909e1e67598" ON "bh_instance"  ("suspendedWith") WHERE "suspendedWith" IS NOT NULL
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_instance_migration" ADD CONSTRAINT "FK_65d0ebf85d836dcd10a31f8022a" FOREIGN KEY ("sourceDefinitionId") REFERENCES "bh_definition"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_instance_migration" ADD CONSTRAINT "FK_b12a1c7bfe86378b5929e8e30f2" FOREIGN KEY ("targetDefinitionId") REFERENCES "bh_definition"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_instance_migration_result" ADD CONSTRAINT "FK_792dd84a37159b656716f09a123" FOREIGN KEY ("migrationId") REFERENCES "bh_instance_migration"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_instance_migration_result" ADD CONSTRAINT "FK_6f93ab8ee26870520a348af3142" FOREIGN KEY ("instanceId") REFERENCES "bh_instance"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE "bh_instance_migration_result"
    `);
    await queryRunner.query(`
      DROP TABLE "bh_instance_migration"
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_instance" DROP COLUMN "passes"
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_instance" DROP COLUMN "restartedAs"
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_instance" DROP COLUMN "restartOf"
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_instance" DROP COLUMN "suspendedWith"
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_instance" DROP COLUMN "suspensionReason"
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_instance" DROP COLUMN "suspendedBy"
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_instance" DROP COLUMN "suspendedAt"
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_definition" DROP COLUMN "suspensionReason"
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_definition" DROP COLUMN "suspendedBy"
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_definition" DROP COLUMN "suspendedAt"
    `);
  }
}
