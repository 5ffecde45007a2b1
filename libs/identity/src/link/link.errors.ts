import { IdentityError } from '../identity.errors';
import { linkableElements } from './linkable-tasks';

/** Why a link is over. */
export type LinkEnd = 'EXPIRED' | 'REVOKED' | 'USED';

const ends: Readonly<Record<LinkEnd, readonly [zh: string, en: string]>> = {
  EXPIRED: ['链接已过期', 'The link has expired'],
  REVOKED: ['链接已停用', 'The link was revoked'],
  USED: ['该任务已办结，链接已失效', 'The task is done, and the link with it'],
};

/** Nobody has made this link. */
export function linkUnknown(): IdentityError {
  return new IdentityError(
    'LINK_UNKNOWN',
    'There is no such link. Open it as it was sent, or ask for a new one. 链接无效，请使用收到的完整链接或重新索取。',
    { kind: 'not-found' },
  );
}

/** The link is over. */
export function linkOver(reason: LinkEnd): IdentityError {
  const [zh, en] = ends[reason];
  return new IdentityError('LINK_OVER', `${en}. Ask for a new one. ${zh}，请重新索取。`, {
    kind: 'forbidden',
    details: { reason },
  });
}

/** The visit is over, or the link is. */
export function visitOver(): IdentityError {
  return new IdentityError(
    'UNAUTHENTICATED',
    'The visit is over. Open the link again, or ask for a new one. 访问已结束，请重新打开链接。',
    { kind: 'unauthenticated', details: { reason: 'VISIT_OVER' } },
  );
}

/** Somebody else has opened the link. */
export function linkOfOther(): IdentityError {
  return new IdentityError(
    'LINK_OF_OTHER',
    'This link belongs to another phone number. Ask for a link of your own. 该链接已绑定其他手机号，请另行索取。',
    { kind: 'forbidden' },
  );
}

/** A link opens one task and nothing else. */
export function outOfLink(): IdentityError {
  return new IdentityError(
    'LINK_SCOPE',
    'A link opens one task and nothing else. Sign in with an account for more. 链接仅限办理一项任务，其他操作请登录账号。',
    { kind: 'forbidden' },
  );
}

/** There can be no link to this task. */
export function taskUnsuitable(elementId: string): IdentityError {
  return new IdentityError(
    'LINK_TASK_UNSUITABLE',
    `No link can be made to ${elementId}: it takes somebody with an account. Links exist for: ${linkableElements.join(', ')}.`,
    { kind: 'unprocessable', details: { elementId, linkable: linkableElements } },
  );
}

/** Nothing with that id is there, or the actor may not see it. */
export function linkNotFound(what: 'task' | 'link', id: string): IdentityError {
  return new IdentityError('LINK_NOT_FOUND', `There is no open ${what} ${id} that you can see.`, {
    kind: 'not-found',
    details: { id },
  });
}
