import { isInTime, localDate, type IsoDateOrInstant } from '../calendar/local-date';
import { criterion, defineRule, isGiven, type Demand } from '../rule-book/define-rule';
import type { RuleCriterion } from '../rule-book/rule';

/** A rectification plan as 五到位 reads it. A text or reference that is missing is null. */
export interface FiveInPlaceFacts {
  readonly measures: {
    readonly goal: string | null;
    readonly items: readonly { readonly text: string; readonly acceptanceCriterion: string | null }[];
  };
  readonly responsibility: {
    readonly organisation: string | null;
    readonly person: string | null;
    readonly mobile: string | null;
    /** When the enterprise principal signed. */
    readonly principalSignedAt: IsoDateOrInstant | null;
    /** Supervising department or person. */
    readonly supervisor: string | null;
  };
  readonly funds: {
    /** Unit: 万元 (10,000 yuan). */
    readonly amountWan: number | null;
    readonly source: string | null;
    readonly allocatedOn: IsoDateOrInstant | null;
    /** Hash or id of the voucher file. */
    readonly voucher: string | null;
    /** Why nothing has to be spent; needed when the amount is 0. */
    readonly zeroReason: string | null;
  };
  readonly deadline: {
    readonly plannedFinish: IsoDateOrInstant | null;
    /** The deadline in force: as ordered, extended, or set anew by a return. */
    readonly orderedDeadline: IsoDateOrInstant;
    readonly milestones: readonly { readonly title: string; readonly due: IsoDateOrInstant }[];
  };
  readonly contingency: {
    readonly interimMeasures: string | null;
    /** Hash or id of the emergency plan file. */
    readonly emergencyPlan: string | null;
    /** Who watches the place meanwhile (蹲点监控). */
    readonly monitor: string | null;
  };
}

/**
 * 五到位 of a rectification plan: measures, responsibility, funds, deadline and contingency, each in place
 * only with its minimum data (16号令 Art 15). Variant `light` (general hazards) asks for measures,
 * responsibility and deadline only, without supervisor and milestones.
 */
export const fiveInPlace = defineRule<FiveInPlaceFacts>({
  code: 'RECT_FIVE_IN_PLACE',
  version: 1,
  name: { zh: '整改五到位', en: 'Five in place' },
  variants: ['full', 'light'],
  parameters: { lightElements: ['measures', 'responsibility', 'deadline'] },
  criteria: (facts, { variant }) => {
    const full = variant === 'full';
    const elements = [measures(facts), responsibility(facts, full), deadline(facts, full)];
    if (!full) return elements;
    return [...elements.slice(0, 2), funds(facts), ...elements.slice(2), contingency(facts)];
  },
});

function measures({ measures: inputs }: FiveInPlaceFacts): RuleCriterion {
  const unjudgeable = inputs.items.flatMap((item, index) =>
    isGiven(item.acceptanceCriterion) ? [] : [index + 1],
  );
  return criterion(
    'measures',
    { zh: '措施', en: 'Measures' },
    [
      [isGiven(inputs.goal), '缺少治理目标和任务', 'the goal is missing'],
      [inputs.items.length > 0, '缺少整改措施', 'no measure is listed'],
      [inputs.items.every(({ text }) => isGiven(text)), '有措施没有内容', 'a measure has no text'],
      [
        unjudgeable.length === 0,
        `第${unjudgeable.join('、')}项措施缺少验收标准`,
        `measure ${unjudgeable.join(', ')} has no acceptance criterion`,
      ],
    ],
    { inputs: { ...inputs }, basis: '16号令 Art 15(一)(二)' },
  );
}

function responsibility({ responsibility: inputs }: FiveInPlaceFacts, full: boolean): RuleCriterion {
  const demands: Demand[] = [
    [isGiven(inputs.organisation), '缺少责任单位', 'the responsible organisation is missing'],
    [isGiven(inputs.person), '缺少责任人', 'the responsible person is missing'],
    [isGiven(inputs.mobile), '缺少责任人手机号', "the responsible person's mobile is missing"],
    [isGiven(inputs.principalSignedAt), '缺少主要负责人签字', 'the enterprise principal has not signed'],
  ];
  if (full)
    demands.push([isGiven(inputs.supervisor), '缺少督办部门或人员', 'the supervising department is missing']);
  return criterion('responsibility', { zh: '责任', en: 'Responsibility' }, demands, {
    inputs: { ...inputs },
    basis: '16号令 Art 15(四)',
  });
}

function funds({ funds: inputs }: FiveInPlaceFacts): RuleCriterion {
  const { amountWan } = inputs;
  const about = { inputs: { ...inputs }, basis: '16号令 Art 15(三)' };
  const label = { zh: '资金', en: 'Funds' };
  if (amountWan === null || !(amountWan >= 0)) {
    return criterion(
      'funds',
      label,
      [[false, '缺少资金数额(万元)', 'the amount (10,000 yuan) is missing']],
      about,
    );
  }
  const demands: Demand[] =
    amountWan === 0
      ? [[isGiven(inputs.zeroReason), '资金为零未说明理由', 'an amount of zero needs a reason']]
      : [
          [isGiven(inputs.source), '缺少资金来源', 'the source is missing'],
          [isGiven(inputs.allocatedOn), '缺少拨付日期', 'the date of allocation is missing'],
          [isGiven(inputs.voucher), '缺少凭证', 'the voucher is missing'],
        ];
  return criterion('funds', label, demands, about);
}

function deadline({ deadline: inputs }: FiveInPlaceFacts, full: boolean): RuleCriterion {
  const { plannedFinish, orderedDeadline, milestones } = inputs;
  const demands: Demand[] = [[isGiven(plannedFinish), '缺少计划完成日期', 'the planned finish is missing']];
  if (isGiven(plannedFinish)) {
    demands.push([
      isInTime(plannedFinish, orderedDeadline),
      `计划完成日期晚于责令期限 ${localDate(orderedDeadline)}`,
      `the planned finish is after the ordered deadline ${localDate(orderedDeadline)}`,
    ]);
  }
  if (full) {
    const late = milestones.filter(({ due }) => !isInTime(due, plannedFinish ?? orderedDeadline));
    demands.push(
      [milestones.length > 0, '缺少阶段节点', 'no milestone is listed'],
      [
        late.length === 0,
        `阶段节点晚于计划完成日期：${late.map(({ title }) => title).join('、')}`,
        `milestones after the planned finish: ${late.map(({ title }) => title).join(', ')}`,
      ],
    );
  }
  return criterion('deadline', { zh: '时限', en: 'Deadline' }, demands, {
    inputs: { ...inputs },
    basis: '16号令 Art 15(五)',
  });
}

function contingency({ contingency: inputs }: FiveInPlaceFacts): RuleCriterion {
  return criterion(
    'contingency',
    { zh: '预案', en: 'Contingency' },
    [
      [isGiven(inputs.interimMeasures), '缺少临时管控措施', 'interim safety measures are missing'],
      [isGiven(inputs.emergencyPlan), '缺少应急预案文件', 'the emergency plan file is missing'],
      [isGiven(inputs.monitor), '缺少现场监控人员', 'nobody is named to watch the place'],
    ],
    { inputs: { ...inputs }, basis: '16号令 Art 15(六), Art 16' },
  );
}
