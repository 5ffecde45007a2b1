import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

const bihuan = 'urn:bihuan:bpmn';

/** Says a name of a diagram in the language on screen, given the English name its author wrote, if any. */
export type StepName = (name: string, nameEn?: string | null) => string;

/**
 * Names of steps in the language on screen. Diagrams are drawn in Chinese: on an English page stands what the author wrote
 * as English name, else our translation of the names the product draws, else the Chinese.
 */
export function useStepName(): StepName {
  const { i18n } = useTranslation('steps', { useSuspense: false });
  const names = i18n.getResource(i18n.language, 'steps', 'name') as Record<string, string> | undefined;
  const isChinese = i18n.language === 'zh-CN';
  return useCallback(
    (name, nameEn) => (isChinese ? name : nameEn || (names?.[name] ?? name)),
    [isChinese, names],
  );
}

/** The same diagram with its names in the language on screen; what cannot be read is left as it is. */
export function useNamedDiagram(xml: string): string {
  const { i18n } = useTranslation();
  const stepName = useStepName();
  const isDrawn = i18n.language === 'zh-CN';
  return useMemo(() => (isDrawn ? xml : namedDiagram(xml, stepName)), [isDrawn, xml, stepName]);
}

/** Writes what `stepName` says into every name of a diagram. */
export function namedDiagram(xml: string, stepName: StepName): string {
  const diagram = new DOMParser().parseFromString(xml, 'application/xml');
  if (diagram.querySelector('parsererror')) return xml;
  for (const element of diagram.querySelectorAll('[name]')) {
    const nameEn = element.getAttributeNS(bihuan, 'nameEn');
    element.setAttribute('name', stepName(element.getAttribute('name') ?? '', nameEn));
  }
  return new XMLSerializer().serializeToString(diagram);
}
