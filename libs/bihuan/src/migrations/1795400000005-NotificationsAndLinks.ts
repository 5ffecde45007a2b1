import type { MigrationInterface, QueryRunner } from 'typeorm';

export class NotificationsAndLinks1795400000005 implements MigrationInterface {
  name = 'NotificationsAndLinks1795400000005';

  public async up(queryRunner: QueryRunner): Promise<void> {
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
  }
}
