import type { PlannedElement } from '../lane/model/plan';
import type { ElementGraph } from '../proof/element-graph';
import { findingAt, type ProofFinding } from '../proof/finding';
import { formOf, readStepForm } from './step-form';

/** Every form can be read. */
export function checkForms(plan: readonly PlannedElement[], elements: ElementGraph): ProofFinding[] {
  return plan.flatMap(({ id, attributes }) => {
    const { form } = attributes;
    if (form === undefined) return [];
    try {
      readStepForm(form);
      return [];
    } catch (error) {
      const why = (error as Error).message;
      return [
        findingAt(elements, id, {
          rule: 'form-invalid',
          problem: { zh: `表单无法读取：${why}。`, en: `The form cannot be read: ${why}.` },
          remedy: { zh: '在属性面板中重新建立表单。', en: 'Build the form again in the properties.' },
        }),
      ];
    }
  });
}

/** The variables forms set, by element. */
export function formOutputs(plan: readonly PlannedElement[]): (readonly [string, readonly string[]])[] {
  return plan.flatMap(({ id, attributes }) => {
    const form = formOf(attributes);
    return form ? [[id, Object.keys(form.properties)] as const] : [];
  });
}
