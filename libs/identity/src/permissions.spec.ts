import * as fc from 'fast-check';
import { permissions } from './permissions';
import { RolePermissions } from './role-permissions';
import { Role } from './roles';

const policy = new RolePermissions();
const may = (role: Role, command: string) => policy.allows(role, command);
const people = Object.values(Role).filter((role) => role !== Role.SYSTEM);
const holders = (command: string) => people.filter((role) => may(role, command)).sort();

const { ADMINISTRATOR, ORGANISER, REGULATOR_OFFICER, REGULATOR_LEADER, TOWN_HEAD, GRID_INSPECTOR } = Role;
const { EXPERT, ENTERPRISE_PRINCIPAL, ENTERPRISE_SAFETY, AUDITOR } = Role;

/** Every command of the product. */
const commands = `
  campaign.create campaign.update campaign.publish campaign.discard campaign.advance campaign.record-population-event
  inspection.plan inspection.approve-plan inspection.check-in inspection.report-impossible inspection.answer
  inspection.complete-record inspection.sign inspection.sign-unit-head inspection.cancel
  inspection.plan-random hazard.update-draft hazard.assign-responsibility hazard.report hazard.register hazard.judge hazard.record-on-spot-fix hazard.transfer hazard.acknowledge-transfer
  hazard.feed-back-transfer hazard.request-void hazard.decide-void order.issue order.accept
  rectification.draft-plan rectification.submit-plan rectification.update-measure rectification.report-progress
  rectification.request-extension rectification.decide-extension rectification.report-completion
  supervision.urge supervision.propose-penalty supervision.decide-penalty supervision.dispose-lateness
  review.assign review.confirm-on-spot review.submit review.countersign review.return
  closure.sign closure.supplement closure.conclude closure.archive lookback.record evidence.upload
  organisation.create organisation.update enterprise.create enterprise.update enterprise.add-unit
  enterprise.check-import enterprise.import enterprise.undo-import ledger.export sample.draw view.save view.update view.delete
  account.create account.disable account.enable account.reset-password grant.give grant.take
  jurisdiction.install definition.deploy definition.begin-draft definition.save-draft definition.discard-draft rule.write task.claim task.unclaim task.complete task.delegate task.resolve task.set-follow-up task.reassign task.set-priority
  task.add-cosigners task.remove-cosigner task.cosign task.save-draft task.comment task.return deputy.appoint deputy.appoint-for deputy.end
    incident.retry incident.resolve incident.report instance.begin instance.cancel instance.modify instance.restart instance.suspend instance.resume
  definition.suspend definition.resume migration.start migration.undo
  message.send signal.send external-task.fetch-and-lock external-task.complete external-task.fail external-task.bpmn-error external-task.extend-lock
  task-link.create task-link.revoke checklist.install demo.move-clock`
  .trim()
  .split(/\s+/);

const stages = (...names: string[]) =>
  commands.filter((command) => names.includes(command.split('.')[0] ?? ''));
const cannot = (role: Role, names: readonly string[]) => names.filter((name) => may(role, name));

