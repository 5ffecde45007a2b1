import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SignalsAndStartEvents1795400000002 implements MigrationInterface {
  name = 'SignalsAndStartEvents1795400000002';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE "bh_start_event" ("id" uuid NOT NULL, "definitionId" uuid NOT NULL, "key" text NOT NULL, "definitionVersion" integer NOT NULL, "elementId" text NOT NULL, "kind" text NOT NULL, "name" text, "dueAt" TIMESTAMP WITH TIME ZONE, "fired" integer NOT NULL, "failures" integer NOT NULL, "lastError" text, "pausedUntil" TIMESTAMP WITH TIME ZONE, "jurisdiction" text COLLATE "C" NOT NULL, "enterpriseId" uuid, CONSTRAINT "UQ_78105d8dbe0c25b08ac14643012" UNIQUE ("key", "elementId"), CONSTRAINT "PK_3f344ea94795034d470093caa70" PRIMARY KEY ("id"))
    `);
    await queryRunner.query(`
      CREATE INDEX "IDX_5d5194325098111e7753854e19" ON "bh_start_event"  ("dueAt", "id") WHERE "dueAt" IS NOT NULL
    `);
    await queryRunner.query(`
      CREATE INDEX "IDX_1cfbdc6b29b284b62d188aee64" ON "bh_start_event"  ("kind", "name")
    `);
    await queryRunner.query(`
      CREATE TABLE "bh_signal" ("id" uuid NOT NULL, "signalId" text NOT NULL, "name" text NOT NULL, "payload" jsonb, "instanceId" uuid, "sentBy" uuid NOT NULL, "sentAt" TIMESTAMP WITH TIME ZONE NOT NULL, "spreadAt" TIMESTAMP WITH TIME ZONE, "jurisdiction" text COLLATE "C" NOT NULL, "enterpriseId" uuid, CONSTRAINT "UQ_c798d37f131fddc8ebe32977422" UNIQUE ("signalId", "jurisdiction"), CONSTRAINT "PK_74698e2144db70a33ff8f91a92c" PRIMARY KEY ("id"))
    `);
    await queryRunner.query(`
      CREATE INDEX "IDX_ef254edb863d4c0b523a52aaeb" ON "bh_signal"  ("id") WHERE "spreadAt" IS NULL
    `);
    await queryRunner.query(`
      CREATE TABLE "bh_signal_delivery" ("id" uuid NOT NULL, "sentId" uuid NOT NULL, "instanceId" uuid, "startKey" text, "status" text NOT NULL, "deliveredAt" TIMESTAMP WITH TIME ZONE, "jurisdiction" text COLLATE "C" NOT NULL, "enterpriseId" uuid, CONSTRAINT "UQ_a1ae24684a935c9512c65c954fa" UNIQUE ("sentId", "startKey"), CONSTRAINT "UQ_1e336f05ecabb53bae757afa015" UNIQUE ("sentId", "instanceId"), CONSTRAINT "PK_78f0cc1a9ab6f4220034047f71d" PRIMARY KEY ("id"))
    `);
    await queryRunner.query(`
      CREATE INDEX "IDX_2f63200529b3a4a4dbd2250c12" ON "bh_signal_delivery"  ("id") WHERE status = 'PENDING'
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_instance" ADD "businessKey" text
    `);
    await queryRunner.query(`
      CREATE INDEX "IDX_313891f650e50dc220167e309d" ON "bh_instance"  ("businessKey") WHERE "businessKey" IS NOT NULL
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_start_event" ADD CONSTRAINT "FK_381e37314bec37e08798d16848b" FOREIGN KEY ("definitionId") REFERENCES "bh_definition"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_signal_delivery" ADD CONSTRAINT "FK_c3ceaaf46b9cb6b002c3419915a" FOREIGN KEY ("sentId") REFERENCES "bh_signal"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_task" ADD "rung" integer NOT NULL DEFAULT '0'
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_task" ADD "escalatedTo" text array NOT NULL DEFAULT '{}'
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_task" ADD "escalatedAt" TIMESTAMP WITH TIME ZONE
    `);
    await queryRunner.query(`
      CREATE INDEX "IDX_e6a033e2fb8448fea626822fbc" ON "bh_task"  ("due") WHERE status = 'OPEN'
    `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP INDEX "public"."IDX_e6a033e2fb8448fea626822fbc"
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_task" DROP COLUMN "escalatedAt"
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_task" DROP COLUMN "escalatedTo"
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_task" DROP COLUMN "rung"
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_signal_delivery" DROP CONSTRAINT "FK_c3ceaaf46b9cb6b002c3419915a"
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_start_event" DROP CONSTRAINT "FK_381e37314bec37e08798d16848b"
    `);
    await queryRunner.query(`
      DROP INDEX "public"."IDX_313891f650e50dc220167e309d"
    `);
    await queryRunner.query(`
      ALTER TABLE "bh_instance" DROP COLUMN "businessKey"
    `);
    await queryRunner.query(`
      DROP INDEX "public"."IDX_2f63200529b3a4a4dbd2250c12"
    `);
    await queryRunner.query(`
      DROP TABLE "bh_signal_delivery"
    `);
    await queryRunner.query(`
      DROP INDEX "public"."IDX_ef254edb863d4c0b523a52aaeb"
    `);
    await queryRunner.query(`
      DROP TABLE "bh_signal"
    `);
    await queryRunner.query(`
      DROP INDEX "public"."IDX_1cfbdc6b29b284b62d188aee64"
    `);
    await queryRunner.query(`
      DROP INDEX "public"."IDX_5d5194325098111e7753854e19"
    `);
    await queryRunner.query(`
      DROP TABLE "bh_start_event"
    `);
  }
}
