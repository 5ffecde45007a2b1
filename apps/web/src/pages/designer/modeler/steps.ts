import type { DiagramElement, Services } from './services';

/** A step of the loop, as it comes out of the palette. */
export interface StepTemplate {
  readonly code: string;
  /** What stands on its button. */
  readonly short: { readonly zh: string; readonly en: string };
  readonly name: { readonly zh: string; readonly en: string };
  readonly group: 'loop' | 'gate';
  readonly type: 'bpmn:UserTask' | 'bpmn:BusinessRuleTask' | 'bpmn:CallActivity' | 'bpmn:ServiceTask';
  /** Id of the first one in a diagram; the use case that completes it has this name. */
  readonly id: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const step = (
  code: string,
  [zh, en]: readonly [string, string],
  [nameZh, nameEn]: readonly [string, string],
  rest: Pick<StepTemplate, 'id' | 'attributes'> & Partial<StepTemplate>,
): StepTemplate => ({
  ...{ code, short: { zh, en }, name: { zh: nameZh, en: nameEn }, group: 'loop', type: 'bpmn:UserTask' },
  ...rest,
});

/** The steps of the loop 检查 → 登记 → 交办 → 整改 → 复查 → 销号 → 回头看, and the two gates. */
// prettier-ignore
export const steps: readonly StepTemplate[] = [
  step('inspect', ['检查', 'Inspect'], ['现场检查', 'Inspect on site'], { id: 'inspection.check-in', attributes: { 'bihuan:role': 'REGULATOR_OFFICER', 'bihuan:due': '=workingDaysAfter(now, 5)' } }),
  step('record', ['登记', 'Record'], ['登记检查结果', 'Complete the record'], { id: 'inspection.complete-record', attributes: { 'bihuan:role': 'REGULATOR_OFFICER', 'bihuan:due': '=workingDaysAfter(now, 2)' } }),
  step('assign', ['交办', 'Assign'], ['下达整改指令书', 'Issue the order'], { id: 'order.issue', attributes: { 'bihuan:role': 'REGULATOR_OFFICER', 'bihuan:due': '=workingDaysAfter(now, 2)', 'bihuan:state': 'ASSIGNED' } }),
  step('rectify', ['整改', 'Rectify'], ['报告整改完成', 'Report completion'], { id: 'rectification.report-completion', attributes: { 'bihuan:role': 'ENTERPRISE_PRINCIPAL', 'bihuan:due': '=workingDaysAfter(now, 15)', 'bihuan:state': 'RECTIFYING' } }),
  step('review', ['复查', 'Review'], ['现场复查', 'Review on site'], { id: 'review.submit', attributes: { 'bihuan:role': 'REGULATOR_OFFICER', 'bihuan:due': '=workingDaysAfter(now, 5)', 'bihuan:state': 'REVIEWING' } }),
  step('close', ['销号', 'Strike off'], ['销号签字', 'Sign the strike-off'], { id: 'closure.sign', attributes: { 'bihuan:role': 'ORGANISER', 'bihuan:due': '=workingDaysAfter(now, 5)', 'bihuan:state': 'CLOSE_PENDING' } }),
  step('lookback', ['回头看', 'Look back'], ['回头看', 'Look back'], { id: 'look-back', type: 'bpmn:CallActivity', attributes: { calledElement: 'lookback' } }),
  step('five', ['五到位', 'Five'], ['五到位把关', 'Five in place'], { group: 'gate', id: 'gate.five-in-place', type: 'bpmn:BusinessRuleTask', attributes: { 'bihuan:rule': 'RECT_FIVE_IN_PLACE', 'bihuan:variant': 'full', 'bihuan:result': 'fiveInPlace' } }),
  step('three', ['三不放过', 'Three'], ['三不放过把关', 'Three not let go'], { group: 'gate', id: 'gate.three-not-let-go', type: 'bpmn:BusinessRuleTask', attributes: { 'bihuan:rule': 'RECT_THREE_NOT_LET_GO', 'bihuan:variant': 'full', 'bihuan:result': 'threeNotLetGo' } }),
  step('task', ['任务', 'Task'], ['任务', 'Task'], { id: 'step.task', attributes: { 'bihuan:role': 'REGULATOR_OFFICER', 'bihuan:due': '=workingDaysAfter(now, 3)' } }),
  step('rule', ['规则', 'Rule'], ['规则', 'Rule'], { group: 'gate', id: 'gate.rule', type: 'bpmn:BusinessRuleTask', attributes: {} }),
];

/** Makes the shape of a step; a second one of its kind gets a number and names the use case of the first. */
export function shapeOf(
  { id, type, attributes, name, group }: StepTemplate,
  {
    moddle,
    elementFactory,
    elementRegistry,
  }: Pick<Services, 'moddle' | 'elementFactory' | 'elementRegistry'>,
  language: string,
): DiagramElement {
  let free = id;
  // A file's ids are claimed when it is read; what was drawn since is known to the canvas only.
  const isTaken = (): boolean =>
    Boolean(moddle.ids.assigned(free)) || elementRegistry.get(free) !== undefined;
  for (let n = 2; isTaken(); n += 1) free = `${id}.${n}`;
  const again = free !== id && group === 'loop' && type === 'bpmn:UserTask' && id !== 'step.task';
  const businessObject = moddle.create(type, {
    ...{ id: free, name: language === 'zh-CN' ? name.zh : name.en },
    ...attributes,
    ...(again && { 'bihuan:command': id }),
  });
  return elementFactory.createShape({ type, businessObject });
}
