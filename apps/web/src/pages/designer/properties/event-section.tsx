import { useTranslation } from 'react-i18next';
import { FeelField } from '../feel/feel-field';
import type { BusinessObject } from '../modeler/services';
import { bodyOf, type Editing, writeBody } from './editing';
import { ChoiceField, TextField } from './fields';

const kinds = ['timeDuration', 'timeDate', 'timeCycle'] as const;

/** When a timer fires, what has to hold, or which message or signal an event is about. */
export function EventSection(editing: Editing) {
  const { element } = editing;
  const [event] = (element.businessObject.get('eventDefinitions') as BusinessObject[] | undefined) ?? [];
  if (!event) return null;
  if (event.$type === 'bpmn:TimerEventDefinition') return <TimerSection {...editing} event={event} />;
  if (event.$type === 'bpmn:MessageEventDefinition')
    return <NamedSection {...editing} event={event} reference="messageRef" type="bpmn:Message" />;
  if (event.$type === 'bpmn:SignalEventDefinition')
    return <NamedSection {...editing} event={event} reference="signalRef" type="bpmn:Signal" />;
  if (event.$type === 'bpmn:ConditionalEventDefinition') return <HoldsSection {...editing} event={event} />;
  return null;
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

interface NamedProps extends Editing {
  readonly event: BusinessObject;
  readonly reference: 'messageRef' | 'signalRef';
  readonly type: 'bpmn:Message' | 'bpmn:Signal';
}

function NamedSection({ event, reference, type, ...editing }: NamedProps) {
  const { t } = useTranslation('designer');
  const { modeler, element } = editing;
  const named = event.get(reference) as BusinessObject | undefined;
  const name = (named?.get('name') as string | undefined) ?? '';
  const key = (event.get('bihuan:correlationKey') as string | undefined) ?? '';
  return (
    <>
      <TextField
        label={t(reference === 'messageRef' ? 'event.message' : 'event.signal')}
        value={name}
        maxLength={100}
        refuse={(text) => (/^[A-Za-z][\w.-]*$/.test(text) ? undefined : t('event.nameInvalid'))}
        onWrite={(text) => {
          const definitions = modeler.get('canvas').getRootElement().businessObject.$parent;
          const roots = (definitions?.get('rootElements') as BusinessObject[] | undefined) ?? [];
          const known = roots.find((root) => root.$type === type && root.name === text);
          const id = `${type === 'bpmn:Message' ? 'message' : 'signal'}.${text}`;
          const root = known ?? modeler.get('moddle').create(type, { id, name: text });
          // A message belongs to the file, not to the event: whoever names it again finds it there.
          if (!known) roots.unshift(root);
          modeler.get('modeling').updateModdleProperties(element, event, { [reference]: root });
        }}
      />
      {reference === 'messageRef' ? (
        <FeelField
          {...editing}
          label={t('event.correlationKey')}
          value={key}
          onWrite={(body) =>
            modeler
              .get('modeling')
              .updateModdleProperties(element, event, { 'bihuan:correlationKey': body || undefined })
          }
        />
      ) : null}
    </>
  );
}
