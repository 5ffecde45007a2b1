import type { Words } from './finding';

/** Why elements of BPMN are refused on purpose, for the organiser to read, and what to draw instead. */
type Refusals = Readonly<Record<string, Words>>;

const compensation: Words = {
  problem: [
    '补偿要求撤销已完成的步骤，而已完成的步骤留有审计记录，不能由引擎反向执行；实测 bpmn-engine 抛出补偿后不等撤销完成就继续',
    'compensation runs finished steps backwards, and what was done here stays in the audit trail; measured, bpmn-engine goes on without waiting for the undoing',
  ],
  remedy: [
    '把撤销画成单独的任务（例如「撤回通知」），用排他网关、错误边界事件或事务的取消边界事件引向它。',
    'Draw the undoing as a task of its own (e.g. «withdraw the notice») and lead to it by a gateway, an error boundary event or the cancel boundary event of a transaction.',
  ],
};

export const refusedTypes: Refusals = {
  AdHocSubProcess: {
    problem: [
      '临时子流程的步骤没有先后，无法证明闭环条件在每条路径上都成立；实测 bpmn-engine 不理会其完成条件',
      'its steps have no order, so no proof could show that the policies hold on every path; measured, bpmn-engine ignores its completion condition',
    ],
    remedy: [
      '用包容网关画出可选的步骤，或用并行网关画出可同时进行的步骤。',
      'Draw optional steps behind an inclusive gateway, steps side by side behind a parallel one.',
    ],
  },
  ComplexGateway: {
    problem: [
      '复杂网关的汇聚条件没有统一的含义',
      'engines do not agree on what its activation condition means',
    ],
    remedy: [
      '改用包容网关，或带 completionCondition 的多实例。',
      'Use an inclusive gateway, or a multi-instance with a completionCondition.',
    ],
  },
  ScriptTask: {
    problem: ['流程文件不得带有代码', 'a workflow file carries no code'],
    remedy: [
      '计算写成 FEEL 条件或业务规则；其他工作用服务任务，由已注册的处理程序完成。',
      'Write calculations as FEEL or as a business rule; for anything else use a service task with a registered handler.',
    ],
  },
};

export const refusedEvents: Refusals = {
  ConditionalEventDefinition: {
    problem: [
      '条件事件看的是实例的变量：它可以是中间事件、边界事件或事件子流程的开始，不能开始一个流程（那时还没有变量）；只由编译通道执行，实测 bpmn-engine 在任务改变变量后不再检查条件',
      'it looks at the variables of an instance: in the middle, beside an activity or at the start of an event sub-process, but it begins no process, which has none yet; only the compiled lane runs it, because measured, bpmn-engine does not look at the condition again when a task has changed a variable',
    ],
    remedy: [
      '由改变变量的一方发送消息或信号，流程由消息或信号开始。',
      'Let whoever changes the data send a message or signal, and begin the process with that.',
    ],
  },
  CompensateEventDefinition: compensation,
  CancelEventDefinition: {
    problem: [
      '取消事件只用于事务：事务内的取消结束事件，或事务上的取消边界事件',
      'it is for transactions: as an end event inside one, or as a boundary event of one',
    ],
    remedy: ['改用错误结束事件和错误边界事件。', 'Use an error end event and an error boundary event.'],
  },
};

/** Multi-instances a lane does not run, and why. */
export const refusedLoops: Refusals = {
  Transaction: {
    problem: [
      '多实例事务中一个实例取消时，其余实例是否一并取消没有统一的含义。',
      'Engines do not agree on what happens to the other instances when one of a multi-instance transaction is cancelled.',
    ],
    remedy: ['把事务放进多实例子流程。', 'Put the transaction into a multi-instance sub-process.'],
  },
  SubProcess: {
    problem: [
      'bpmn-engine 通道不能区分多实例子流程各实例的变量。',
      'The bpmn-engine lane cannot keep the variables of instances of a sub-process apart.',
    ],
    remedy: [
      '由编译通道执行，或用多实例调用活动。',
      'Let the compiled lane run it, or use a multi-instance call activity.',
    ],
  },
  BusinessRuleTask: {
    problem: [
      'bpmn-engine 通道不能收集多实例规则任务各项的结果。',
      'The bpmn-engine lane cannot collect the results of the items of a rule.',
    ],
    remedy: [
      '由编译通道执行，或在一条规则里判断整个列表（every … satisfies …）。',
      'Let the compiled lane run it, or judge the whole list in one rule (every … satisfies …).',
    ],
  },
};
