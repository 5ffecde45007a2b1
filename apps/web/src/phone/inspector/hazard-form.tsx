import { Alert, Button, Form, Input, Radio } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useTerms } from '../../i18n/terms';
import { useDraft } from '../offline/use-draft';
import { useHandIn } from '../offline/use-hand-in';
import { PhotoField } from '../photo/photo-field';

/** What is written down of a hazard in the field. */
export interface HazardValues {
  readonly title: string;
  readonly description: string;
  readonly place: string;
  readonly category: number;
  readonly basis: string;
  readonly suggestedLevel: 'GENERAL' | 'MAJOR';
  readonly nature?: Schemas['HazardNature'];
  readonly photos: string[];
  /** Photos of the fix made before the inspectors left. */
  readonly photosAfter: string[];
}

interface HazardFormProps {
  /** Name of its draft on this device. */
  readonly draftId: string;
  readonly initial: HazardValues;
  readonly onSubmit: (values: HazardValues) => Promise<void>;
}

const needed = ['title', 'description', 'place', 'basis'] as const;

/** The form of a hazard, with large fields; what it knows already is filled in. */
export function HazardForm({ draftId, initial, onSubmit }: HazardFormProps) {
  const { t } = useTranslation('inspector');
  const { values, current, change } = useDraft<HazardValues>(draftId, initial);
  const { busy, handIn } = useHandIn();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const levels = useTerms('level');
  const natures = useTerms('nature');
  const id = useId();

  async function submit(): Promise<void> {
    const written = current();
    const empty: string[] = needed.filter((field) => written[field].trim() === '');
    const missing = written.photos.length === 0 ? [...empty, 'photos'] : empty;
    setProblems(missing);
    if (missing.length === 0) await onSubmit(written);
  }

  const text = (field: (typeof needed)[number], rows = 1) => (
    <Form.Item
      label={t(`hazard.${field}`)}
      htmlFor={`${id}-${field}`}
      required
      validateStatus={problems.includes(field) ? 'error' : undefined}
      help={problems.includes(field) ? t('hazard.missing') : undefined}
    >
      <Input.TextArea
        id={`${id}-${field}`}
        autoSize={{ minRows: rows, maxRows: 8 }}
        maxLength={field === 'description' ? 4000 : 200}
        value={values[field]}
        onChange={({ target }) => change({ [field]: target.value })}
      />
    </Form.Item>
  );

  return (
    <Form layout="vertical" onFinish={() => handIn(submit)}>
      <Form.Item label={t('hazard.photos')} required>
        <PhotoField
          kind="PHOTO_BEFORE"
          label={t('hazard.photos')}
          value={values.photos}
          onChange={(add) => change((now) => ({ photos: add(now.photos) }))}
        />
        {problems.includes('photos') ? (
          <Alert type="error" role="alert" title={t('hazard.photoMissing')} />
        ) : null}
      </Form.Item>
      {text('title')}
      {text('place')}
      {text('description', 3)}
      <CategoryField value={values.category} onChange={(chosen) => change({ category: chosen })} />
      <Form.Item label={t('hazard.level')}>
        <Radio.Group
          aria-label={t('hazard.level')}
          options={levels}
          value={values.suggestedLevel}
          onChange={({ target }) =>
            change({ suggestedLevel: target.value as HazardValues['suggestedLevel'] })
          }
        />
      </Form.Item>
      <Form.Item label={t('hazard.nature')}>
        <Radio.Group
          aria-label={t('hazard.nature')}
          options={natures}
          value={values.nature}
          onChange={({ target }) => change({ nature: target.value as HazardValues['nature'] })}
        />
      </Form.Item>
      {text('basis')}
      <Form.Item label={t('hazard.fixed')} help={t('hazard.fixedHelp')}>
        <PhotoField
          kind="PHOTO_AFTER"
          label={t('hazard.fixed')}
          value={values.photosAfter}
          onChange={(add) => change((now) => ({ photosAfter: add(now.photosAfter) }))}
        />
      </Form.Item>
      <Button type="primary" size="large" htmlType="submit" block loading={busy} style={{ marginTop: 24 }}>
        {t('hazard.save')}
      </Button>
    </Form>
  );
}

function CategoryField({ value, onChange }: { value: number; onChange: (category: number) => void }) {
  const { t } = useTranslation('inspector');
  const id = useId();
  const categories = useTerms('category');
  return (
    <Form.Item label={t('hazard.category')} htmlFor={id}>
      <select
        id={id}
        className="bh-select"
        value={value}
        onChange={({ target }) => onChange(Number(target.value))}
      >
        {categories.map((category) => (
          <option key={category.value} value={category.value}>
            {category.label}
          </option>
        ))}
      </select>
    </Form.Item>
  );
}
