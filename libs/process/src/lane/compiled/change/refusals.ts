import type { Finding } from '../../definition-refused.error';

type Words = Pick<Finding, 'rule' | 'problem' | 'remedy'>;

/** Thrown inside the lane to give a change up; nobody outside sees it. */
export class Refusal extends Error {
  constructor(
    private readonly words: Words,
    private readonly where?: string,
  ) {
    super(words.rule);
  }

  get finding(): Finding {
    return { ...this.words, ...(this.where !== undefined && { elementId: this.where }) };
  }
}

/** Why tokens cannot be moved by hand as wanted. */
export const refusals = {
  noElement: {
    rule: 'element-unknown',
    problem: { zh: '流程图中没有这个元素。', en: 'The diagram has no such element.' },
    remedy: { zh: '核对元素编号。', en: 'Check the element id.' },
  },
  noExecution: {
    rule: 'execution-unknown',
    problem: { zh: '这个执行编号不存在或已结束。', en: 'There is no such execution (any more).' },
    remedy: { zh: '重新读取实例。', en: 'Read the instance again.' },
  },
  nothingThere: {
    rule: 'nothing-to-cancel',
    problem: { zh: '实例当前不在这个元素上。', en: 'The instance does not stand here now.' },
    remedy: {
      zh: '重新读取实例，只取消正在进行的元素。',
      en: 'Read the instance again and cancel what is open.',
    },
  },
  accompanies: {
    rule: 'not-a-token',
    problem: {
      zh: '它依附于另一个元素，不能单独取消。',
      en: 'It only accompanies another element and cannot be cancelled alone.',
    },
    remedy: { zh: '取消它所依附的元素。', en: 'Cancel the element it belongs to.' },
  },
  beforeJoin: {
    rule: 'start-before-join',
    problem: {
      zh: '不能直接放到汇聚网关之前：它还在等其他分支。',
      en: 'A token cannot be put in front of a join: it waits for its other flows.',
    },
    remedy: {
      zh: '用 startAfter 放到通向它的元素之后，或放到网关之后。',
      en: 'Start after an element that leads to it, or after the join itself.',
    },
  },
  happensByItself: {
    rule: 'start-at-event',
    problem: {
      zh: '边界事件和事件子流程由事件触发，不能直接启动。',
      en: 'A boundary event or event sub-process begins by its event, not by hand.',
    },
    remedy: {
      zh: '用 startAfter，或从其后的元素开始。',
      en: 'Start after it, or before the element behind it.',
    },
  },
  handlerNotRunning: {
    rule: 'event-sub-process-not-running',
    problem: { zh: '所在的事件子流程没有运行。', en: 'The event sub-process around it does not run.' },
    remedy: { zh: '触发它的事件。', en: 'Let its event happen.' },
  },
  severalScopes: {
    rule: 'sub-process-ambiguous',
    problem: { zh: '所在子流程有多个正在运行的实例。', en: 'The sub-process around it runs more than once.' },
    remedy: { zh: '先按执行编号取消多余的。', en: 'Cancel the others by their execution ids first.' },
  },
  instancesOpen: {
    rule: 'multi-instance-open',
    problem: {
      zh: '多实例子流程正在进行，改动后无法逐个证明其各个实例。',
      en: 'A multi-instance sub-process is under way, and its instances cannot be proven one by one after a change.',
    },
    remedy: {
      zh: '待全部实例完成后再改，或整体取消这个子流程后重新开始。',
      en: 'Change it after all instances are done, or cancel the whole sub-process and start it again.',
    },
  },
  insideInstances: {
    rule: 'inside-multi-instance',
    problem: {
      zh: '元素位于多实例子流程内，无法指明是哪一个实例。',
      en: 'The element lies in a multi-instance sub-process: nothing says in which of its instances.',
    },
    remedy: { zh: '从整个子流程开始（startBefore）。', en: 'Start before the whole sub-process.' },
  },
  nothingBehind: {
    rule: 'nothing-behind',
    problem: { zh: '此元素之后没有可以继续的连线。', en: 'Nothing leads on from here.' },
    remedy: { zh: '改用 startBefore 指明下一个元素。', en: 'Name the next element and start before it.' },
  },
  nothingLeft: {
    rule: 'nothing-left',
    problem: { zh: '改动后实例将无处可停。', en: 'Nothing would be left of the instance.' },
    remedy: { zh: '另启动一个元素，或取消整个实例。', en: 'Start an element too, or cancel the instance.' },
  },
} as const satisfies Record<string, Words>;

