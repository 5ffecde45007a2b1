import { useTranslation } from 'react-i18next';
import type designer from '../../i18n/zh-CN/designer.json';
import type { BusinessObject, DiagramElement } from './modeler/services';

/** Names BPMN types as people in the field call them; a type without a name is shown as it is. */
export function useTypeName(): (type: string) => string {
  const { t, i18n } = useTranslation('designer');
  return (type) => {
    const short = type.replace(/^bpmn:/, '');
    return i18n.exists(`designer:type.${short}`)
      ? t(`type.${short as keyof (typeof designer)['type']}`)
      : short;
  };
}

/** Names `bihuan:` attributes. */
export function useAttributeName(): (name: string) => string {
  const { t, i18n } = useTranslation('designer');
  return (name) =>
    i18n.exists(`designer:attribute.${name}`)
      ? t(`attribute.${name as keyof (typeof designer)['attribute']}`)
      : name;
}

/** What elements are called on screen. */
export interface ElementNames {
  /** Its name; without one its type, and of a flow what it leads from and to. */
  readonly titleOf: (element: DiagramElement) => string;
  /** What tells it from others of that title: its type, of one without a name its id. */
  readonly kindOf: (element: DiagramElement) => string;
}

/** Names elements of the drawing. */
export function useElementNames(): ElementNames {
  const kindName = useKindName();
  const titleOf = ({ businessObject, source, target }: DiagramElement): string => {
    const { name } = businessObject;
    if (!source || !target) return name || kindName(businessObject);
    const ends = `${titleOf(source)} → ${titleOf(target)}`;
    return name ? `${name}: ${ends}` : ends;
  };
  return {
    titleOf,
    kindOf: ({ businessObject, source }) =>
      businessObject.name || source ? kindName(businessObject) : businessObject.id,
  };
}

/** Names what elements are; events by what they are about. */
export function useKindName(): (element: BusinessObject) => string {
  const { t } = useTranslation('designer');
  const typeName = useTypeName();
  return (element) => {
    const type = typeName(element.$type);
    const [event] = (element.get('eventDefinitions') as BusinessObject[] | undefined) ?? [];
    const kind = /^bpmn:(\w+)EventDefinition$/.exec(event?.$type ?? '')?.[1];
    return kind ? t('eventKind', { type, context: kind }) : type;
  };
}
