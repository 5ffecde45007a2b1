import { Flex, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { write } from './properties/editing';
import type { Modeler } from './modeler/modeler';

interface NameFieldProps {
  readonly modeler: Modeler | undefined;
  readonly name: string;
  readonly onName: (name: string) => void;
}

/** What the draft is called, and with it the workflow: the diagram takes the name over when one has written it. */
export function NameField({ modeler, name, onName }: NameFieldProps) {
  const { t } = useTranslation('designer');
  const commit = (): void => {
    const element = modeler?.get('canvas').getRootElement();
    if (modeler && element && name.trim()) write({ element, modeler }, { name: name.trim() });
  };
  return (
    <Flex gap={8} align="center" wrap>
      <label htmlFor="draft-name">{t('draft.name')}</label>
      <Input
        id="draft-name"
        value={name}
        maxLength={100}
        status={name.trim() ? undefined : 'error'}
        onChange={({ target }) => onName(target.value)}
        onBlur={commit}
        onPressEnter={commit}
        style={{ width: 240 }}
      />
    </Flex>
  );
}

/** The name of the workflow in a diagram, when another one has given it another name. */
export function renamed(before: string, after: string): { readonly name?: string } {
  const name = nameIn(after);
  return name && name !== nameIn(before) ? { name } : {};
}

function nameIn(xml: string): string | null | undefined {
  const [process] = new DOMParser()
    .parseFromString(xml, 'application/xml')
    .getElementsByTagNameNS('*', 'process');
  return process?.getAttribute('name');
}
