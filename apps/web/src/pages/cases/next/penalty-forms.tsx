import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../../api/client';
import { useSaid } from '../../../i18n/said';
import { CommandForm } from '../command/command-form';
import { ChoiceField, DayField, TextField, YuanField } from '../command/fields';
import { minute } from '../moment';
import { Name } from '../names/name';
import { type CaseFormProps, sender } from './case-command';

type Article = Schemas['PenaltyArticle'];

/** Articles a fine can stand on, and how each reads in a list. */
function useArticles(hazardId: string): { articles: readonly Article[]; wording: (one: Article) => string } {
  const { t } = useTranslation('cases');
  const said = useSaid();
  const { data } = $api.useQuery('get', '/api/v1/hazards/{id}/penalties', {
    params: { path: { id: hazardId } },
  });
  return {
    articles: data?.articles ?? [],
    wording: (one) => t('form.penalty.article', { no: one.article, what: said(one), yuan: one.maxYuan }),
  };
}

/** Proposes a fine, on one of the articles known. */
export function ProposePenaltyForm({ hazard }: CaseFormProps) {
  const { t } = useTranslation('cases');
  const { articles, wording } = useArticles(hazard.id);
  return (
    <CommandForm
      title={t('form.penalty.title')}
      lead={t('form.penalty.lead')}
      submit={t('form.penalty.submit')}
      consequence={t('form.penalty.consequence')}
      version={hazard.version}
      initial={{ article: '102' }}
      send={sender(hazard.id, 'propose-penalty')}
    >
      <Form.Item name="article" label={t('field.article')} rules={[{ required: true }]}>
        <Select options={articles.map((one) => ({ value: one.article, label: wording(one) }))} />
      </Form.Item>
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) => {
          const chosen = articles.find(({ article }) => article === getFieldValue('article'));
          return (
            <YuanField
              name="amountYuan"
              label={t('field.amount')}
              max={chosen?.maxYuan}
              help={chosen && t('form.penalty.limit', { yuan: chosen.maxYuan })}
            />
          );
        }}
      </Form.Item>
      <TextField name="reason" label={t('field.reason')} max={4000} />
    </CommandForm>
  );
}

/** What a proposal says, as its rung of the ladder keeps it. */
interface Proposal {
  readonly article: string;
  readonly amountYuan: number;
  readonly reason: string;
}

function isProposal(content: Record<string, unknown>): content is Record<string, unknown> & Proposal {
  return typeof content.article === 'string' && typeof content.amountYuan === 'number';
}

/** Decides on a proposed fine, with the proposal above: as proposed, another amount, or none. */
export function DecidePenaltyForm({ hazard }: CaseFormProps) {
  const { t } = useTranslation('cases');
  const { articles, wording } = useArticles(hazard.id);
  const { data } = $api.useQuery('get', '/api/v1/hazards/{id}/escalations', {
    params: { path: { id: hazard.id } },
  });
  const rung = data?.items.findLast(({ kind }) => kind === 'PENALTY_PROPOSED');
  const proposal = rung && isProposal(rung.content) ? rung.content : undefined;
  const article = articles.find((one) => one.article === proposal?.article);
  return (
    <CommandForm<Schemas['DecidePenalty']>
      title={t('form.decidePenalty.title')}
      lead={
        rung && proposal ? (
          <>
            {t('form.decidePenalty.proposed', {
              article: article ? wording(article) : proposal.article,
              yuan: proposal.amountYuan,
              reason: proposal.reason,
            })}
            <br />
            <Name kind="accounts" id={rung.by} /> {minute(rung.at)}
          </>
        ) : null
      }
      submit={t('form.decidePenalty.submit')}
      danger
      consequence={({ approved }) =>
        t(`form.decidePenalty.${approved === false ? 'refusalConsequence' : 'consequence'}`)
      }
      version={hazard.version}
      send={sender(hazard.id, 'decide-penalty')}
    >
      <ChoiceField
        name="approved"
        label={t('field.decision')}
        options={[
          { value: true, label: t('form.decidePenalty.approve') },
          { value: false, label: t('form.decidePenalty.refuse') },
        ]}
      />
      <TextField name="opinion" label={t('field.opinion')} max={4000} />
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) =>
          getFieldValue('approved') === true ? <HowMuch maxYuan={article?.maxYuan} /> : null
        }
      </Form.Item>
    </CommandForm>
  );
}

/** Another amount than the one proposed, and from when refusing to correct costs it again. */
function HowMuch({ maxYuan }: { maxYuan: number | undefined }) {
  const { t } = useTranslation('cases');
  return (
    <>
      <YuanField name="amountYuan" label={t('field.amountAsProposed')} required={false} max={maxYuan} />
      {/* Not before the day after the order, which may lie behind us; the server knows it. */}
      <DayField
        name="dailyFrom"
        label={t('field.dailyFrom')}
        help={t('form.decidePenalty.dailyHelp')}
        required={false}
        min={null}
      />
    </>
  );
}
