import { useTranslation } from 'react-i18next';
import type designer from '../../i18n/zh-CN/designer.json';

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
