export { AuditEvent, type AuditSubject } from './audit-event.entity';
export { AuditModule } from './audit.module';
export { auditEntities, auditPolicies } from './audit.policies';
export { AuditRecorder } from './audit-recorder';
export { AuditTrail } from './audit-trail';
export { type AuditFacts, isLeafIntact, leafHashOf, leafText } from './leaf';
