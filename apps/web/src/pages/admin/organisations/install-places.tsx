import { useQueryClient } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../../api/client';
import { commandHeaders } from '../../../api/command';
import { useTerms } from '../../../i18n/terms';
import { FormModal } from '../form-modal';

type Node = Schemas['JurisdictionNode'];

/** Adds places, one per line: code, name, level; a place that is there gets the new name. */
export function InstallPlaces({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('admin');
  const queries = useQueryClient();
  const levels = useTerms('jurisdictionLevel');
  async function install({ lines }: { lines: string }, key: string): Promise<void> {
    const nodes = placesOf(lines, levels);
    await api.POST('/api/v1/jurisdictions', { headers: commandHeaders(key), body: { nodes: nodes ?? [] } });
    await queries.invalidateQueries();
  }
  return (
    <FormModal<{ lines: string }> title={t('places.add')} save={install} onClose={onClose} done={t('done')}>
      <Form.Item
        name="lines"
        label={t('field.places')}
        extra={t('extra.places', { levels: levels.map(({ label }) => label).join(' / ') })}
        rules={[
          { required: true, message: t('missing.places') },
          {
            validator: (_rule, value: string | undefined) =>
              !value || placesOf(value, levels)
                ? Promise.resolve()
                : Promise.reject(new Error(t('missing.places'))),
          },
        ]}
      >
        <Input.TextArea
          autoSize={{ minRows: 5, maxRows: 16 }}
          placeholder={`99.01.01.003,${levels[3]?.label ?? ''} A,${levels[3]?.label ?? ''}`}
        />
      </Form.Item>
    </FormModal>
  );
}

/** Lines as places; undefined when one cannot be read. */
function placesOf(text: string, levels: readonly { value: string; label: string }[]): Node[] | undefined {
  const nodes = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [code = '', name = '', level = ''] = line.split(/[,，\t]/).map((part) => part.trim());
      const known = levels.find(({ value, label }) => level === value || level === label);
      return known && code && name ? { code, name, level: known.value as Node['level'] } : undefined;
    });
  return nodes.includes(undefined) ? undefined : (nodes as Node[]);
}
