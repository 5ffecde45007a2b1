import { ArrowDownOutlined, ArrowUpOutlined, SettingOutlined } from '@ant-design/icons';
import { Button, Checkbox, Drawer, Flex, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useSaid } from '../../i18n/said';

type Column = Schemas['LedgerColumnDescription'];

interface ColumnSettingsProps {
  readonly ledger: Schemas['LedgerDescription'];
  readonly shown: readonly Column[];
  /** Codes separated by commas; undefined for the columns of the source. */
  readonly onChange: (codes: string | undefined) => void;
}

/** Which columns stand on the screen, in which order; the export has the same. */
export function ColumnSettings({ ledger, shown, onChange }: ColumnSettingsProps) {
  const { t } = useTranslation(['ledger', 'shell']);
  const said = useSaid();
  const [open, setOpen] = useState(false);
  const codes = shown.map(({ code }) => code);
  const rest = ledger.columns.filter(({ code }) => !codes.includes(code));
  const write = (next: string[]) => onChange(next.join(','));
  const toggle = (code: string, on: boolean) =>
    write(on ? [...codes, code] : codes.filter((other) => other !== code));
  const move = (at: number, by: number) => {
    const next = [...codes];
    next.splice(at + by, 0, ...next.splice(at, 1));
    write(next);
  };
  return (
    <>
      <Button icon={<SettingOutlined aria-hidden />} onClick={() => setOpen(true)}>
        {t('shell:action.columns')}
      </Button>
      <Drawer
        title={t('shell:action.columns')}
        open={open}
        onClose={() => setOpen(false)}
        extra={<Button onClick={() => onChange(undefined)}>{t('columns.official')}</Button>}
      >
        <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
          {[...shown, ...rest].map((column, at) => (
            <li key={column.code}>
              <Flex align="center" justify="space-between" style={{ minHeight: 40 }}>
                <Checkbox
                  checked={at < codes.length}
                  disabled={codes.length === 1 && at === 0}
                  onChange={({ target }) => toggle(column.code, target.checked)}
                >
                  {said(column.label)} {column.official ? null : <Tag>{t('columns.further')}</Tag>}
                </Checkbox>
                {at < codes.length ? (
                  <Flex>
                    <Button
                      type="text"
                      icon={<ArrowUpOutlined aria-hidden />}
                      aria-label={t('columns.up', { name: said(column.label) })}
                      disabled={at === 0}
                      onClick={() => move(at, -1)}
                    />
                    <Button
                      type="text"
                      icon={<ArrowDownOutlined aria-hidden />}
                      aria-label={t('columns.down', { name: said(column.label) })}
                      disabled={at === codes.length - 1}
                      onClick={() => move(at, 1)}
                    />
                  </Flex>
                ) : null}
              </Flex>
            </li>
          ))}
        </ul>
      </Drawer>
    </>
  );
}
