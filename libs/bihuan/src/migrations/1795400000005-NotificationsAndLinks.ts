import type { MigrationInterface, QueryRunner } from 'typeorm';

export class NotificationsAndLinks1795400000005 implements MigrationInterface {
  name = 'NotificationsAndLinks1795400000005';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "bh_task_link" ("id" uuid NOT NULL, "tokenHash" text NOT NULL, "taskId" uuid NOT NULL, "elementId" text NOT NULL, "subjectType" text NOT NULL, "subjectId" uuid NOT NULL, "jurisdiction" text COLLATE "C" NOT NULL, "enterpriseId" uuid NOT NULL, "phone" text, "openings" integer NOT NULL DEFAULT '0', "strangers" integer NOT NULL DEFAULT '0', "createdBy" uuid NOT NULL, "createdByName" text NOT NULL, "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL, "expiresAt" TIMESTAMP WITH TIME ZONE NOT NULL, "revokedAt" TIMESTAMP WITH TIME ZONE, CONSTRAINT "UQ_73859486f21c6798cfc1d02deb5" UNIQUE ("tokenHash"), CONSTRAINT "PK_e0292b3a3c5fa1c58146ee96365" PRIMARY KEY ("id"))
    `);
    await queryRunner.query(`
      CREATE INDEX "IDX_d303c70c62f2edb8d9c109f5e1" ON "bh_task_link" ("taskId")
    `);
    await queryRunner.query(`
      CREATE INDEX "IDX_6e9c035175e1bf690b43876a48" ON "bh_task_link" ("jurisdiction")
    `);
    await queryRunner.query(`
      CREATE INDEX "IDX_c7ca29a37172ba138e37a401e8" ON "bh_task_link" ("enterpriseId")
    `);
    await queryRunner.query(`
      CREATE TABLE "bh_link_visit" ("id" uuid NOT NULL, "linkId" uuid NOT NULL, "tokenHash" text NOT NULL, "name" text NOT NULL, "phone" text NOT NULL, "openedAt" TIMESTAMP WITH TIME ZONE NOT NULL, "expiresAt" TIMESTAMP WITH TIME ZONE NOT NULL, "jurisdiction" text COLLATE "C" NOT NULL, "enterpriseId" uuid NOT NULL, CONSTRAINT "UQ_7100c5f193c49b4b8b501ae2a3d" UNIQUE ("tokenHash"), CONSTRAINT "PK_9eb1484a22aab75dbc948b06c79" PRIMARY KEY ("id"))
    `);
    await queryRunner.query(`
      CREATE INDEX "IDX_f88d90a557671ffa128fbb71b0" ON "bh_link_visit" ("linkId")
    `);
    await queryRunner.query(`
      CREATE INDEX "IDX_509311461e4b8800afaeb2706a" ON "bh_link_visit" ("jurisdiction")
    `);
    await queryRunner.query(`
      CREATE INDEX "IDX_18693e3fd4f96f81932e6cefa8" ON "bh_link_visit" ("enterpriseId")
    `);
    await queryRunner.query(`
      CREATE TABLE "bh_notification" ("id" uuid NOT NULL, "accountId" uuid NOT NULL, "key" text NOT NULL, "kind" text NOT NULL, "text" jsonb NOT NULL, "page" text NOT NULL, "subjectId" uuid NOT NULL, "taskId" uuid, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "readAt" TIMESTAMP WITH TIME ZONE, CONSTRAINT "UQ_284a8b7baed04eaad9de29b2808" UNIQUE ("accountId", "key"), CONSTRAINT "PK_6a31007de42d67135c243c218da" PRIMARY KEY ("id"))
    `);
    await queryRunner.query(`
      CREATE INDEX "IDX_2030dffc1cb20ceb43ae37897d" ON "bh_notification" ("taskId")
    `);
    await queryRunner.query(`
      CREATE INDEX "IDX_4e26be1a1b69247da5d000cb9a" ON "bh_notification" ("accountId") WHERE "readAt" IS NULL
    `);
    await queryRunner.query(`
      CREATE INDEX "IDX_6bec93551bde80b222e655d418" ON "bh_notification" ("accountId", "at", "id")
    `);
    await queryRunner.query(`
      CREATE TABLE "bh_occurrence" ("id" uuid NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "error" text, CONSTRAINT "PK_e6e44e2411941554c47f98c5825" PRIMARY KEY ("id"))
    `);
    await queryRunner.query(`
      CREATE INDEX "IDX_93bd476aebd3f52ab7d0b8b137" ON "bh_occurrence" ("id") WHERE error IS NULL
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP INDEX "public"."IDX_93bd476aebd3f52ab7d0b8b137"
    `);
    await queryRunner.query(`
      DROP TABLE "bh_occurrence"
    `);
    await queryRunner.query(`
      DROP INDEX "public"."IDX_6bec93551bde80b222e655d418"
    `);
    await queryRunner.query(`
      DROP INDEX "public"."IDX_4e26be1a1b69247da5d000cb9a"
    `);
    await queryRunner.query(`
      DROP INDEX "public"."IDX_2030dffc1cb20ceb43ae37897d"
    `);
    await queryRunner.query(`
      DROP TABLE "bh_notification"
    `);
    await queryRunner.query(`
      DROP INDEX "public"."IDX_18693e3fd4f96f81932e6cefa8"
    `);
    await queryRunner.query(`
      DROP INDEX "public"."IDX_509311461e4b8800afaeb2706a"
    `);
    await queryRunner.query(`
      DROP INDEX "public"."IDX_f88d90a557671ffa128fbb71b0"
    `);
    await queryRunner.query(`
      DROP TABLE "bh_link_visit"
    `);
    await queryRunner.query(`
      DROP INDEX "public"."IDX_c7ca29a37172ba138e37a401e8"
    `);
    await queryRunner.query(`
      DROP INDEX "public"."IDX_6e9c035175e1bf690b43876a48"
    `);
    await queryRunner.query(`
      DROP INDEX "public"."IDX_d303c70c62f2edb8d9c109f5e1"
    `);
    await queryRunner.query(`
      DROP TABLE "bh_task_link"
    `);
  }
}
