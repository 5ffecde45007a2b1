import { useTranslation } from 'react-i18next';
import { FeelField } from '../feel/feel-field';
import type { BusinessObject } from '../modeler/services';
import type { Editing } from './editing';
import { TextField } from './fields';

/** What an event or a receiving task names: it belongs to the file, so that others can name the same. */
const kinds = {
  message: { reference: 'messageRef', type: 'bpmn:Message', attribute: 'name' },
  signal: { reference: 'signalRef', type: 'bpmn:Signal', attribute: 'name' },
  error: { reference: 'errorRef', type: 'bpmn:Error', attribute: 'errorCode' },
  escalation: { reference: 'escalationRef', type: 'bpmn:Escalation', attribute: 'escalationCode' },
} as const;

interface NamedSectionProps extends Editing {
  /** What has the reference: the event definition, or the task. */
  readonly part: BusinessObject;
  readonly kind: keyof typeof kinds;
}

/** Which message, signal, error or escalation it is; of a message whom it is for, of what is thrown what it brings. */
export function NamedSection({ part, kind, ...editing }: NamedSectionProps) {
  const { t } = useTranslation('designer');
  const { modeler, element } = editing;
  const { reference, attribute } = kinds[kind];
  const named = part.get(reference) as BusinessObject | undefined;
  const name = (named?.get(attribute) as string | undefined) ?? '';
  const throws = /(EndEvent|ThrowEvent)$/.test(element.type);
  const catchesAll = !throws && (kind === 'error' || kind === 'escalation');
  const beginsWorkflow = element.type === 'bpmn:StartEvent' && element.parent?.type === 'bpmn:Process';
  const set = (properties: Record<string, unknown>): void =>
    modeler.get('modeling').updateModdleProperties(element, part, properties);
  const expression = (attributeName: 'correlationKey' | 'payload') => (
    <FeelField
      {...editing}
      label={t(`event.${attributeName}`)}
      value={(part.get(`bihuan:${attributeName}`) as string | undefined) ?? ''}
      onWrite={(body) => set({ [`bihuan:${attributeName}`]: body || undefined })}
    />
  );
  return (
    <>
      <TextField
        label={t(`event.${kind}`)}
        help={catchesAll ? t('event.catchesAll') : undefined}
        value={name}
        maxLength={100}
        refuse={(text) =>
          /^[A-Za-z][\w.-]*$/.test(text) || (text === '' && catchesAll) ? undefined : t('event.nameInvalid')
        }
        onWrite={(text) => set({ [reference]: text === '' ? undefined : rootOf(editing, kind, text) })}
      />
      {kind === 'message' && !beginsWorkflow ? expression('correlationKey') : null}
      {throws && (kind === 'message' || kind === 'signal') ? expression('payload') : null}
    </>
  );
}

/** The one of this name in the file; a new one when there is none. */
function rootOf({ modeler }: Editing, kind: keyof typeof kinds, text: string): BusinessObject {
  const { type, attribute } = kinds[kind];
  const definitions = modeler.get('canvas').getRootElement().businessObject.$parent;
  const roots = (definitions?.get('rootElements') as BusinessObject[] | undefined) ?? [];
  const known = roots.find((root) => root.$type === type && root.get(attribute) === text);
  if (known) return known;
  const attrs = { id: `${kind}.${text}`, name: text, [attribute]: text };
  const created = modeler.get('moddle').create(type, attrs);
  roots.unshift(created);
  return created;
}
