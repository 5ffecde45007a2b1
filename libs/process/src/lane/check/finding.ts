import type { Finding } from '../definition-refused.error';
import type { ModelElement } from '../model/model';

/** Problem and remedy of one check, as `[zh, en]`. */
export interface Words {
  readonly problem: readonly [zh: string, en: string];
  readonly remedy: readonly [zh: string, en: string];
}

/** A finding at an element, or at the file when there is none. */
export function finding(
  rule: string,
  element: ModelElement | undefined,
  { problem, remedy }: Words,
): Finding {
  return {
    ...(element?.id !== undefined && { elementId: element.id }),
    ...(element?.name !== undefined && { elementName: element.name }),
    rule,
    problem: { zh: problem[0], en: problem[1] },
    remedy: { zh: remedy[0], en: remedy[1] },
  };
}

/** These findings mend themselves by doing what the problem says. */
export function at(element: ModelElement, rule: string, zh: string, en: string): Finding {
  const words: Words = {
    problem: [`${zh}。`, `${en}.`],
    remedy: ['按提示修改流程图后重新部署。', 'Mend the diagram accordingly and deploy again.'],
  };
  return finding(rule, element, words);
}

/** Something the element has to say and does not. */
export function missing(element: ModelElement, zh: string, en: string): Finding {
  return finding('missing-property', element, {
    problem: [`缺少：${zh}。`, `It lacks ${en}.`],
    remedy: ['补上后重新部署。', 'Add it and deploy again.'],
  });
}
