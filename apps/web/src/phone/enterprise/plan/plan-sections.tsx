import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Card, Flex, Form, Input, Radio } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** One of the five, with its number. */
export function Section({ no, title, children }: { no: number; title: string; children: ReactNode }) {
  return (
    <Card
      size="small"
      title={
        <h2 style={{ fontSize: 16, margin: 0 }}>
          {no}. {title}
        </h2>
      }
      style={{ marginBottom: 12 }}
    >
      {children}
    </Card>
  );
}

/** 措施: the goal, and measures with what they are accepted by. */
export function MeasuresSection() {
  const { t } = useTranslation('enterprise');
  return (
    <Section no={1} title={t('plan.measures')}>
      <Form.Item name="goal" label={t('plan.goal')}>
        <Input.TextArea rows={2} maxLength={2000} />
      </Form.Item>
      <Form.List name="measures">
        {(fields, { add, remove }) => (
          <Flex vertical gap={8}>
            {fields.map(({ key, name }) => (
              <Card key={key} size="small" type="inner">
                <Form.Item name={[name, 'text']} label={t('plan.measure', { no: name + 1 })}>
                  <Input.TextArea rows={2} maxLength={2000} />
                </Form.Item>
                <Form.Item name={[name, 'acceptanceCriterion']} label={t('plan.criterion')}>
                  <Input maxLength={1000} size="large" />
                </Form.Item>
                <Form.Item name={[name, 'kind']} label={t('plan.kind')} style={{ marginBottom: 0 }}>
                  <Radio.Group
                    options={[
                      { value: 'TECHNICAL', label: t('plan.technical') },
                      { value: 'INSTITUTIONAL', label: t('plan.institutional') },
                    ]}
                  />
                </Form.Item>
                {fields.length > 1 ? (
                  <Button type="text" icon={<DeleteOutlined aria-hidden />} onClick={() => remove(name)}>
                    {t('plan.removeMeasure', { no: name + 1 })}
                  </Button>
                ) : null}
              </Card>
            ))}
            <Button
              icon={<PlusOutlined aria-hidden />}
              size="large"
              onClick={() => add({ text: '', kind: 'TECHNICAL' })}
            >
              {t('plan.addMeasure')}
            </Button>
          </Flex>
        )}
      </Form.List>
    </Section>
  );
}

/** 责任: who does it and who answers for it. */
export function ResponsibilitySection() {
  const { t } = useTranslation('enterprise');
  const line = (field: string, label: string, input?: 'tel') => (
    <Form.Item name={['responsibility', field]} label={label}>
      <Input size="large" maxLength={field === 'mobile' ? 25 : 100} inputMode={input} />
    </Form.Item>
  );
  return (
    <Section no={2} title={t('plan.responsibility')}>
      {line('organisation', t('plan.organisation'))}
      {line('personName', t('plan.person'))}
      {line('mobile', t('plan.mobile'), 'tel')}
      {line('supervisingDepartment', t('plan.supervisingDepartment'))}
      {line('supervisor', t('plan.supervisor'))}
    </Section>
  );
}

/** 时限: when it is finished, and the stages on the way. */
export function ScheduleSection() {
  const { t } = useTranslation('enterprise');
  return (
    <Section no={4} title={t('plan.schedule')}>
      <Form.Item name={['schedule', 'plannedFinish']} label={t('plan.finish')}>
        <Input type="date" size="large" />
      </Form.Item>
      <Form.List name={['schedule', 'milestones']}>
        {(fields, { add, remove }) => (
          <Flex vertical gap={8}>
            {fields.map(({ key, name }) => (
              <Card key={key} size="small" type="inner">
                <Form.Item name={[name, 'title']} label={t('plan.milestone', { no: name + 1 })}>
                  <Input size="large" maxLength={200} />
                </Form.Item>
                <Form.Item name={[name, 'dueOn']} label={t('plan.milestoneDue')} style={{ marginBottom: 0 }}>
                  <Input type="date" size="large" />
                </Form.Item>
                <Button type="text" icon={<DeleteOutlined aria-hidden />} onClick={() => remove(name)}>
                  {t('plan.removeMilestone', { no: name + 1 })}
                </Button>
              </Card>
            ))}
            <Button
              icon={<PlusOutlined aria-hidden />}
              size="large"
              onClick={() => add({ title: '', dueOn: '' })}
            >
              {t('plan.addMilestone')}
            </Button>
          </Flex>
        )}
      </Form.List>
    </Section>
  );
}
