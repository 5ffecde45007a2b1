import { newKey } from '../../../api/command';

interface Names {
  readonly workflow: string;
  readonly started: string;
  readonly first: string;
  readonly ended: string;
}

const chinese: Names = { workflow: '新流程', started: '开始', first: '第一步', ended: '结束' };
const english: Names = { workflow: 'New workflow', started: 'Begin', first: 'First step', ended: 'End' };

/** A workflow of one step, to begin with, named in the language of who draws it. */
export function emptyWorkflow(language: string): { xml: string; pack: string } {
  const key = `workflow-${newKey().slice(-6)}`;
  const xml = diagram(key, language === 'zh-CN' ? chinese : english);
  return { xml, pack: `key: ${key}\nversion: 1\nvariables: []\noutputs: {}\n` };
}

function diagram(key: string, { workflow, started, first, ended }: Names): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:bihuan="urn:bihuan:bpmn" id="definitions.${key}" targetNamespace="urn:bihuan:workflow:${key}">
  <bpmn:process id="${key}" name="${workflow}" isExecutable="true">
    <bpmn:startEvent id="started" name="${started}" />
    <bpmn:userTask id="step.first" name="${first}" bihuan:role="REGULATOR_OFFICER" bihuan:due="=workingDaysAfter(now, 3)" />
    <bpmn:endEvent id="ended" name="${ended}" />
    <bpmn:sequenceFlow id="flow.started_step.first" sourceRef="started" targetRef="step.first" />
    <bpmn:sequenceFlow id="flow.step.first_ended" sourceRef="step.first" targetRef="ended" />
  </bpmn:process>
  <bpmndi:BPMNDiagram id="diagram">
    <bpmndi:BPMNPlane id="plane" bpmnElement="${key}">
      <bpmndi:BPMNShape id="started_di" bpmnElement="started"><dc:Bounds x="180" y="182" width="36" height="36" /><bpmndi:BPMNLabel><dc:Bounds x="187" y="225" width="22" height="14" /></bpmndi:BPMNLabel></bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="step.first_di" bpmnElement="step.first"><dc:Bounds x="280" y="160" width="100" height="80" /></bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="ended_di" bpmnElement="ended"><dc:Bounds x="450" y="182" width="36" height="36" /><bpmndi:BPMNLabel><dc:Bounds x="457" y="225" width="22" height="14" /></bpmndi:BPMNLabel></bpmndi:BPMNShape>
      <bpmndi:BPMNEdge id="flow.started_step.first_di" bpmnElement="flow.started_step.first"><di:waypoint x="216" y="200" /><di:waypoint x="280" y="200" /></bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="flow.step.first_ended_di" bpmnElement="flow.step.first_ended"><di:waypoint x="380" y="200" /><di:waypoint x="450" y="200" /></bpmndi:BPMNEdge>
    </bpmndi:BPMNPlane>
  </bpmndi:BPMNDiagram>
</bpmn:definitions>
`;
}
