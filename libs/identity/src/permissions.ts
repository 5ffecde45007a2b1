import { Role } from './roles';

/** Keeping the own views of the pages; everybody does. */
const ownViews = ['view.save', 'view.update', 'view.delete'];

/** What everybody does with the own tasks. */
const taskWork = [
  ...ownViews,
  'task.claim',
  'task.unclaim',
  'task.complete',
  'task.delegate',
  'task.resolve',
  'task.set-follow-up',
  'task.add-cosigners',
  'task.remove-cosigner',
  'task.cosign',
  'task.save-draft',
  'task.comment',
  'task.return',
  'deputy.appoint',
  'deputy.end',
];

/** Steering what others do. */
const taskSteering = [
  'task.reassign',
  'task.set-priority',
  'deputy.appoint',
  'deputy.appoint-for',
  'deputy.end',
];

/** Changing workflows and their instances under way, each with a reason. */
const changing = [
  'definition.suspend',
  'definition.resume',
  'instance.modify',
  'instance.restart',
  'instance.suspend',
  'instance.resume',
  'migration.*',
];

/** Steps that failed, or of which somebody says that something is wrong. */
const mendingIncidents = ['incident.retry', 'incident.resolve', 'incident.report'];

/** Drawing workflows, and writing rules of one's own. */
const drawing = ['definition.begin-draft', 'definition.save-draft', 'definition.discard-draft', 'rule.write'];

/** Registering many enterprises at once, from a workbook. */
const enterpriseImport = ['enterprise.check-import', 'enterprise.import', 'enterprise.undo-import'];

/** What every part of an enterprise may read of itself; row-level security keeps it to itself. */
const ownReading = [
  'audit.read',
  'campaign.read',
  'checklist.read',
  'closure.read',
  'definition.read',
  'enterprise.read',
  'evidence.read',
  'hazard.read',
  'inspection.read',
  'instance.read',
  'jurisdiction.read',
  'lookback.read',
  'order.read',
  'organisation.read',
  'rectification.read',
  'review.read',
  'task.read',
];

const enterpriseWork = [
  ...taskWork,
  'enterprise.add-unit',
  'evidence.upload',
  'hazard.report',
  'hazard.update-draft',
  'order.accept',
  'rectification.draft-plan',
  'rectification.report-progress',
  'rectification.update-measure',
  ...ownReading,
];

/** Going to a place and writing down what is there; no legal consequence yet. */
const fieldWork = [
  'inspection.answer',
  'inspection.check-in',
  'inspection.complete-record',
  'inspection.report-impossible',
  'inspection.sign',
  'inspection.sign-unit-head',
  'hazard.record-on-spot-fix',
  'hazard.register',
  'hazard.report',
  'hazard.request-void',
  'hazard.update-draft',
  'evidence.upload',
];

/**
 * Who may do what. An entry is the name of a command (`hazard.judge`) or of a reading right (`hazard.read`), or a
 * pattern: `inspection.*` (everything about inspections), `*.read` (reading everything), `*`.
 *
 * A role that is not listed for a name cannot do it, wherever its grant reaches.
 */
export const permissions: Readonly<Record<Role, readonly string[]>> = {
  [Role.ADMINISTRATOR]: [
    'account.*',
    'checklist.install',
    'definition.deploy',
    ...drawing,
    'demo.move-clock',
    'enterprise.*',
    'external-task.*',
    'grant.*',
    ...mendingIncidents,
    'instance.begin',
    'instance.cancel',
    'jurisdiction.install',
    'message.send',
    'organisation.*',
    'signal.send',
    ...changing,
    ...taskSteering,
    ...ownViews,
    '*.read',
  ],
  [Role.ORGANISER]: [
    'campaign.*',
    'checklist.install',
    'closure.archive',
    'closure.conclude',
    'closure.sign',
    'definition.deploy',
    ...drawing,
    'enterprise.create',
    'enterprise.update',
    ...enterpriseImport,
    'evidence.upload',
    ...mendingIncidents,
    'inspection.cancel',
    'inspection.plan',
    'inspection.plan-random',
    'instance.begin',
    'instance.cancel',
    'ledger.export',
    'lookback.record',
    'signal.send',
    'sample.draw',
    'supervision.urge',
    ...taskWork,
    ...changing,
    ...taskSteering,
    '*.read',
  ],
  [Role.REGULATOR_OFFICER]: [
    ...fieldWork,
    'inspection.cancel',
    'inspection.plan',
    'inspection.plan-random',
    'hazard.acknowledge-transfer',
    'hazard.assign-responsibility',
    'hazard.feed-back-transfer',
    'hazard.judge',
    'hazard.transfer',
    'order.issue',
    'task-link.create',
    'task-link.revoke',
    'supervision.propose-penalty',
    'supervision.urge',
    'review.confirm-on-spot',
    'review.countersign',
    'review.return',
    'review.submit',
    'closure.archive',
    'closure.supplement',
    'lookback.record',
    'enterprise.create',
    'enterprise.update',
    ...enterpriseImport,
    'ledger.export',
    ...taskWork,
    '*.read',
  ],
  [Role.REGULATOR_LEADER]: [
    'inspection.approve-plan',
    'inspection.cancel',
    'hazard.acknowledge-transfer',
    'hazard.assign-responsibility',
    'hazard.decide-void',
    'rectification.decide-extension',
    'supervision.decide-penalty',
    'supervision.dispose-lateness',
    'supervision.urge',
    'review.assign',
    'closure.conclude',
    'closure.sign',
    'evidence.upload',
    'ledger.export',
    ...taskWork,
    ...taskSteering,
    '*.read',
  ],
  [Role.TOWN_HEAD]: [
    'inspection.approve-plan',
    'inspection.cancel',
    'inspection.plan',
    'inspection.plan-random',
    'hazard.acknowledge-transfer',
    'hazard.feed-back-transfer',
    'hazard.report',
    'hazard.update-draft',
    'closure.sign',
    'evidence.upload',
    'ledger.export',
    ...taskWork,
    ...taskSteering,
    '*.read',
  ],
  [Role.GRID_INSPECTOR]: [...fieldWork, ...taskWork, '*.read'],
  [Role.EXPERT]: ['hazard.report', 'hazard.update-draft', 'evidence.upload', ...taskWork, ...ownReading],
  [Role.ENTERPRISE_PRINCIPAL]: [
    ...enterpriseWork,
    ...taskSteering,
    'closure.sign',
    'ledger.export',
    'rectification.report-completion',
    'rectification.request-extension',
    'rectification.submit-plan',
    'task-link.create',
    'task-link.revoke',
    'task-link.read',
    'account.*',
    'grant.*',
  ],
  [Role.ENTERPRISE_SAFETY]: enterpriseWork,
  // Working papers of one's own; nothing of what is audited changes.
  [Role.AUDITOR]: ['ledger.export', 'sample.draw', ...ownViews, '*.read'],
  [Role.SYSTEM]: ['*'],
};
