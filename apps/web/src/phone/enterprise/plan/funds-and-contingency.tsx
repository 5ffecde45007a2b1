import { Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { Photos } from '../photos';
import { Section } from './plan-sections';

interface SectionProps {
  readonly enterpriseId: string;
  /** A general hazard can do without this section. */
  readonly isMajor: boolean;
}

/** 资金: how much, from where, and the voucher. */
export function FundsSection({ enterpriseId, isMajor }: SectionProps) {
  const { t } = useTranslation('enterprise');
  const amount = Form.useWatch(['funds', 'amountWan']) as number | undefined;
  return (
    <Section no={3} title={isMajor ? t('plan.funds') : t('plan.optional', { section: t('plan.funds') })}>
      <Form.Item name={['funds', 'amountWan']} label={t('plan.amount')}>
        <InputNumber
          min={0}
          max={10_000_000}
          precision={4}
          size="large"
          style={{ width: '100%' }}
          inputMode="decimal"
        />
      </Form.Item>
      <Form.Item name={['funds', 'source']} label={t('plan.source')}>
        <Input size="large" maxLength={200} />
      </Form.Item>
      <Form.Item name={['funds', 'allocatedOn']} label={t('plan.allocatedOn')}>
        <Input type="date" size="large" />
      </Form.Item>
      {amount === 0 ? (
        <Form.Item name={['funds', 'zeroReason']} label={t('plan.zeroReason')}>
          <Input.TextArea rows={2} maxLength={1000} />
        </Form.Item>
      ) : (
        <Form.Item name={['funds', 'voucherEvidenceIds']} label={t('plan.voucher')}>
          <Photos kind="VOUCHER" anyFile enterpriseId={enterpriseId} label={t('plan.addVoucher')} />
        </Form.Item>
      )}
    </Section>
  );
}

/** 预案: what protects people meanwhile. */
export function ContingencySection({ enterpriseId, isMajor }: SectionProps) {
  const { t } = useTranslation('enterprise');
  const title = t('plan.contingency');
  return (
    <Section no={5} title={isMajor ? title : t('plan.optional', { section: title })}>
      <Form.Item name={['contingency', 'interimMeasures']} label={t('plan.interim')}>
        <Input.TextArea rows={3} maxLength={4000} />
      </Form.Item>
      <Form.Item
        name={['contingency', 'planEvidenceId']}
        label={t('plan.planFile')}
        getValueProps={(id?: string) => ({ value: id ? [id] : [] })}
        normalize={(ids: string[]) => ids[0]}
      >
        <Photos kind="DOCUMENT" anyFile most={1} enterpriseId={enterpriseId} label={t('plan.addPlanFile')} />
      </Form.Item>
      <Form.Item name={['contingency', 'monitor']} label={t('plan.monitor')}>
        <Input size="large" maxLength={100} />
      </Form.Item>
    </Section>
  );
}
