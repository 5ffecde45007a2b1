import type { AuditEvent } from '@bihuan/audit';
import type { Bilingual } from '@bihuan/process';
import type { NotificationKind } from '../notification.entity';
import type { Happened, News, TaskNews } from './news';
import { actorIn, dayOf, elementsInWords, labelled, refusingGates, shortened, taskName } from './wording';

interface GateFact {
  readonly rule: string;
  readonly passed: boolean;
  readonly failing: readonly string[];
}

const returning = ['task.return', 'review.return'];

/** What is told of the tasks a command has opened: why they came, where it can be said. */
export function newsOfOpened(happened: Happened): News[] {
  const { event, opened } = happened;
  const refused = refusalIn(event);
  return opened.map((task) => {
    const [kind, text] = wordsOf(task, happened, refused);
    return { ...about(event, task), kind, text, to: { task } };
  });
}

/** What is told of a command on a task: handed over, consent asked for, something said. */
export function newsOfTaskCommand(happened: Happened, participants: readonly string[]): News[] {
  const { event, task } = happened;
  if (!task) return [];
  const name = taskName(task);
  const label = labelOf(task, happened);
  const base = about(event, task);
  const who = actorIn(event);
  if (event.command === 'task.comment') {
    const { text = '', mentions = [] } = event.input as { text?: string; mentions?: string[] };
    const said = shortened(text);
    return [
      {
        ...base,
        kind: 'COMMENTED',
        text: {
          zh: `${who.zh}在“${name.zh}”留言：${said}（${label.zh}）`,
          en: `${who.en} on “${name.en}”: ${said} (${label.en})`,
        },
        to: { accounts: [...mentions, ...holdersOf(task), ...participants] },
      },
    ];
  }
  if (event.command === 'task.add-cosigners') {
    return [
      {
        ...base,
        kind: 'COSIGN_ASKED',
        text: { zh: `请会签“${name.zh}”：${label.zh}`, en: `Please co-sign “${name.en}”: ${label.en}` },
        to: { accounts: task.consentsAwaited },
      },
    ];
  }
  if (!['task.reassign', 'task.delegate', 'task.resolve'].includes(event.command)) return [];
  return [
    {
      ...base,
      kind: 'TASK_ASSIGNED',
      text: {
        zh: `${who.zh}把“${name.zh}”交给您办理：${label.zh}`,
        en: `${who.en} hands you “${name.en}”: ${label.en}`,
      },
      to: { accounts: holdersOf(task) },
    },
  ];
}

function wordsOf(
  task: TaskNews,
  happened: Happened,
  refused: GateFact | undefined,
): [NotificationKind, Bilingual] {
  const label = labelOf(task, happened);
  const name = taskName(task);
  const until: Bilingual = task.due
    ? { zh: `，${dayOf(task.due)}前办理`, en: `, by ${dayOf(task.due)}` }
    : { zh: '', en: '' };
  if (task.elementId === 'order.accept') {
    return [
      'ORDER_ISSUED',
      {
        zh: `收到整改指令书，请签收${until.zh}：${label.zh}`,
        en: `An order to rectify; sign for it${until.en}: ${label.en}`,
      },
    ];
  }
  if (refused) {
    const gate = refusingGates[refused.rule] ?? { zh: refused.rule, en: refused.rule };
    const missing = elementsInWords(refused.failing);
    return [
      'GATE_REFUSED',
      {
        zh: `${gate.zh}未通过（${missing.zh}），请“${name.zh}”${until.zh}：${label.zh}`,
        en: `${gate.en} refused it (${missing.en}): “${name.en}”${until.en}: ${label.en}`,
      },
    ];
  }
  if (returning.includes(happened.event.command)) {
    return [
      'TASK_RETURNED',
      {
        zh: `被退回，请重新“${name.zh}”${until.zh}：${label.zh}`,
        en: `Returned: “${name.en}” again${until.en}: ${label.en}`,
      },
    ];
  }
  const kind = task.assignee === null ? 'TASK_OPEN' : 'TASK_ASSIGNED';
  return [
    kind,
    { zh: `待办“${name.zh}”${until.zh}：${label.zh}`, en: `To do: “${name.en}”${until.en}: ${label.en}` },
  ];
}

/** The last refusal of the command: what people have to answer now. */
function refusalIn({ facts }: AuditEvent): GateFact | undefined {
  const gates = (facts.gate ?? []) as GateFact[];
  return gates.findLast(({ rule, passed }) => !passed && rule in refusingGates);
}

function about(event: AuditEvent, task: TaskNews) {
  const { id: taskId, subjectType, subjectId } = task;
  return { key: `${event.id} ${taskId}`, subjectType, subjectId, taskId, at: event.at, by: event.actorId };
}

function holdersOf({ claimedBy, assignee, owner }: TaskNews): string[] {
  return [claimedBy, assignee, owner].filter((account) => account !== null);
}

function labelOf({ subjectId }: TaskNews, { subjects }: Happened): Bilingual {
  return labelled(subjects.get(subjectId));
}
