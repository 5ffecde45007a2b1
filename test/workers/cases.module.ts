import { Module } from '@nestjs/common';
import {
  type Actor,
  CommandScope,
  ProcessRuntime,
  ProcessTask,
  UnitOfWork,
  type UseCase,
  UseCaseHandler,
} from '@bihuan/bihuan';

/** Work, a moment of waiting, more work; `first` and `second` are jobs. */
export const caseWorkflow = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bihuan="urn:bihuan:bpmn"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="definitions" targetNamespace="urn:test">
<bpmn:process id="worked-case" isExecutable="true">
  <bpmn:startEvent id="begin"/>
  <bpmn:sequenceFlow id="to-first" sourceRef="begin" targetRef="first"/>
  <bpmn:serviceTask id="first" bihuan:handler="worked-case.work" bihuan:retries="5"/>
  <bpmn:sequenceFlow id="to-pause" sourceRef="first" targetRef="pause"/>
  <bpmn:intermediateCatchEvent id="pause"><bpmn:timerEventDefinition>
    <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">PT2S</bpmn:timeDuration>
  </bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>
  <bpmn:sequenceFlow id="to-second" sourceRef="pause" targetRef="second"/>
  <bpmn:serviceTask id="second" bihuan:handler="worked-case.work" bihuan:retries="5"/>
  <bpmn:sequenceFlow id="to-done" sourceRef="second" targetRef="done"/>
  <bpmn:endEvent id="done"/>
</bpmn:process>
</bpmn:definitions>`;

/** Where the work leaves its traces; nothing keeps it from leaving two. */
export const workTable = `CREATE TABLE work_done ("caseId" uuid NOT NULL, step text NOT NULL);
  GRANT SELECT, INSERT ON work_done TO bihuan_app`;

@UseCaseHandler('worked-case.start')
export class StartCase implements UseCase<{ caseId: string }, void> {
  constructor(
    private readonly scope: CommandScope,
    private readonly runtime: ProcessRuntime,
  ) {}

  async execute(_actor: Actor, { caseId }: { caseId: string }): Promise<void> {
    const subject = { type: 'worked-case', id: caseId, jurisdiction: '51', enterpriseId: null };
    this.scope.about(subject);
    await this.runtime.start({ key: 'worked-case', subject });
  }
}

class CaseWork {
  constructor(private readonly work: UnitOfWork) {}

  @ProcessTask('worked-case.work')
  async leaveTrace({ subject, elementId }: { subject: { id: string }; elementId: string }): Promise<void> {
    await this.work.manager.query('INSERT INTO work_done VALUES ($1, $2)', [subject.id, elementId]);
  }
}

/** A domain of two steps, on top of the product. */
@Module({
  providers: [
    StartCase,
    { provide: CaseWork, inject: [UnitOfWork], useFactory: (work: UnitOfWork) => new CaseWork(work) },
  ],
})
export class CasesModule {}
