import { useTranslation } from 'react-i18next';
import { FeelField } from '../feel/feel-field';
import type { BusinessObject } from '../modeler/services';
import { bodyOf, type Editing, writeBody } from './editing';
import { ChoiceField, TextField } from './fields';
import { NamedSection } from './named-section';

const named: Readonly<Record<string, 'message' | 'signal' | 'error' | 'escalation'>> = {
  'bpmn:MessageEventDefinition': 'message',
  'bpmn:SignalEventDefinition': 'signal',
  'bpmn:ErrorEventDefinition': 'error',
  'bpmn:EscalationEventDefinition': 'escalation',
};

const kinds = ['timeDuration', 'timeDate', 'timeCycle'] as const;

/** When a timer fires, what has to hold, or which message, signal, error, escalation or link an event is about. */
export function EventSection(editing: Editing) {
  const { element } = editing;
  const [event] = (element.businessObject.get('eventDefinitions') as BusinessObject[] | undefined) ?? [];
  if (!event) return null;
  switch (event.$type) {
    case 'bpmn:TimerEventDefinition':
      return <TimerSection {...editing} event={event} />;
    case 'bpmn:ConditionalEventDefinition':
      return <HoldsSection {...editing} event={event} />;
    case 'bpmn:LinkEventDefinition':
      return <LinkSection {...editing} event={event} />;
    default: {
      const kind = named[event.$type];
      return kind ? <NamedSection {...editing} part={event} kind={kind} /> : null;
    }
  }
}

function LinkSection({ event, ...editing }: Editing & { readonly event: BusinessObject }) {
  const { t } = useTranslation('designer');
  const { modeler, element } = editing;
  return (
    <TextField
      label={t('event.link')}
      help={t('event.linkHelp')}
      value={event.name ?? ''}
      maxLength={100}
      onWrite={(name) => modeler.get('modeling').updateModdleProperties(element, event, { name })}
    />
  );
}

function HoldsSection({ event, ...editing }: Editing & { readonly event: BusinessObject }) {
  const { t } = useTranslation('designer');
  return (
    <FeelField
      {...editing}
      label={t('event.condition')}
      value={bodyOf(event, 'condition')}
      onWrite={(condition) => writeBody(editing, event, { condition })}
    />
  );
}

function TimerSection({ event, ...editing }: Editing & { readonly event: BusinessObject }) {
  const { t } = useTranslation('designer');
  const kind = kinds.find((name) => bodyOf(event, name) !== '') ?? 'timeDuration';
  const value = bodyOf(event, kind);
  const write = (next: (typeof kinds)[number], body: string): void =>
    writeBody(editing, event, {
      ...Object.fromEntries(kinds.filter((name) => name !== next).map((name) => [name, ''])),
      [next]: body,
    });
  return (
    <>
      <ChoiceField
        label={t('timer.kind')}
        value={kind}
        options={kinds.map((one) => ({ value: one, label: t(`timer.${one}`) }))}
        onWrite={(next) => write((next || 'timeDuration') as 'timeDate', value || 'P3D')}
      />
      {kind === 'timeDate' || value.startsWith('=') ? (
        <FeelField
          {...editing}
          label={t('timer.value')}
          value={value}
          onWrite={(body) => write(kind, body)}
        />
      ) : (
        <TextField
          label={t('timer.value')}
          help={t(`timer.${kind}Help`)}
          value={value}
          onWrite={(body) => write(kind, body)}
        />
      )}
    </>
  );
}
