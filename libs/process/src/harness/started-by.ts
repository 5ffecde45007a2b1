import type { CompiledDefinition, Variables } from '../lane/process-lane';
import { beginningOf, firstDue } from '../start/start-timer';
import { HarnessError } from './harness.errors';
import { startOfHarness } from './played-instance';

/** What begins an instance; `payload` becomes its variables. */
export type StartedBy =
  | { readonly message: string; readonly payload?: Variables }
  | { readonly signal: string; readonly payload?: Variables }
  | { readonly timer: true };

const kinds = { message: '消息', signal: '信号', timer: '定时' } as const;

/** Variables and moment of such a start. @throws HarnessError `NOT_BEGUN_BY` */
export function beginOf(
  definition: CompiledDefinition,
  by: StartedBy,
  now = startOfHarness,
): { readonly variables: Variables; readonly now?: string } {
  const element = beginningOf(definition);
  const kind = 'timer' in by ? 'timer' : 'signal' in by ? 'signal' : 'message';
  const name = 'signal' in by ? by.signal : 'message' in by ? by.message : undefined;
  if (element?.begins !== kind || (name !== undefined && element.eventName !== name)) {
    const own = element
      ? `a ${element.begins}${element.eventName ? ` ${element.eventName}` : ''}`
      : 'a command only';
    const inWords = element?.begins
      ? `${kinds[element.begins]} ${element.eventName ?? ''}`.trim()
      : '直接发起';
    throw new HarnessError('NOT_BEGUN_BY', 'The definition does not begin with that.', [
      { zh: `它的开始方式是：${inWords}`, en: `It begins with ${own}.` },
    ]);
  }
  if (!('timer' in by)) return { variables: by.payload ?? {} };
  const due = firstDue(element, new Date(now));
  if (due) return { variables: {}, now: due.toISOString() };
  throw new HarnessError('NOT_BEGUN_BY', 'The timer begins nothing any more.', [
    { zh: `定时的时刻在 ${now} 之前已过`, en: `Its moment has passed at ${now}.` },
  ]);
}
