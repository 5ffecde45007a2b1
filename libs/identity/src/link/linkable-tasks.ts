/** What somebody without an account may do towards a task, and what he may not. */
export interface LinkableTask {
  /** Commands that prepare it. None of them signs or commits the enterprise to anything. */
  readonly may: readonly string[];
  /** What the law and the rules leave to a person known by name, in words for whoever opens the link. */
  readonly reserved: { readonly zh: string; readonly en: string };
}

/**
 * The tasks a link can be made for, by element. Signatures are the principal's own (安全生产法: 主要负责人; the plan and
 * the report of completion carry it), and receipt of an order starts its deadlines, so neither is done by a link.
 */
const linkable: Readonly<Record<string, LinkableTask>> = {
  'order.accept': {
    may: [],
    reserved: {
      zh: '链接只能查看整改要求。签收整改指令书即开始计算期限，须由企业主要负责人或安全员用本人账号登录后办理。',
      en: 'This link shows what is ordered. Signing for the order starts its deadlines: the principal or the safety manager signs in and does it.',
    },
  },
  'rectification.submit-plan': {
    may: ['rectification.draft-plan', 'evidence.upload'],
    reserved: {
      zh: '您可以填写整改方案草稿、上传材料。方案须由企业主要负责人本人登录后签字提交，不能通过链接代签。',
      en: 'You can write the draft of the plan and upload files. The principal signs in, signs the plan and submits it; nobody can do that by a link.',
    },
  },
  'rectification.report-completion': {
    may: ['rectification.update-measure', 'rectification.report-progress', 'evidence.upload'],
    reserved: {
      zh: '您可以逐条登记整改措施完成情况、上传整改照片、填报进展。整改完成报告须由企业主要负责人本人登录后签字提交，不能通过链接代签。',
      en: 'You can tick off measures with photos and report progress. The principal signs in, signs the report of completion and submits it; nobody can do that by a link.',
    },
  },
};

/** What a link to a task of this element allows; undefined when there can be none. */
export function linkableTask(elementId: string): LinkableTask | undefined {
  return Object.hasOwn(linkable, elementId) ? linkable[elementId] : undefined;
}

/** Elements a link can be made for. */
export const linkableElements: readonly string[] = Object.keys(linkable);

/** Role of whoever comes by a link. Nobody can be given it, and no workflow can name it. */
export const visitorRole = 'LINK_VISITOR';

/** Everything any link allows; which of it a particular one does, its routes say. */
export const visitorPermissions: readonly string[] = [
  ...new Set(Object.values(linkable).flatMap(({ may }) => may)),
  'evidence.read',
  'hazard.read',
  'rectification.read',
  'task.read',
];

/** Routes of every link, with the task or case of that link in the place of the id. */
const always: readonly RouteOfLink[] = [
  { route: 'GET links/current' },
  { route: 'GET tasks/:id', of: 'task' },
  { route: 'GET hazards/:id', of: 'subject' },
  { route: 'GET hazards/:id/plans', of: 'subject' },
  { route: 'GET hazards/:id/gates', of: 'subject' },
  { route: 'POST hazards/:id/gates/:rule/explain', of: 'subject' },
  { route: 'GET hazards/:id/progress-reports', of: 'subject' },
  { route: 'GET evidence/:id', of: 'file' },
  { route: 'GET evidence/:id/content', of: 'file' },
];

const byCommand: Readonly<Record<string, RouteOfLink>> = {
  'evidence.upload': { route: 'POST evidence' },
  'rectification.draft-plan': { route: 'POST hazards/:id/draft-plan', of: 'subject' },
  'rectification.update-measure': { route: 'POST hazards/:id/update-measure', of: 'subject' },
  'rectification.report-progress': { route: 'POST hazards/:id/report-progress', of: 'subject' },
};

/** A route a link opens, and what its id must be. */
export interface RouteOfLink {
  /** Method and template, without the prefix of the API. */
  readonly route: string;
  /** `task`, `subject`: exactly that of the link. `file`: something that belongs to the case. @default no id */
  readonly of?: 'task' | 'subject' | 'file';
}

/** The routes a link to a task of this element opens; all others are closed to it. */
export function routesOf(elementId: string): readonly RouteOfLink[] {
  const { may = [] } = linkableTask(elementId) ?? {};
  return [...always, ...may.flatMap((command) => byCommand[command] ?? [])];
}