/** Why an instance cannot be brought under another version as wanted. */
export const obstacles = {
  unmapped: {
    rule: 'element-unmapped',
    problem: {
      zh: '实例停在这里，但方案没有给出对应元素。',
      en: 'The instance stands here, and the plan maps it to nothing.',
    },
    remedy: { zh: '在方案中加上这个元素的对应。', en: 'Map the element in the plan.' },
  },
  unknownSource: {
    rule: 'source-unknown',
    problem: { zh: '原版本没有这个元素。', en: 'The source version has no such element.' },
    remedy: { zh: '核对方案中的编号。', en: 'Check the id in the plan.' },
  },
  unknownTarget: {
    rule: 'target-unknown',
    problem: { zh: '对应的元素不在新版本中。', en: 'The target version has no such element.' },
    remedy: { zh: '核对方案中的编号。', en: 'Check the id in the plan.' },
  },
  typeChanged: {
    rule: 'type-changed',
    problem: { zh: '两个元素的类型不同。', en: 'The two elements are of different types.' },
    remedy: {
      zh: '改为对应同类元素，或先让实例离开这里。',
      en: 'Map it to one of the same type, or let the instance leave it first.',
    },
  },
  answeredOtherwise: {
    rule: 'answered-otherwise',
    problem: {
      zh: '新版本中由另一种方式完成（内部、外部或就地执行）。',
      en: 'The target does it in another way (by a job, by a worker outside, or inside the step).',
    },
    remedy: { zh: '先让它完成再迁移。', en: 'Migrate after it is done.' },
  },
  loopChanged: {
    rule: 'multi-instance-changed',
    problem: {
      zh: '多实例的方式不同（并行、串行或结束条件）。',
      en: 'The multi-instance is another one (parallel, sequential, or its completion condition).',
    },
    remedy: { zh: '待全部分项完成后再迁移。', en: 'Migrate after all of its items are done.' },
  },
  instancesOpen: {
    rule: 'multi-instance-open',
    problem: {
      zh: '多实例子流程正在进行，无法逐个证明其各个实例在新版本中能走完。',
      en: 'A multi-instance sub-process is under way, and its instances cannot be proven one by one under the target.',
    },
    remedy: { zh: '待全部实例完成后再迁移。', en: 'Migrate after all of its instances are done.' },
  },
  scopeChanged: {
    rule: 'scope-changed',
    problem: { zh: '新版本中它位于另一个子流程。', en: 'In the target it lies in another sub-process.' },
    remedy: {
      zh: '让所在子流程也一一对应。',
      en: 'Map it to an element in the sub-process that stands for the one around it.',
    },
  },
  hostChanged: {
    rule: 'host-changed',
    problem: {
      zh: '新版本中这个事件附在另一个元素上。',
      en: 'In the target the event belongs to another element.',
    },
    remedy: {
      zh: '对应到同一元素上的事件，或不列入方案。',
      en: 'Map it to an event of the same element, or leave it out.',
    },
  },
  joinChanged: {
    rule: 'join-changed',
    problem: {
      zh: '汇聚处已有令牌到达，而新版本的汇聚方式或连线不同。',
      en: 'Tokens already wait in front of this join, and the target joins in another way or lacks the flow.',
    },
    remedy: {
      zh: '在方案中对应这些连线，或待汇聚完成后迁移。',
      en: 'Map the flows in the plan, or migrate after the join.',
    },
  },
} as const satisfies Record<string, Words>;
