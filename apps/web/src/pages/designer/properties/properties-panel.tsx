import { Flex, Typography } from 'antd';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { DiagramElement } from '../modeler/services';
import { useKindName } from '../names';
import type { Drawing } from '../use-drawing';
import { ConditionSection } from './condition-section';
import type { Editing } from './editing';
import { ElementChoice } from './element-choice';
import { EventSection } from './event-section';
import { FormSection } from './form-section';
import { GeneralSection } from './general-section';
import { CallSection, ServiceSection } from './service-section';
import { LoopSection } from './loop-section';
import { NamedSection } from './named-section';
import { RuleSection } from './rule-section';
import { TaskSection } from './task-section';

interface PropertiesPanelProps {
  readonly drawing: Drawing;
  /** Text of `pack.yaml`: what expressions may name. */
  readonly pack: string;
}

/** What is set at the selected element, in the words of the field; nothing selected means the workflow itself. */
export function PropertiesPanel({ drawing, pack }: PropertiesPanelProps) {
  const { t } = useTranslation('designer');
  const kindName = useKindName();
  const { modeler, selected } = drawing;
  if (!modeler) return null;
  const element = selected ?? modeler.get('canvas').getRootElement();
  const editing: Editing = { element, modeler, pack };
  return (
    <Flex vertical gap={12}>
      <ElementChoice modeler={modeler} selected={selected} />
      <Typography.Text type="secondary">
        {selected ? kindName(element.businessObject) : t('element.workflow')}
      </Typography.Text>
      <Fragment key={element.id}>
        <GeneralSection {...editing} />
        {sectionsOf(element).map((Section, index) => (
          <Section key={index} {...editing} />
        ))}
      </Fragment>
    </Flex>
  );
}

/** Which message a task waits for. */
function AwaitedSection(editing: Editing) {
  return <NamedSection {...editing} part={editing.element.businessObject} kind="message" />;
}

type Section = (props: Editing) => React.ReactNode;

function sectionsOf({ businessObject, source }: DiagramElement): Section[] {
  const type = businessObject.$type;
  const loops = businessObject.get('loopCharacteristics') ? [LoopSection] : [];
  switch (type) {
    case 'bpmn:UserTask':
    case 'bpmn:ManualTask':
      return [TaskSection, FormSection, ...loops];
    case 'bpmn:BusinessRuleTask':
      return [RuleSection, ...loops];
    case 'bpmn:ServiceTask':
    case 'bpmn:SendTask':
      return [ServiceSection, ...loops];
    case 'bpmn:CallActivity':
      return [CallSection, ...loops];
    case 'bpmn:ReceiveTask':
      return [AwaitedSection, ...loops];
    case 'bpmn:SequenceFlow':
      return source ? [ConditionSection] : [];
    default:
      return (businessObject.get('eventDefinitions') as unknown[] | undefined)?.length
        ? [EventSection]
        : loops;
  }
}