describe('the matrix of roles', () => {
  it('gives every command to somebody', () => {
    expect(commands.filter((command) => holders(command).length === 0)).toEqual([]);
  });

  it('lists no name that is not a command', () => {
    const names = Object.values(permissions).flat();
    const stray = names.filter(
      (name) => !name.includes('*') && !name.endsWith('.read') && !commands.includes(name),
    );
    expect(stray).toEqual([]);
  });

  it('lets organisers run campaigns but not rectify', () => {
    expect(holders('campaign.create')).toEqual([ORGANISER]);
    expect(cannot(ORGANISER, stages('rectification'))).toEqual([]);
    expect(cannot(ORGANISER, stages('review', 'order'))).toEqual([]);
  });

  it('keeps rectifying to the enterprise and reviewing away from it', () => {
    for (const command of stages('rectification').filter(
      (name) => name !== 'rectification.decide-extension',
    )) {
      expect(holders(command).filter((role) => !role.startsWith('ENTERPRISE_'))).toEqual([]);
    }
    for (const role of [ENTERPRISE_PRINCIPAL, ENTERPRISE_SAFETY]) {
      const others = stages(
        'review',
        'closure',
        'lookback',
        'supervision',
        'inspection',
        'campaign',
        'definition',
        // The principal signs the strike-off of the own enterprise (签字销号), and only signs.
      ).filter((name) => name !== 'closure.sign');
      expect(cannot(role, others)).toEqual([]);
      expect(cannot(role, ['order.issue', 'hazard.judge', 'hazard.decide-void', 'hazard.transfer'])).toEqual(
        [],
      );
      expect(
        cannot(role, ['rectification.decide-extension', 'enterprise.update', 'enterprise.create']),
      ).toEqual([]);
    }
  });

  it('lets only the principal answer for the enterprise', () => {
    for (const command of [
      'rectification.submit-plan',
      'rectification.report-completion',
      'rectification.request-extension',
    ]) {
      expect(holders(command)).toEqual([ENTERPRISE_PRINCIPAL]);
    }
    // Somebody has to be there to take the order; the receipt commits the enterprise to nothing.
    expect(holders('order.accept')).toEqual([ENTERPRISE_PRINCIPAL, ENTERPRISE_SAFETY]);
  });

  it('lets officers act and leaders decide', () => {
    for (const command of [
      'review.submit',
      'review.countersign',
      'review.return',
      'order.issue',
      'hazard.judge',
    ]) {
      expect(holders(command)).toEqual([REGULATOR_OFFICER]);
    }
    for (const command of [
      'rectification.decide-extension',
      'supervision.decide-penalty',
      'supervision.dispose-lateness',
      'review.assign',
      'hazard.decide-void',
    ]) {
      expect(holders(command)).toEqual([REGULATOR_LEADER]);
    }
    expect(holders('inspection.approve-plan')).toEqual([REGULATOR_LEADER, TOWN_HEAD]);
  });

  it('gives towns and grid inspectors no order, no penalty, no review', () => {
    for (const role of [TOWN_HEAD, GRID_INSPECTOR]) {
      expect(cannot(role, stages('order', 'review', 'supervision', 'rectification'))).toEqual([]);
    }
    expect(may(GRID_INSPECTOR, 'hazard.report')).toBe(true);
    expect(may(GRID_INSPECTOR, 'hazard.judge')).toBe(false);
  });

  it('takes from experts findings only', () => {
    const acts = commands.filter((command) => may(EXPERT, command) && !/^(task|deputy|view)\./.test(command));
    expect(acts.sort()).toEqual(['evidence.upload', 'hazard.report', 'hazard.update-draft']);
  });

  it('lets auditors read everything and change nothing but their own working papers', () => {
    expect(cannot(AUDITOR, commands)).toEqual([
      ...['ledger.export', 'sample.draw', 'view.save', 'view.update', 'view.delete'],
    ]);
    for (const right of ['audit.read', 'hazard.read', 'evidence.read', 'account.read']) {
      expect(may(AUDITOR, right)).toBe(true);
    }
  });

  it('lets those who answer for something take its ledger away', () => {
    expect(holders('ledger.export')).toEqual(
      [AUDITOR, ENTERPRISE_PRINCIPAL, ORGANISER, REGULATOR_LEADER, REGULATOR_OFFICER, TOWN_HEAD].sort(),
    );
    expect(holders('enterprise.import')).toEqual([ADMINISTRATOR, ORGANISER, REGULATOR_OFFICER]);
    expect(holders('view.save')).toEqual([...people].sort());
  });

  it('keeps administrators out of the cases', () => {
    const cases = [
      'campaign',
      'inspection',
      'hazard',
      'order',
      'rectification',
      'review',
      'closure',
      'lookback',
      'task',
    ];
    // Whose a task is may be put right from outside, when somebody has left; doing it may not.
    const steering = ['task.reassign', 'task.set-priority'];
    const barred = stages(...cases, 'supervision', 'evidence').filter((name) => !steering.includes(name));
    expect(cannot(ADMINISTRATOR, barred)).toEqual([]);
  });

  it('knows no role but its own, and gives reading by no pattern of writing', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...commands), (role, command) => {
        fc.pre(!Object.hasOwn(Role, role));
        expect(policy.allows(role, command)).toBe(false);
      }),
    );
    expect(may(AUDITOR, 'hazard.read.judge')).toBe(false);
    expect(may(ORGANISER, 'campaigns.create')).toBe(false);
  });
});
