import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Card, Flex, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ElementSelect } from './element-select';
import { type InstructionLine, instructionKinds } from './instructions';

interface InstructionListProps {
  readonly definitionId: string;
  /** Elements where something stands now. */
  readonly standing: readonly string[];
}

/** The instructions of a modification, one below the other, in the order they are done. */
export function InstructionList({ definitionId, standing }: InstructionListProps) {
  const { t } = useTranslation('admin');
  return (
    <Form.List name="lines">
      {(fields, { add, remove }) => (
        <Flex vertical gap={8} style={{ marginBottom: 16 }}>
          {fields.map(({ key, name }, index) => (
            <Card
              key={key}
              size="small"
              title={t('instance.nth', { n: index + 1 })}
              extra={
                fields.length > 1 ? (
                  <Button
                    type="text"
                    size="small"
                    icon={<DeleteOutlined aria-hidden />}
                    aria-label={t('instance.removeNth', { n: index + 1 })}
                    onClick={() => remove(name)}
                  />
                ) : null
              }
            >
              <Line name={name} n={index + 1} definitionId={definitionId} standing={standing} />
            </Card>
          ))}
          <Button
            icon={<PlusOutlined aria-hidden />}
            onClick={() => add({ kind: 'startBefore' })}
            disabled={fields.length >= 50}
          >
            {t('instance.addInstruction')}
          </Button>
        </Flex>
      )}
    </Form.List>
  );
}

interface LineProps extends InstructionListProps {
  readonly name: number;
  readonly n: number;
}

function Line({ name, n, definitionId, standing }: LineProps) {
  const { t } = useTranslation('admin');
  const lines = Form.useWatch<readonly InstructionLine[] | undefined>('lines');
  const kind = lines?.[name]?.kind;
  return (
    <>
      <Form.Item name={[name, 'kind']} label={t('instance.what', { n })}>
        <Select
          options={instructionKinds.map((value) => ({ value, label: t(`instance.instruction.${value}`) }))}
        />
      </Form.Item>
      {kind === 'setVariables' ? (
        <VariableFields name={name} n={n} />
      ) : (
        <Form.Item
          name={[name, 'element']}
          label={t('instance.where', { n })}
          rules={[{ required: true, message: t('missing.element') }]}
          style={{ marginBottom: 0 }}
        >
          <ElementSelect definitionId={definitionId} only={kind === 'cancel' ? standing : undefined} />
        </Form.Item>
      )}
    </>
  );
}

function VariableFields({ name, n }: Pick<LineProps, 'name' | 'n'>) {
  const { t } = useTranslation('admin');
  return (
    <>
      <Form.Item
        name={[name, 'variable']}
        label={t('instance.variable', { n })}
        rules={[{ required: true, whitespace: true, message: t('missing.variable') }]}
      >
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item
        name={[name, 'value']}
        label={t('instance.value', { n })}
        extra={t('extra.value')}
        style={{ marginBottom: 0 }}
      >
        <Input.TextArea autoSize maxLength={4000} />
      </Form.Item>
    </>
  );
}
