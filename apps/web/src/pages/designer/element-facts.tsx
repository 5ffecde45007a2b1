import { Descriptions, Flex, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useStepName } from '../../i18n/step-names';
import { useTerm } from '../../i18n/terms';
import { useAttributeName, useTypeName } from './names';

interface ElementFactsProps {
  readonly node: Schemas['DefinitionNode'] | undefined;
  readonly elements: readonly Schemas['DefinitionNode'][];
  readonly onChoose: (id: string) => void;
}

/** What is set at an element, in our words; elements can be chosen from a list as well as on the diagram. */
export function ElementFacts({ node, elements, onChoose }: ElementFactsProps) {
  const { t } = useTranslation('designer');
  const typeName = useTypeName();
  const attributeName = useAttributeName();
  const term = useTerm();
  const stepName = useStepName();
  const roles = (codes: string): string =>
    codes
      .split(/\s+/)
      .map((code) => term('role', code))
      .join('、');
  return (
    <Flex vertical gap={8} style={{ margin: '12px 0' }}>
      <Select
        aria-label={t('view.choose')}
        placeholder={t('view.choose')}
        value={node?.id}
        onChange={onChoose}
        showSearch={{ optionFilterProp: 'label' }}
        style={{ maxWidth: 360 }}
        options={elements.map(({ id, name, type, attributes }) => ({
          value: id,
          label: `${stepName(name ?? id, attributes.nameEn)}（${typeName(type)}）`,
        }))}
      />
      {node ? (
        <Descriptions
          size="small"
          bordered
          column={{ xs: 1, md: 2 }}
          items={[
            { key: 'id', label: t('element.id'), children: node.id },
            { key: 'type', label: t('element.type'), children: typeName(node.type) },
            ...Object.entries(node.attributes).map(([name, value]) => ({
              key: name,
              label: attributeName(name),
              children: name === 'role' ? roles(value) : name === 'rule' ? term('rule', value) : value,
            })),
          ]}
        />
      ) : null}
    </Flex>
  );
}
