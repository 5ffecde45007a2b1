import { MigrationInterface, QueryRunner } from 'typeorm';

export class Initial1795329864051 implements MigrationInterface {
  name = 'Initial1795329864051';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
            CREATE TABLE "bh_command_key" (
                "accountId" uuid NOT NULL,
                "key" character varying(200) NOT NULL,
                "command" character varying NOT NULL,
                "requestHash" character varying NOT NULL,
                "answer" jsonb,
                "at" TIMESTAMP WITH TIME ZONE NOT NULL,
                CONSTRAINT "PK_221ed1614ee89f33d3a288d0c7b" PRIMARY KEY ("accountId", "key")
            )
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_audit_event" (
                "id" uuid NOT NULL,
                "at" TIMESTAMP WITH TIME ZONE NOT NULL,
                "actorId" uuid NOT NULL,
                "actorName" character varying NOT NULL,
                "onBehalfOf" uuid,
                "channel" character varying NOT NULL,
                "command" character varying NOT NULL,
                "subjects" jsonb NOT NULL,
                "subjectIds" text array NOT NULL,
                "jurisdiction" text COLLATE "C" NOT NULL,
                "enterpriseIds" uuid array NOT NULL,
                "input" jsonb,
                "facts" jsonb NOT NULL,
                "definition" jsonb,
                "leafHash" bytea NOT NULL,
                CONSTRAINT "PK_66b2dae163c6982dcd9f53c0a0d" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_81ee9629b09443e502148215e0" ON "bh_audit_event" ("at")
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_84bda13ab2fdea378d6431572c" ON "bh_audit_event" ("actorId")
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_cdf4fec20779c01cc61b12aa42" ON "bh_audit_event" USING gin ("subjectIds")
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_99286b6d4aea18f46958a43e60" ON "bh_audit_event" ("jurisdiction")
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_evidence_blob" (
                "hash" text NOT NULL,
                "bytes" bytea NOT NULL,
                CONSTRAINT "PK_4e80ae0a32f8c44eb4952d94720" PRIMARY KEY ("hash")
            )
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_evidence" (
                "id" uuid NOT NULL,
                "hash" text NOT NULL,
                "kind" text NOT NULL,
                "fileName" character varying NOT NULL,
                "mime" character varying NOT NULL,
                "size" integer NOT NULL,
                "takenAt" TIMESTAMP WITH TIME ZONE,
                "effectiveAt" TIMESTAMP WITH TIME ZONE,
                "deviceTime" TIMESTAMP WITH TIME ZONE,
                "receivedAt" TIMESTAMP WITH TIME ZONE NOT NULL,
                "takenBy" uuid NOT NULL,
                "takenByName" character varying NOT NULL,
                "location" jsonb,
                "subjectType" text,
                "subjectId" text,
                "jurisdiction" text COLLATE "C" NOT NULL,
                "enterpriseId" uuid,
                "beforeId" uuid,
                CONSTRAINT "PK_a6f047bbcfbc8ffbd7cf4d5ec7b" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_264aa628f74a7fad4c90c32c90" ON "bh_evidence" ("hash")
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_ee62d329340bbdd1b861efd34a" ON "bh_evidence" ("jurisdiction")
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_92a94b2735529895d2c0a2b815" ON "bh_evidence" ("enterpriseId")
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_9965250930a8b6e56db38a1399" ON "bh_evidence" ("subjectType", "subjectId")
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_organisation" (
                "id" uuid NOT NULL,
                "kind" text NOT NULL,
                "name" character varying NOT NULL,
                "shortName" character varying NOT NULL,
                "jurisdiction" text COLLATE "C" NOT NULL,
                "parentId" uuid,
                "industries" text array NOT NULL DEFAULT '{}',
                "functions" text array NOT NULL DEFAULT '{}',
                "creditCode" text,
                "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL,
                "version" integer NOT NULL,
                CONSTRAINT "UQ_31ba8f12e69069d2f586bdf19d1" UNIQUE ("creditCode"),
                CONSTRAINT "PK_c3086061d605c45c5b88676503e" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_b3b5187e7d8a0c4e0680a49cd0" ON "bh_organisation" ("jurisdiction")
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_account" (
                "id" uuid NOT NULL,
                "username" character varying NOT NULL,
                "name" character varying NOT NULL,
                "phone" text,
                "certificateNo" text,
                "passwordHash" text NOT NULL,
                "organisationId" uuid NOT NULL,
                "jurisdiction" text COLLATE "C" NOT NULL,
                "enterpriseId" uuid,
                "status" text NOT NULL,
                "failedLogins" integer NOT NULL DEFAULT '0',
                "lockedUntil" TIMESTAMP WITH TIME ZONE,
                "sessionsValidFrom" TIMESTAMP WITH TIME ZONE NOT NULL,
                "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL,
                "version" integer NOT NULL,
                CONSTRAINT "UQ_389ad4e7a769992adbd59680a6f" UNIQUE ("username"),
                CONSTRAINT "PK_1e0a8023c9a1de5224f1f7a74f5" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_9d0abf2964ab6872f7f7253615" ON "bh_account" ("organisationId")
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_1cfdbd6944391fda086f4990f0" ON "bh_account" ("jurisdiction")
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_ee655745c59eb41aa99c88cfb2" ON "bh_account" ("enterpriseId")
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_grant" (
                "id" uuid NOT NULL,
                "accountId" uuid NOT NULL,
                "role" text NOT NULL,
                "jurisdiction" text COLLATE "C" NOT NULL,
                "enterpriseId" uuid,
                "organisationId" uuid NOT NULL,
                "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL,
                CONSTRAINT "PK_8cf1382da62754be325b84fbac9" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_e4e1ee7a60849344b7716269f3" ON "bh_grant" ("jurisdiction")
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_2314908e70fbd5d5f7984aab79" ON "bh_grant" ("enterpriseId")
        `);
    await queryRunner.query(`
            CREATE UNIQUE INDEX "IDX_86958c7b7bc178bea80a43a5dd" ON "bh_grant" (
                "accountId",
                "role",
                "jurisdiction",
                "enterpriseId"
            )
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_jurisdiction" (
                "code" text COLLATE "C" NOT NULL,
                "name" character varying NOT NULL,
                "level" text NOT NULL,
                "parentCode" text COLLATE "C",
                CONSTRAINT "PK_bdddf05c8aedc55d77ce415e0d8" PRIMARY KEY ("code")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_f244ee28076c2910fb5187da27" ON "bh_jurisdiction" ("parentCode")
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_enterprise" (
                "id" uuid NOT NULL,
                "enterpriseId" uuid NOT NULL,
                "jurisdiction" text COLLATE "C" NOT NULL,
                "creditCode" text,
                "name" character varying NOT NULL,
                "address" character varying NOT NULL,
                "principalName" character varying NOT NULL,
                "principalPhone" text,
                "industry" text NOT NULL,
                "scale" text NOT NULL,
                "status" text NOT NULL,
                "sectorRegulatorId" uuid,
                "licensingAuthorityId" uuid,
                "approvingAuthorityId" uuid,
                "tags" text array NOT NULL DEFAULT '{}',
                "latitude" double precision,
                "longitude" double precision,
                "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL,
                "version" integer NOT NULL,
                CONSTRAINT "UQ_afa75794a80e5ad3cab416f9f65" UNIQUE ("creditCode"),
                CONSTRAINT "PK_1d2921de5749325f6d097b4dcf8" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_c064f9a6b8e8e9538793e94871" ON "bh_enterprise" ("enterpriseId")
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_4d66bf03cb91b0bf9a5ca8d7f3" ON "bh_enterprise" ("jurisdiction")
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_8818f48c4564ac5f0167762b90" ON "bh_enterprise" ("name")
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_enterprise_unit" (
                "id" uuid NOT NULL,
                "enterpriseId" uuid NOT NULL,
                "jurisdiction" text COLLATE "C" NOT NULL,
                "kind" text NOT NULL,
                "name" character varying NOT NULL,
                "parentId" uuid,
                "headName" text,
                CONSTRAINT "PK_f7145d1df082460be1fac106da5" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_3687e7147d0f6b3d9c150c6198" ON "bh_enterprise_unit" ("enterpriseId")
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_session" (
                "id" uuid NOT NULL,
                "tokenHash" character varying NOT NULL,
                "accountId" uuid NOT NULL,
                "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL,
                "expiresAt" TIMESTAMP WITH TIME ZONE NOT NULL,
                "lastSeenAt" TIMESTAMP WITH TIME ZONE NOT NULL,
                CONSTRAINT "UQ_cb0137b5e884cb56da5c2abb6f4" UNIQUE ("tokenHash"),
                CONSTRAINT "PK_101a7de9e8bbf25743a7d64c662" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_e77e3b1ac2ef7f09032562b905" ON "bh_session" ("accountId")
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_f08b2c80659908ffd21cdef461" ON "bh_session" ("expiresAt")
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_job" (
                "id" uuid NOT NULL,
                "kind" text NOT NULL,
                "payload" jsonb NOT NULL,
                "status" text NOT NULL,
                "runAt" TIMESTAMP WITH TIME ZONE NOT NULL,
                "attempts" integer NOT NULL,
                "maxAttempts" integer NOT NULL,
                "backoff" integer NOT NULL,
                "lockedUntil" TIMESTAMP WITH TIME ZONE,
                "lockedBy" uuid,
                "key" text,
                "lastError" text,
                "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL,
                CONSTRAINT "PK_c0cb8ae9b7086efddd7f7fcac77" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_82fb3048c643c17b39734b9aa5" ON "bh_job" ("runAt", "id")
            WHERE status = 'OPEN'
        `);
    await queryRunner.query(`
            CREATE UNIQUE INDEX "IDX_55e3729265a1c4bea3df3deceb" ON "bh_job" ("key")
            WHERE status = 'OPEN'
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_checklist" (
                "id" uuid NOT NULL,
                "code" text NOT NULL,
                "version" integer NOT NULL,
                "titleZh" text NOT NULL,
                "title" text NOT NULL,
                "items" jsonb NOT NULL,
                "hash" text NOT NULL,
                "installedAt" TIMESTAMP WITH TIME ZONE NOT NULL,
                CONSTRAINT "UQ_6729ae9cbab1d1df0b8c4025114" UNIQUE ("code", "version"),
                CONSTRAINT "PK_bbe6919174310b8d1a023afd073" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_definition" (
                "id" uuid NOT NULL,
                "key" text NOT NULL,
                "version" integer NOT NULL,
                "name" text NOT NULL,
                "xml" text NOT NULL,
                "pack" text,
                "policies" text,
                "report" jsonb NOT NULL,
                "hash" text NOT NULL,
                "lane" text NOT NULL,
                "elements" jsonb NOT NULL,
                "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL,
                "createdBy" uuid NOT NULL,
                CONSTRAINT "UQ_5b0b1aa2b296f3e73bf3fe52c6d" UNIQUE ("key", "version"),
                CONSTRAINT "PK_9957a6aaa677522bbe4546e48bc" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_instance" (
                "id" uuid NOT NULL,
                "definitionId" uuid NOT NULL,
                "key" text NOT NULL,
                "definitionVersion" integer NOT NULL,
                "subjectType" text NOT NULL,
                "subjectId" uuid NOT NULL,
                "jurisdiction" text COLLATE "C" NOT NULL,
                "enterpriseId" uuid,
                "parentId" uuid,
                "parentExecutionId" text,
                "rootId" uuid NOT NULL,
                "status" text NOT NULL,
                "snapshot" jsonb,
                "variables" jsonb NOT NULL,
                "inherited" jsonb,
                "waits" jsonb NOT NULL,
                "historySeq" integer NOT NULL,
                "legalProfileId" text NOT NULL,
                "legalProfileVersion" integer NOT NULL,
                "version" integer NOT NULL,
                "startedAt" TIMESTAMP WITH TIME ZONE NOT NULL,
                "endedAt" TIMESTAMP WITH TIME ZONE,
                CONSTRAINT "PK_0a3e39c54d5596cd0bd489e880a" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_978700a3fd19bdd636632d22cd" ON "bh_instance" ("definitionId", "endedAt")
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_912990cc77e04871b27f97b9cb" ON "bh_instance" ("parentId")
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_5803e9f241b32016f65b8513ae" ON "bh_instance" ("enterpriseId")
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_c491a1b64cb0b0f5803e42dc45" ON "bh_instance" ("jurisdiction", "id")
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_4fbf5a910f322d9e4dc7059c3a" ON "bh_instance" ("subjectId", "status")
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_external_task" (
                "id" uuid NOT NULL,
                "instanceId" uuid NOT NULL,
                "executionId" text NOT NULL,
                "elementId" text NOT NULL,
                "topic" text NOT NULL,
                "retries" integer NOT NULL,
                "failures" integer NOT NULL,
                "lastError" text,
                "availableAt" TIMESTAMP WITH TIME ZONE NOT NULL,
                "lockedBy" text,
                "lockedUntil" TIMESTAMP WITH TIME ZONE,
                "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL,
                "subjectType" text NOT NULL,
                "subjectId" uuid NOT NULL,
                "jurisdiction" text COLLATE "C" NOT NULL,
                "enterpriseId" uuid,
                CONSTRAINT "UQ_a592393bed03a53c15ac9861ac5" UNIQUE ("instanceId", "executionId"),
                CONSTRAINT "PK_9941d3bd3551d3a701a2b0aad28" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_0fe14c92d953901291dd529229" ON "bh_external_task" ("jurisdiction", "id")
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_d34c17ce38531752c21e59f74f" ON "bh_external_task" ("topic", "availableAt", "id")
            WHERE retries > 0
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_history" (
                "instanceId" uuid NOT NULL,
                "seq" integer NOT NULL,
                "elementId" text NOT NULL,
                "event" text NOT NULL,
                "at" TIMESTAMP WITH TIME ZONE NOT NULL,
                "executionId" text,
                "state" text,
                "commandId" uuid NOT NULL,
                "jurisdiction" text COLLATE "C" NOT NULL,
                "enterpriseId" uuid,
                CONSTRAINT "PK_b18a430be65cfa900b053836409" PRIMARY KEY ("instanceId", "seq")
            )
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_incident" (
                "id" uuid NOT NULL,
                "instanceId" uuid NOT NULL,
                "executionId" text,
                "elementId" text,
                "jobId" uuid,
                "reason" text NOT NULL,
                "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL,
                "resolvedAt" TIMESTAMP WITH TIME ZONE,
                "resolvedBy" uuid,
                "jurisdiction" text COLLATE "C" NOT NULL,
                "enterpriseId" uuid,
                CONSTRAINT "PK_ee22ad3a750b8bfb3737d88ddf9" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_21773543b0d0a386676b8c456e" ON "bh_incident" ("jurisdiction", "id")
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_b31a033009befb35413e88fc7e" ON "bh_incident" ("instanceId")
            WHERE "resolvedAt" IS NULL
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_timer" (
                "id" uuid NOT NULL,
                "instanceId" uuid NOT NULL,
                "executionId" text NOT NULL,
                "elementId" text NOT NULL,
                "dueAt" TIMESTAMP WITH TIME ZONE NOT NULL,
                "incidentId" uuid,
                "jurisdiction" text COLLATE "C" NOT NULL,
                "enterpriseId" uuid,
                CONSTRAINT "UQ_eb6b62598a795cd30e7f2868068" UNIQUE ("instanceId", "executionId"),
                CONSTRAINT "PK_447bc6d20effa1f4d7b00dfcc98" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_0e20052085ffc076ed9aab0d56" ON "bh_timer" ("dueAt", "id")
            WHERE "incidentId" IS NULL
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_rule_evaluation" (
                "id" uuid NOT NULL,
                "subjectType" text NOT NULL,
                "subjectId" uuid NOT NULL,
                "instanceId" uuid,
                "elementId" text,
                "rule" text NOT NULL,
                "ruleVersion" integer NOT NULL,
                "variant" text,
                "passed" boolean NOT NULL,
                "outcome" text NOT NULL,
                "failing" text array NOT NULL,
                "result" jsonb NOT NULL,
                "facts" jsonb NOT NULL,
                "legalProfile" text NOT NULL,
                "attempt" integer NOT NULL,
                "at" TIMESTAMP WITH TIME ZONE NOT NULL,
                "commandId" uuid NOT NULL,
                "seq" integer NOT NULL,
                "jurisdiction" text COLLATE "C" NOT NULL,
                "enterpriseId" uuid,
                CONSTRAINT "PK_f5fc18c0ffe1c59b77b16af6de8" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_1915e7142a3a53ea62c7368a44" ON "bh_rule_evaluation" ("jurisdiction", "id")
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_7c3b6a3572ef2967a544257bf8" ON "bh_rule_evaluation" ("subjectId", "rule", "attempt")
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_task" (
                "id" uuid NOT NULL,
                "instanceId" uuid NOT NULL,
                "executionId" text NOT NULL,
                "elementId" text NOT NULL,
                "name" text NOT NULL,
                "command" text NOT NULL,
                "roles" text array NOT NULL,
                "assignee" uuid,
                "claimedBy" uuid,
                "claimedAt" TIMESTAMP WITH TIME ZONE,
                "owner" uuid,
                "delegationState" text,
                "cosigners" uuid array NOT NULL DEFAULT '{}',
                "consentsAwaited" uuid array NOT NULL DEFAULT '{}',
                "due" TIMESTAMP WITH TIME ZONE,
                "followUp" TIMESTAMP WITH TIME ZONE,
                "priority" integer NOT NULL DEFAULT '50',
                "notPerformerOf" text,
                "item" jsonb,
                "status" text NOT NULL,
                "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL,
                "completedAt" TIMESTAMP WITH TIME ZONE,
                "completedBy" uuid,
                "completedFor" uuid,
                "subjectType" text NOT NULL,
                "subjectId" uuid NOT NULL,
                "jurisdiction" text COLLATE "C" NOT NULL,
                "enterpriseId" uuid,
                CONSTRAINT "PK_4580f6807916d990c6be5c7147a" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_9916f10e42d25aa2f556e24ab7" ON "bh_task" ("enterpriseId", "createdAt")
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_bfdb78e07ded8cc6ee312ec9f9" ON "bh_task" USING gin ("cosigners")
            WHERE status = 'OPEN'
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_f6e65f4eef70573e4dea065977" ON "bh_task" ("owner")
            WHERE status = 'OPEN'
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_e90717efe57ab98b3a14dbaa25" ON "bh_task" ("assignee")
            WHERE status = 'OPEN'
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_939dbdcd14ebf511def5e2eed1" ON "bh_task" ("jurisdiction", "createdAt")
            WHERE status = 'OPEN'
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_0ce95653174c1280be2f7f36ce" ON "bh_task" USING gin ("roles")
            WHERE status = 'OPEN'
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_862f0e9527b663b7a6b89be694" ON "bh_task" ("instanceId", "elementId")
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_c0d439a272d8c3adb6281047fd" ON "bh_task" ("subjectId", "elementId")
            WHERE status = 'OPEN'
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_subscription" (
                "id" uuid NOT NULL,
                "instanceId" uuid NOT NULL,
                "executionId" text NOT NULL,
                "elementId" text NOT NULL,
                "kind" text NOT NULL,
                "name" text NOT NULL,
                "correlationKey" text,
                "subjectId" uuid NOT NULL,
                "jurisdiction" text COLLATE "C" NOT NULL,
                "enterpriseId" uuid,
                CONSTRAINT "UQ_830828a010d39aaa43f1c7ff52b" UNIQUE ("instanceId", "executionId"),
                CONSTRAINT "PK_de937df56e1027082a151d79f05" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_f85633bd0af4d5688714fa4a20" ON "bh_subscription" ("name", "correlationKey")
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_819fd32e4371bd7fde840484bd" ON "bh_subscription" ("subjectId", "name")
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_message" (
                "id" uuid NOT NULL,
                "messageId" text NOT NULL,
                "name" text NOT NULL,
                "correlationKey" text,
                "subjectId" uuid,
                "status" text NOT NULL,
                "payload" jsonb,
                "receivedAt" TIMESTAMP WITH TIME ZONE NOT NULL,
                "expiresAt" TIMESTAMP WITH TIME ZONE NOT NULL,
                "instanceId" uuid,
                "deliveredAt" TIMESTAMP WITH TIME ZONE,
                "jurisdiction" text COLLATE "C" NOT NULL,
                "enterpriseId" uuid,
                CONSTRAINT "PK_ef7ee495f8b81780150e1ce4506" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_55570b0613f6eeb8f2326a3989" ON "bh_message" ("name", "id")
            WHERE status = 'BUFFERED'
        `);
    await queryRunner.query(`
            CREATE UNIQUE INDEX "IDX_e4551d15666c30bcbda46e45ad" ON "bh_message" ("messageId")
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_deputyship" (
                "id" uuid NOT NULL,
                "accountId" uuid NOT NULL,
                "accountName" text NOT NULL,
                "deputyId" uuid NOT NULL,
                "deputyName" text NOT NULL,
                "from" TIMESTAMP WITH TIME ZONE NOT NULL,
                "to" TIMESTAMP WITH TIME ZONE NOT NULL,
                "reason" text NOT NULL,
                "appointedBy" uuid NOT NULL,
                "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL,
                "endedAt" TIMESTAMP WITH TIME ZONE,
                "jurisdiction" text COLLATE "C" NOT NULL,
                "enterpriseId" uuid,
                CONSTRAINT "PK_6460e28b8708aee95dcc0c242b5" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_1abad47f3e88133f5deaa50798" ON "bh_deputyship" ("accountId")
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_b22a97b08126a4ec7f33bf4285" ON "bh_deputyship" ("deputyId", "to")
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_task_cosigner" (
                "id" uuid NOT NULL,
                "taskId" uuid NOT NULL,
                "accountId" uuid NOT NULL,
                "reason" text NOT NULL,
                "askedBy" uuid NOT NULL,
                "askedAt" TIMESTAMP WITH TIME ZONE NOT NULL,
                "decision" text,
                "comment" text,
                "decidedAt" TIMESTAMP WITH TIME ZONE,
                "decidedBy" uuid,
                "removedAt" TIMESTAMP WITH TIME ZONE,
                "jurisdiction" text COLLATE "C" NOT NULL,
                "enterpriseId" uuid,
                CONSTRAINT "PK_4f79a6601d7669b28b5356f0705" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_280a30fe479c5193e81788f604" ON "bh_task_cosigner" ("taskId")
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_task_comment" (
                "id" uuid NOT NULL,
                "taskId" uuid NOT NULL,
                "instanceId" uuid NOT NULL,
                "subjectId" uuid NOT NULL,
                "authorId" uuid NOT NULL,
                "authorName" text NOT NULL,
                "text" text NOT NULL,
                "mentions" text array NOT NULL,
                "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL,
                "jurisdiction" text COLLATE "C" NOT NULL,
                "enterpriseId" uuid,
                CONSTRAINT "PK_1e797aaa729b54879f8b347f995" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_78837266f2da9f58a934935b2e" ON "bh_task_comment" USING gin ("mentions")
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_a0556553bf17f1052850eca346" ON "bh_task_comment" ("subjectId", "id")
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_525a4414f85ee7835568887ca9" ON "bh_task_comment" ("instanceId", "id")
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_e6260d85c7677ae24f939f88a7" ON "bh_task_comment" ("taskId", "id")
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_task_draft" (
                "taskId" uuid NOT NULL,
                "accountId" uuid NOT NULL,
                "output" jsonb NOT NULL,
                "version" integer NOT NULL,
                "savedAt" TIMESTAMP WITH TIME ZONE NOT NULL,
                "jurisdiction" text COLLATE "C" NOT NULL,
                "enterpriseId" uuid,
                CONSTRAINT "PK_b8166069b1140d2c5f05b6bc3b7" PRIMARY KEY ("taskId", "accountId")
            )
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_document" (
                "id" uuid NOT NULL,
                "kind" text NOT NULL,
                "number" text,
                "hazardIds" uuid array NOT NULL DEFAULT '{}',
                "inspectionId" uuid,
                "orderId" uuid,
                "content" jsonb NOT NULL,
                "evidenceIds" uuid array NOT NULL DEFAULT '{}',
                "status" text NOT NULL,
                "issuedAt" TIMESTAMP WITH TIME ZONE NOT NULL,
                "issuedBy" uuid NOT NULL,
                "approvedAt" TIMESTAMP WITH TIME ZONE,
                "approvedBy" uuid,
                "jurisdiction" text COLLATE "C" NOT NULL,
                "enterpriseId" uuid NOT NULL,
                CONSTRAINT "PK_46ebde62eafd36adc7bc7c12046" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "bh_document_hazards" ON "bh_document" USING gin ("hazardIds")
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_ad894b9d5bf9b6dfa71eaaa264" ON "bh_document" ("jurisdiction", "id")
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_hazard" (
                "id" uuid NOT NULL,
                "number" text,
                "state" text NOT NULL,
                "level" text,
                "suggestedLevel" text NOT NULL,
                "judgement" jsonb,
                "title" text NOT NULL,
                "description" text NOT NULL,
                "place" text NOT NULL,
                "category" integer NOT NULL,
                "nature" text,
                "source" text NOT NULL,
                "basis" text NOT NULL,
                "basisVerified" text NOT NULL,
                "checklistId" uuid,
                "itemNo" integer,
                "campaignId" uuid,
                "inspectionId" uuid,
                "jurisdiction" text COLLATE "C" NOT NULL,
                "enterpriseId" uuid NOT NULL,
                "inspectingDepartmentId" uuid NOT NULL,
                "competentDepartmentId" uuid NOT NULL,
                "recordedBy" uuid NOT NULL,
                "recordedAt" TIMESTAMP WITH TIME ZONE NOT NULL,
                "registeredAt" TIMESTAMP WITH TIME ZONE,
                "photosBefore" uuid array NOT NULL DEFAULT '{}',
                "fixedOnSpot" boolean NOT NULL DEFAULT false,
                "fixedAt" TIMESTAMP WITH TIME ZONE,
                "fixNote" text,
                "photosAfter" uuid array NOT NULL DEFAULT '{}',
                "orderedDeadline" TIMESTAMP WITH TIME ZONE,
                "effectiveDeadline" TIMESTAMP WITH TIME ZONE,
                "orderId" uuid,
                "acceptedAt" TIMESTAMP WITH TIME ZONE,
                "rectificationStartedAt" TIMESTAMP WITH TIME ZONE,
                "completedAt" TIMESTAMP WITH TIME ZONE,
                "overdue" boolean NOT NULL DEFAULT false,
                "lateRounds" integer NOT NULL DEFAULT '0',
                "loopCount" integer NOT NULL DEFAULT '0',
                "planReturns" integer NOT NULL DEFAULT '0',
                "reviewerIds" uuid array NOT NULL DEFAULT '{}',
                "strikeOffNumber" text,
                "closedAt" TIMESTAMP WITH TIME ZONE,
                "closedLate" boolean NOT NULL DEFAULT false,
                "linkedHazardId" uuid,
                "linkKind" text,
                "voidRequest" jsonb,
                "instanceId" uuid,
                "version" integer NOT NULL,
                CONSTRAINT "PK_5c4684b016191f620c1a4ab84a7" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_786628a4b3ada924d375a0d43c" ON "bh_hazard" ("inspectionId")
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_312a32f6f23c730006279788b0" ON "bh_hazard" ("campaignId", "state")
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_190f66169d2a4a621391790c68" ON "bh_hazard" ("enterpriseId", "state")
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_1fd92aee756ae159da1b772426" ON "bh_hazard" ("jurisdiction", "id")
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_hazard_transition" (
                "id" uuid NOT NULL,
                "hazardId" uuid NOT NULL,
                "from" text,
                "to" text NOT NULL,
                "elementId" text,
                "commandId" uuid NOT NULL,
                "seq" integer NOT NULL,
                "at" TIMESTAMP WITH TIME ZONE NOT NULL,
                "jurisdiction" text COLLATE "C" NOT NULL,
                "enterpriseId" uuid,
                CONSTRAINT "PK_c3ee94c5cae106e4fd93b0b9a2d" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_5f91bea152c8c1407699847528" ON "bh_hazard_transition" ("hazardId", "id")
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_hazard_transfer" (
                "id" uuid NOT NULL,
                "hazardId" uuid NOT NULL,
                "fromOrganisationId" uuid NOT NULL,
                "toOrganisationId" uuid NOT NULL,
                "reason" text NOT NULL,
                "documentId" uuid NOT NULL,
                "sentAt" TIMESTAMP WITH TIME ZONE NOT NULL,
                "receivedAt" TIMESTAMP WITH TIME ZONE,
                "receivedBy" uuid,
                "linkedHazardId" uuid,
                "result" text,
                "fedBackAt" TIMESTAMP WITH TIME ZONE,
                "jurisdiction" text COLLATE "C" NOT NULL,
                "enterpriseId" uuid NOT NULL,
                CONSTRAINT "PK_5908038ee3b181b95a56edd21f0" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_45bd51049442bbbcc1efa48708" ON "bh_hazard_transfer" ("hazardId")
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_hazard_responsibility" (
                "id" uuid NOT NULL,
                "hazardId" uuid NOT NULL,
                "basis" text NOT NULL,
                "party" text,
                "organisationId" uuid NOT NULL,
                "unitId" uuid,
                "personName" text,
                "accountId" uuid,
                "duty" text NOT NULL,
                "jurisdiction" text COLLATE "C" NOT NULL,
                "enterpriseId" uuid NOT NULL,
                CONSTRAINT "PK_35fbf99a4eff8558a2a2d8f48de" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_d6f3047a1d2db022c7a5dfd317" ON "bh_hazard_responsibility" ("hazardId")
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_campaign" (
                "id" uuid NOT NULL,
                "number" text,
                "title" text NOT NULL,
                "status" text NOT NULL,
                "basis" text NOT NULL,
                "startsOn" date NOT NULL,
                "endsOn" date NOT NULL,
                "stageEnds" jsonb NOT NULL,
                "industries" text array NOT NULL,
                "team" uuid array NOT NULL DEFAULT '{}',
                "teamDemands" jsonb NOT NULL,
                "checklistIds" uuid array NOT NULL DEFAULT '{}',
                "pinned" jsonb NOT NULL DEFAULT '{}',
                "legalProfileId" text NOT NULL,
                "legalProfileVersion" integer NOT NULL,
                "seed" text NOT NULL,
                "jurisdiction" text COLLATE "C" NOT NULL,
                "organisationId" uuid NOT NULL,
                "createdBy" uuid NOT NULL,
                "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL,
                "publishedAt" TIMESTAMP WITH TIME ZONE,
                "instanceId" uuid,
                "version" integer NOT NULL,
                CONSTRAINT "PK_e2a6dad88aec7a6c9c1e718daba" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_9019ca2de1da9f0e658ebf86f0" ON "bh_campaign" ("jurisdiction", "id")
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_inspection" (
                "id" uuid NOT NULL,
                "number" text NOT NULL,
                "campaignId" uuid NOT NULL,
                "jurisdiction" text COLLATE "C" NOT NULL,
                "enterpriseId" uuid NOT NULL,
                "mode" text NOT NULL,
                "state" text NOT NULL,
                "plannedOn" date NOT NULL,
                "focus" text NOT NULL,
                "team" jsonb NOT NULL,
                "officerIds" uuid array NOT NULL,
                "jointOrganisationIds" uuid array NOT NULL DEFAULT '{}',
                "organisationId" uuid NOT NULL,
                "checklistIds" uuid array NOT NULL DEFAULT '{}',
                "draw" jsonb,
                "lookbackHazardId" uuid,
                "planDecision" jsonb,
                "checkedInAt" TIMESTAMP WITH TIME ZONE,
                "checkedInBy" uuid,
                "checkInPosition" jsonb,
                "checkInNote" text,
                "place" text,
                "findings" text,
                "endedAt" TIMESTAMP WITH TIME ZONE,
                "signatures" jsonb NOT NULL DEFAULT '{}',
                "unitHead" jsonb,
                "impossibleReason" text,
                "cancelReason" text,
                "evidenceIds" uuid array NOT NULL DEFAULT '{}',
                "plannedBy" uuid NOT NULL,
                "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL,
                "instanceId" uuid,
                "version" integer NOT NULL,
                CONSTRAINT "PK_df6661f45b9953ff5f0ebf62abf" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_11b4d1969770dbb32e27f57256" ON "bh_inspection" ("enterpriseId")
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_190532d641dff77d5e6b6541b3" ON "bh_inspection" ("campaignId", "state")
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_0c62c5fbfaa2162ab923e2b74a" ON "bh_inspection" ("jurisdiction", "id")
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_order" (
                "id" uuid NOT NULL,
                "number" text NOT NULL,
                "status" text NOT NULL,
                "jurisdiction" text COLLATE "C" NOT NULL,
                "enterpriseId" uuid NOT NULL,
                "organisationId" uuid NOT NULL,
                "officerIds" uuid array NOT NULL,
                "appeal" text NOT NULL,
                "documentId" uuid NOT NULL,
                "issuedAt" TIMESTAMP WITH TIME ZONE NOT NULL,
                "issuedBy" uuid NOT NULL,
                "receipt" jsonb,
                "version" integer NOT NULL,
                CONSTRAINT "PK_d9e9fcf83591b91b3e8b2ec9fd0" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_ff8d247e24098c8404b626e67c" ON "bh_order" ("enterpriseId")
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_09bab15b9db3f6a2ec6fa78ba1" ON "bh_order" ("jurisdiction", "id")
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_order_item" (
                "id" uuid NOT NULL,
                "orderId" uuid NOT NULL,
                "no" integer NOT NULL,
                "hazardId" uuid NOT NULL,
                "requirement" text NOT NULL,
                "orderedDeadline" TIMESTAMP WITH TIME ZONE NOT NULL,
                "jurisdiction" text COLLATE "C" NOT NULL,
                "enterpriseId" uuid NOT NULL,
                CONSTRAINT "UQ_44370809519ea9afe66a26c9e36" UNIQUE ("orderId", "no"),
                CONSTRAINT "PK_2377e1bfbd99b5e3822e9d648f7" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_cdae9fbb88eff3d30a44e80dd2" ON "bh_order_item" ("hazardId")
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_campaign_target" (
                "id" uuid NOT NULL,
                "campaignId" uuid NOT NULL,
                "jurisdiction" text COLLATE "C" NOT NULL,
                "enterpriseId" uuid NOT NULL,
                "enterpriseName" text NOT NULL,
                "industry" text NOT NULL,
                "scale" text NOT NULL,
                "coverage" text NOT NULL,
                "origin" text NOT NULL,
                "joinedAt" TIMESTAMP WITH TIME ZONE NOT NULL,
                "coveredAt" TIMESTAMP WITH TIME ZONE,
                "inspectionId" uuid,
                "reason" text,
                "evidenceIds" uuid array NOT NULL DEFAULT '{}',
                CONSTRAINT "UQ_c2fd3b5b89fa5480903a6ebf91d" UNIQUE ("campaignId", "enterpriseId"),
                CONSTRAINT "PK_d168da729e7d750414c0f15f189" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_f2bc1536fc60416fd0e0786cc3" ON "bh_campaign_target" ("campaignId", "coverage")
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_population_event" (
                "id" uuid NOT NULL,
                "campaignId" uuid NOT NULL,
                "jurisdiction" text COLLATE "C" NOT NULL,
                "enterpriseId" uuid NOT NULL,
                "kind" text NOT NULL,
                "reason" text NOT NULL,
                "evidenceIds" uuid array NOT NULL DEFAULT '{}',
                "at" TIMESTAMP WITH TIME ZONE NOT NULL,
                "by" uuid NOT NULL,
                CONSTRAINT "PK_11997abc720e71301b0d4a18bf8" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_cc0d3d8151495306c2a5b95556" ON "bh_population_event" ("campaignId", "at")
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_completion_report" (
                "id" uuid NOT NULL,
                "hazardId" uuid NOT NULL,
                "planId" uuid,
                "round" integer NOT NULL,
                "text" text NOT NULL,
                "fundsSpentWan" double precision NOT NULL,
                "interimControlsKept" boolean NOT NULL,
                "rootCause" text,
                "sweep" text,
                "photosAfter" uuid array NOT NULL DEFAULT '{}',
                "evidenceIds" uuid array NOT NULL DEFAULT '{}',
                "signedBy" uuid NOT NULL,
                "at" TIMESTAMP WITH TIME ZONE NOT NULL,
                "jurisdiction" text COLLATE "C" NOT NULL,
                "enterpriseId" uuid NOT NULL,
                CONSTRAINT "UQ_f41d955b5efe0340378efbdb65d" UNIQUE ("hazardId", "round"),
                CONSTRAINT "PK_42ff4895913712ec06a324c16d1" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_extension" (
                "id" uuid NOT NULL,
                "hazardId" uuid NOT NULL,
                "reasonCode" text NOT NULL,
                "reason" text NOT NULL,
                "interimMeasures" text NOT NULL,
                "previousDeadline" TIMESTAMP WITH TIME ZONE NOT NULL,
                "newDeadline" TIMESTAMP WITH TIME ZONE NOT NULL,
                "evidenceIds" uuid array NOT NULL DEFAULT '{}',
                "documentId" uuid NOT NULL,
                "requestedAt" TIMESTAMP WITH TIME ZONE NOT NULL,
                "requestedBy" uuid NOT NULL,
                "status" text NOT NULL,
                "decidedAt" TIMESTAMP WITH TIME ZONE,
                "decidedBy" uuid,
                "decisionReason" text,
                "jurisdiction" text COLLATE "C" NOT NULL,
                "enterpriseId" uuid NOT NULL,
                CONSTRAINT "PK_04d21eb6ae1f975d798c07147f4" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_f6cc83384b6d9896be9c0ed789" ON "bh_extension" ("hazardId", "requestedAt")
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_measure" (
                "id" uuid NOT NULL,
                "planId" uuid NOT NULL,
                "hazardId" uuid NOT NULL,
                "no" integer NOT NULL,
                "text" text NOT NULL,
                "kind" text NOT NULL,
                "acceptanceCriterion" text,
                "status" text NOT NULL,
                "doneAt" TIMESTAMP WITH TIME ZONE,
                "doneBy" uuid,
                "note" text,
                "evidenceIds" uuid array NOT NULL DEFAULT '{}',
                "jurisdiction" text COLLATE "C" NOT NULL,
                "enterpriseId" uuid NOT NULL,
                CONSTRAINT "UQ_dd53238a191e454d9a6fa003e89" UNIQUE ("planId", "no"),
                CONSTRAINT "PK_4d5252576017512f5aad009698c" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_6da633f8e0260ca9cac19e166a" ON "bh_measure" ("hazardId")
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_plan" (
                "id" uuid NOT NULL,
                "hazardId" uuid NOT NULL,
                "round" integer NOT NULL,
                "status" text NOT NULL,
                "goal" text,
                "measures" jsonb NOT NULL DEFAULT '[]',
                "responsibility" jsonb NOT NULL DEFAULT '{}',
                "funds" jsonb NOT NULL DEFAULT '{}',
                "schedule" jsonb NOT NULL DEFAULT '{}',
                "contingency" jsonb NOT NULL DEFAULT '{}',
                "signedBy" uuid,
                "submittedAt" TIMESTAMP WITH TIME ZONE,
                "evaluationId" uuid,
                "draftedBy" uuid NOT NULL,
                "draftedAt" TIMESTAMP WITH TIME ZONE NOT NULL,
                "jurisdiction" text COLLATE "C" NOT NULL,
                "enterpriseId" uuid NOT NULL,
                CONSTRAINT "UQ_c0a4f0b242723f27d288f01cacd" UNIQUE ("hazardId", "round"),
                CONSTRAINT "PK_8bf81b689d733bce09de2090d36" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_escalation" (
                "id" uuid NOT NULL,
                "hazardId" uuid NOT NULL,
                "kind" text NOT NULL,
                "deadline" TIMESTAMP WITH TIME ZONE NOT NULL,
                "documentId" uuid,
                "content" jsonb NOT NULL DEFAULT '{}',
                "at" TIMESTAMP WITH TIME ZONE NOT NULL,
                "by" uuid NOT NULL,
                "jurisdiction" text COLLATE "C" NOT NULL,
                "enterpriseId" uuid NOT NULL,
                CONSTRAINT "PK_920fc459f5c8674e05600e4e889" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_e29deebc9baa70ae78b7ae7ba6" ON "bh_escalation" ("hazardId", "at")
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_progress_report" (
                "id" uuid NOT NULL,
                "hazardId" uuid NOT NULL,
                "text" text NOT NULL,
                "percent" integer NOT NULL,
                "evidenceIds" uuid array NOT NULL DEFAULT '{}',
                "at" TIMESTAMP WITH TIME ZONE NOT NULL,
                "by" uuid NOT NULL,
                "jurisdiction" text COLLATE "C" NOT NULL,
                "enterpriseId" uuid NOT NULL,
                CONSTRAINT "PK_1c749dab6644628a6c7f462ab89" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_556283cdbd3df5a2154d01f676" ON "bh_progress_report" ("hazardId", "at")
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_review" (
                "id" uuid NOT NULL,
                "hazardId" uuid NOT NULL,
                "round" integer NOT NULL,
                "attempt" integer NOT NULL,
                "reviewerIds" uuid array NOT NULL,
                "items" jsonb NOT NULL,
                "rootCauseAddressed" boolean,
                "sweepVerified" boolean,
                "opinion" text NOT NULL,
                "position" jsonb,
                "evidenceIds" uuid array NOT NULL DEFAULT '{}',
                "status" text NOT NULL,
                "submittedBy" uuid NOT NULL,
                "submittedAt" TIMESTAMP WITH TIME ZONE NOT NULL,
                "countersignedBy" uuid,
                "countersignedAt" TIMESTAMP WITH TIME ZONE,
                "objection" text,
                "documentId" uuid,
                "jurisdiction" text COLLATE "C" NOT NULL,
                "enterpriseId" uuid NOT NULL,
                CONSTRAINT "UQ_5ff4fc154836776a1cb0c61ce5c" UNIQUE ("hazardId", "round", "attempt"),
                CONSTRAINT "PK_27fed48362170d24ad05fd092f2" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_closing_signature" (
                "id" uuid NOT NULL,
                "hazardId" uuid NOT NULL,
                "round" integer NOT NULL,
                "role" text NOT NULL,
                "decision" text NOT NULL,
                "opinion" text,
                "signatureEvidenceId" uuid,
                "signedBy" uuid NOT NULL,
                "at" TIMESTAMP WITH TIME ZONE NOT NULL,
                "jurisdiction" text COLLATE "C" NOT NULL,
                "enterpriseId" uuid NOT NULL,
                CONSTRAINT "UQ_918695883c1e8054f20fa61d6a3" UNIQUE ("hazardId", "round", "signedBy"),
                CONSTRAINT "UQ_f7af9193c1b385fa69d46981ed7" UNIQUE ("hazardId", "round", "role"),
                CONSTRAINT "PK_14c6659b9a06062e44e7bd6bd42" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_1b3e8f1be618dca7588f27458e" ON "bh_closing_signature" ("hazardId", "at")
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_inspection_answer" (
                "id" uuid NOT NULL,
                "inspectionId" uuid NOT NULL,
                "checklistId" uuid NOT NULL,
                "itemNo" integer NOT NULL,
                "answer" text NOT NULL,
                "note" text,
                "evidenceIds" uuid array NOT NULL DEFAULT '{}',
                "hazardId" uuid,
                "at" TIMESTAMP WITH TIME ZONE NOT NULL,
                "by" uuid NOT NULL,
                "jurisdiction" text COLLATE "C" NOT NULL,
                "enterpriseId" uuid NOT NULL,
                CONSTRAINT "UQ_7dd8de8f727a90c74d2adc3b6ca" UNIQUE ("inspectionId", "checklistId", "itemNo"),
                CONSTRAINT "PK_600f707aff3584b997a227ffc01" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_lookback" (
                "id" uuid NOT NULL,
                "hazardId" uuid NOT NULL,
                "recordedAt" TIMESTAMP WITH TIME ZONE NOT NULL,
                "recordedBy" uuid NOT NULL,
                "recurred" boolean NOT NULL,
                "note" text NOT NULL,
                "evidenceIds" uuid array NOT NULL DEFAULT '{}',
                "documentId" uuid NOT NULL,
                "reopenedHazardId" uuid,
                "jurisdiction" text COLLATE "C" NOT NULL,
                "enterpriseId" uuid NOT NULL,
                CONSTRAINT "PK_553eeb00558513721b687660318" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "IDX_c4eef9618f7e35f81d20c0d81e" ON "bh_lookback" ("hazardId")
        `);
    await queryRunner.query(`
            CREATE TABLE "bh_number_series" (
                "series" text NOT NULL,
                "jurisdiction" text COLLATE "C" NOT NULL,
                "year" integer NOT NULL,
                "last" integer NOT NULL,
                CONSTRAINT "PK_7fb0f4d38368cfacaead37d1e42" PRIMARY KEY ("series", "jurisdiction", "year")
            )
        `);
    await queryRunner.query(`
            ALTER TABLE "bh_evidence"
            ADD CONSTRAINT "FK_264aa628f74a7fad4c90c32c909" FOREIGN KEY ("hash") REFERENCES "bh_evidence_blob"("hash") ON DELETE NO ACTION ON UPDATE NO ACTION
        `);
    await queryRunner.query(`
            ALTER TABLE "bh_evidence"
            ADD CONSTRAINT "FK_81473255456462cb0cbb6e7a972" FOREIGN KEY ("beforeId") REFERENCES "bh_evidence"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
        `);
    await queryRunner.query(`
            ALTER TABLE "bh_account"
            ADD CONSTRAINT "FK_9d0abf2964ab6872f7f72536152" FOREIGN KEY ("organisationId") REFERENCES "bh_organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
        `);
    await queryRunner.query(`
            ALTER TABLE "bh_grant"
            ADD CONSTRAINT "FK_0fecc7bd55e34b2714fbe736290" FOREIGN KEY ("accountId") REFERENCES "bh_account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
        `);
    await queryRunner.query(`
            ALTER TABLE "bh_enterprise"
            ADD CONSTRAINT "FK_1d2921de5749325f6d097b4dcf8" FOREIGN KEY ("id") REFERENCES "bh_organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
        `);
    await queryRunner.query(`
            ALTER TABLE "bh_enterprise_unit"
            ADD CONSTRAINT "FK_3687e7147d0f6b3d9c150c61989" FOREIGN KEY ("enterpriseId") REFERENCES "bh_enterprise"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
        `);
    await queryRunner.query(`
            ALTER TABLE "bh_enterprise_unit"
            ADD CONSTRAINT "FK_e1ac4c235ad1eb3add9ace1206d" FOREIGN KEY ("parentId") REFERENCES "bh_enterprise_unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
        `);
    await queryRunner.query(`
            ALTER TABLE "bh_session"
            ADD CONSTRAINT "FK_e77e3b1ac2ef7f09032562b9052" FOREIGN KEY ("accountId") REFERENCES "bh_account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
        `);
    await queryRunner.query(`
            ALTER TABLE "bh_instance"
            ADD CONSTRAINT "FK_7ce84afdf9633687220d30e532d" FOREIGN KEY ("definitionId") REFERENCES "bh_definition"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
        `);
    await queryRunner.query(`
            ALTER TABLE "bh_external_task"
            ADD CONSTRAINT "FK_004b6e6b648a802ee1fb1f4d9e4" FOREIGN KEY ("instanceId") REFERENCES "bh_instance"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
        `);
    await queryRunner.query(`
            ALTER TABLE "bh_incident"
            ADD CONSTRAINT "FK_6ca1a93e84b847993d618e23977" FOREIGN KEY ("instanceId") REFERENCES "bh_instance"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
        `);
    await queryRunner.query(`
            ALTER TABLE "bh_timer"
            ADD CONSTRAINT "FK_ce4de055128cf94e2b8f65733a1" FOREIGN KEY ("instanceId") REFERENCES "bh_instance"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
        `);
    await queryRunner.query(`
            ALTER TABLE "bh_task"
            ADD CONSTRAINT "FK_49928da7b4d06be69e512a94639" FOREIGN KEY ("instanceId") REFERENCES "bh_instance"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
        `);
    await queryRunner.query(`
            ALTER TABLE "bh_subscription"
            ADD CONSTRAINT "FK_412b0673855e1c738eff4724f57" FOREIGN KEY ("instanceId") REFERENCES "bh_instance"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
        `);
    await queryRunner.query(`
            ALTER TABLE "bh_task_cosigner"
            ADD CONSTRAINT "FK_280a30fe479c5193e81788f6041" FOREIGN KEY ("taskId") REFERENCES "bh_task"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
        `);
    await queryRunner.query(`
            ALTER TABLE "bh_task_comment"
            ADD CONSTRAINT "FK_b7232dc26061380dd67f15575b5" FOREIGN KEY ("taskId") REFERENCES "bh_task"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
        `);
    await queryRunner.query(`
            ALTER TABLE "bh_task_draft"
            ADD CONSTRAINT "FK_23958f558f918147d2921c3a113" FOREIGN KEY ("taskId") REFERENCES "bh_task"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
        `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
            ALTER TABLE "bh_task_draft" DROP CONSTRAINT "FK_23958f558f918147d2921c3a113"
        `);
    await queryRunner.query(`
            ALTER TABLE "bh_task_comment" DROP CONSTRAINT "FK_b7232dc26061380dd67f15575b5"
        `);
    await queryRunner.query(`
            ALTER TABLE "bh_task_cosigner" DROP CONSTRAINT "FK_280a30fe479c5193e81788f6041"
        `);
    await queryRunner.query(`
            ALTER TABLE "bh_subscription" DROP CONSTRAINT "FK_412b0673855e1c738eff4724f57"
        `);
    await queryRunner.query(`
            ALTER TABLE "bh_task" DROP CONSTRAINT "FK_49928da7b4d06be69e512a94639"
        `);
    await queryRunner.query(`
            ALTER TABLE "bh_timer" DROP CONSTRAINT "FK_ce4de055128cf94e2b8f65733a1"
        `);
    await queryRunner.query(`
            ALTER TABLE "bh_incident" DROP CONSTRAINT "FK_6ca1a93e84b847993d618e23977"
        `);
    await queryRunner.query(`
            ALTER TABLE "bh_external_task" DROP CONSTRAINT "FK_004b6e6b648a802ee1fb1f4d9e4"
        `);
    await queryRunner.query(`
            ALTER TABLE "bh_instance" DROP CONSTRAINT "FK_7ce84afdf9633687220d30e532d"
        `);
    await queryRunner.query(`
            ALTER TABLE "bh_session" DROP CONSTRAINT "FK_e77e3b1ac2ef7f09032562b9052"
        `);
    await queryRunner.query(`
            ALTER TABLE "bh_enterprise_unit" DROP CONSTRAINT "FK_e1ac4c235ad1eb3add9ace1206d"
        `);
    await queryRunner.query(`
            ALTER TABLE "bh_enterprise_unit" DROP CONSTRAINT "FK_3687e7147d0f6b3d9c150c61989"
        `);
    await queryRunner.query(`
            ALTER TABLE "bh_enterprise" DROP CONSTRAINT "FK_1d2921de5749325f6d097b4dcf8"
        `);
    await queryRunner.query(`
            ALTER TABLE "bh_grant" DROP CONSTRAINT "FK_0fecc7bd55e34b2714fbe736290"
        `);
    await queryRunner.query(`
            ALTER TABLE "bh_account" DROP CONSTRAINT "FK_9d0abf2964ab6872f7f72536152"
        `);
    await queryRunner.query(`
            ALTER TABLE "bh_evidence" DROP CONSTRAINT "FK_81473255456462cb0cbb6e7a972"
        `);
    await queryRunner.query(`
            ALTER TABLE "bh_evidence" DROP CONSTRAINT "FK_264aa628f74a7fad4c90c32c909"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_number_series"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_c4eef9618f7e35f81d20c0d81e"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_lookback"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_inspection_answer"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_1b3e8f1be618dca7588f27458e"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_closing_signature"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_review"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_556283cdbd3df5a2154d01f676"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_progress_report"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_e29deebc9baa70ae78b7ae7ba6"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_escalation"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_plan"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_6da633f8e0260ca9cac19e166a"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_measure"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_f6cc83384b6d9896be9c0ed789"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_extension"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_completion_report"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_cc0d3d8151495306c2a5b95556"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_population_event"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_f2bc1536fc60416fd0e0786cc3"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_campaign_target"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_cdae9fbb88eff3d30a44e80dd2"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_order_item"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_09bab15b9db3f6a2ec6fa78ba1"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_ff8d247e24098c8404b626e67c"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_order"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_0c62c5fbfaa2162ab923e2b74a"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_190532d641dff77d5e6b6541b3"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_11b4d1969770dbb32e27f57256"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_inspection"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_9019ca2de1da9f0e658ebf86f0"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_campaign"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_d6f3047a1d2db022c7a5dfd317"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_hazard_responsibility"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_45bd51049442bbbcc1efa48708"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_hazard_transfer"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_5f91bea152c8c1407699847528"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_hazard_transition"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_1fd92aee756ae159da1b772426"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_190f66169d2a4a621391790c68"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_312a32f6f23c730006279788b0"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_786628a4b3ada924d375a0d43c"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_hazard"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_ad894b9d5bf9b6dfa71eaaa264"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."bh_document_hazards"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_document"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_task_draft"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_e6260d85c7677ae24f939f88a7"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_525a4414f85ee7835568887ca9"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_a0556553bf17f1052850eca346"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_78837266f2da9f58a934935b2e"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_task_comment"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_280a30fe479c5193e81788f604"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_task_cosigner"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_b22a97b08126a4ec7f33bf4285"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_1abad47f3e88133f5deaa50798"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_deputyship"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_e4551d15666c30bcbda46e45ad"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_55570b0613f6eeb8f2326a3989"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_message"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_819fd32e4371bd7fde840484bd"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_f85633bd0af4d5688714fa4a20"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_subscription"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_c0d439a272d8c3adb6281047fd"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_862f0e9527b663b7a6b89be694"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_0ce95653174c1280be2f7f36ce"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_939dbdcd14ebf511def5e2eed1"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_e90717efe57ab98b3a14dbaa25"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_f6e65f4eef70573e4dea065977"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_bfdb78e07ded8cc6ee312ec9f9"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_9916f10e42d25aa2f556e24ab7"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_task"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_7c3b6a3572ef2967a544257bf8"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_1915e7142a3a53ea62c7368a44"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_rule_evaluation"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_0e20052085ffc076ed9aab0d56"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_timer"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_b31a033009befb35413e88fc7e"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_21773543b0d0a386676b8c456e"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_incident"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_history"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_d34c17ce38531752c21e59f74f"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_0fe14c92d953901291dd529229"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_external_task"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_4fbf5a910f322d9e4dc7059c3a"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_c491a1b64cb0b0f5803e42dc45"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_5803e9f241b32016f65b8513ae"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_912990cc77e04871b27f97b9cb"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_978700a3fd19bdd636632d22cd"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_instance"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_definition"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_checklist"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_55e3729265a1c4bea3df3deceb"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_82fb3048c643c17b39734b9aa5"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_job"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_f08b2c80659908ffd21cdef461"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_e77e3b1ac2ef7f09032562b905"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_session"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_3687e7147d0f6b3d9c150c6198"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_enterprise_unit"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_8818f48c4564ac5f0167762b90"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_4d66bf03cb91b0bf9a5ca8d7f3"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_c064f9a6b8e8e9538793e94871"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_enterprise"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_f244ee28076c2910fb5187da27"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_jurisdiction"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_86958c7b7bc178bea80a43a5dd"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_2314908e70fbd5d5f7984aab79"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_e4e1ee7a60849344b7716269f3"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_grant"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_ee655745c59eb41aa99c88cfb2"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_1cfdbd6944391fda086f4990f0"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_9d0abf2964ab6872f7f7253615"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_account"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_b3b5187e7d8a0c4e0680a49cd0"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_organisation"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_9965250930a8b6e56db38a1399"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_92a94b2735529895d2c0a2b815"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_ee62d329340bbdd1b861efd34a"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_264aa628f74a7fad4c90c32c90"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_evidence"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_evidence_blob"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_99286b6d4aea18f46958a43e60"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_cdf4fec20779c01cc61b12aa42"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_84bda13ab2fdea378d6431572c"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."IDX_81ee9629b09443e502148215e0"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_audit_event"
        `);
    await queryRunner.query(`
            DROP TABLE "bh_command_key"
        `);
  }
}
