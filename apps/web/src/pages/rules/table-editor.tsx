import { Button, Card, Flex, Input, Select, Switch, Table, Typography } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Labelled } from './labelled';
import { newRow, type TableText } from './rule-text';

interface TableEditorProps {
  readonly table: TableText;
  readonly onChange: (table: TableText) => void;
}

type Row = TableText['rows'][number];

/** A decision table of one hit policy: columns that are looked at, rows that decide. */
export function TableEditor({ table, onChange }: TableEditorProps) {
  const { t } = useTranslation('rules');
  const id = useId();
  const { inputs, rows, hitPolicy } = table;
  return (
    <Flex vertical gap={12}>
      <div>
        <label htmlFor={id} style={{ marginInlineEnd: 8 }}>
          {t('decision.hitPolicy')}
        </label>
        <Select
          id={id}
          value={hitPolicy}
          style={{ minWidth: 240 }}
          options={(['FIRST', 'UNIQUE'] as const).map((value) => ({ value, label: t(`decision.${value}`) }))}
          onChange={(next: 'FIRST' | 'UNIQUE') => onChange({ ...table, hitPolicy: next })}
        />
      </div>
      {inputs.map((input, index) => (
        <InputCard key={index} table={table} index={index} input={input} onChange={onChange} />
      ))}
      <Button
        style={{ alignSelf: 'start' }}
        disabled={inputs.length >= 10}
        onClick={() =>
          onChange({
            ...table,
            inputs: [...inputs, { label: { zh: '', en: '' }, expression: '' }],
            rows: rows.map((row) => ({ ...row, when: [...row.when, '-'] })),
          })
        }
      >
        {t('decision.addInput')}
      </Button>
      <Typography.Text type="secondary">{t('decision.cellHelp')}</Typography.Text>
      <Rows table={table} onChange={onChange} />
      <Button
        style={{ alignSelf: 'start' }}
        disabled={rows.length >= 100}
        onClick={() => onChange({ ...table, rows: [...rows, newRow(inputs.length)] })}
      >
        {t('decision.addRow')}
      </Button>
    </Flex>
  );
}

interface InputCardProps extends TableEditorProps {
  readonly index: number;
  readonly input: TableText['inputs'][number];
}

function InputCard({ table, index, input, onChange }: InputCardProps) {
  const { t } = useTranslation('rules');
  const n = index + 1;
  const put = (part: Partial<typeof input>): void =>
    onChange({
      ...table,
      inputs: table.inputs.map((one, at) => (at === index ? { ...one, ...part } : one)),
    });
  const without = (list: readonly string[]): string[] => list.filter((_, at) => at !== index);
  const { label, expression, values } = input;
  return (
    <Card
      size="small"
      title={t('decision.input', { n })}
      extra={
        table.inputs.length > 1 ? (
          <Button
            size="small"
            type="text"
            onClick={() =>
              onChange({
                ...table,
                inputs: table.inputs.filter((_, at) => at !== index),
                rows: table.rows.map((row) => ({ ...row, when: without(row.when) })),
              })
            }
          >
            {t('decision.removeInput', { n })}
          </Button>
        ) : null
      }
    >
      <Flex gap={12} wrap>
        <Labelled
          label={t('criterion.labelZh')}
          value={label.zh}
          onChange={(zh) => put({ label: { ...label, zh } })}
        />
        <Labelled
          label={t('criterion.labelEn')}
          value={label.en}
          onChange={(en) => put({ label: { ...label, en } })}
        />
        <Labelled
          label={t('decision.expression', { n })}
          value={expression}
          isCode
          maxLength={500}
          onChange={(next) => put({ expression: next })}
        />
        <Labelled
          label={t('decision.values', { n })}
          value={values?.join(', ') ?? ''}
          onChange={(text) => {
            const listed = text.split(/[,，]\s*/).filter(Boolean);
            put({ values: listed.length > 0 ? listed : undefined });
          }}
        />
      </Flex>
    </Card>
  );
}

function Rows({ table, onChange }: TableEditorProps) {
  const { t } = useTranslation('rules');
  const put = (at: number, part: Partial<Row>): void =>
    onChange({ ...table, rows: table.rows.map((row, index) => (index === at ? { ...row, ...part } : row)) });
  return (
    <Table
      size="small"
      pagination={false}
      scroll={{ x: 'max-content' }}
      dataSource={table.rows.map((row, index) => ({ ...row, index }))}
      rowKey="index"
      columns={[
        { title: '#', render: (_, { index }) => index + 1 },
        ...table.inputs.map((_, column) => ({
          title: t('decision.input', { n: column + 1 }),
          render: (__: unknown, { index, when }: Row & { index: number }) => (
            <Input
              aria-label={t('decision.cell', { row: index + 1, n: column + 1 })}
              value={when[column] ?? ''}
              maxLength={300}
              style={{ width: 140, fontFamily: 'monospace' }}
              onChange={({ target }) =>
                put(index, { when: when.map((cell, at) => (at === column ? target.value : cell)) })
              }
            />
          ),
        })),
        {
          title: t('decision.passedHead'),
          render: (_, { index, passed }) => (
            <Switch
              aria-label={t('decision.passed', { row: index + 1 })}
              checked={passed}
              onChange={(next) => put(index, { passed: next })}
            />
          ),
        },
        {
          title: t('decision.outcomeHead'),
          render: (_, { index, outcome }) => (
            <Input
              aria-label={t('decision.outcome', { row: index + 1 })}
              value={outcome}
              maxLength={50}
              style={{ width: 120, fontFamily: 'monospace' }}
              onChange={({ target }) => put(index, { outcome: target.value.toUpperCase() })}
            />
          ),
        },
        {
          title: t('decision.reasonHead'),
          render: (_, { index, reason }) => (
            <Flex vertical gap={4} style={{ width: 220 }}>
              {(['zh', 'en'] as const).map((language) => (
                <Input
                  key={language}
                  aria-label={t(language === 'zh' ? 'decision.reasonZh' : 'decision.reasonEn', {
                    row: index + 1,
                  })}
                  placeholder={language}
                  value={reason[language]}
                  maxLength={300}
                  onChange={({ target }) => put(index, { reason: { ...reason, [language]: target.value } })}
                />
              ))}
            </Flex>
          ),
        },
        {
          title: '',
          render: (_, { index }) =>
            table.rows.length > 1 ? (
              <Button
                size="small"
                onClick={() => onChange({ ...table, rows: table.rows.filter((__, at) => at !== index) })}
              >
                {t('decision.removeRow', { row: index + 1 })}
              </Button>
            ) : null,
        },
      ]}
    />
  );
}
