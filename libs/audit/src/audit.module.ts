import { Module } from '@nestjs/common';
import { KernelModule } from '@bihuan/kernel';
import { AuditRecorder } from './audit-recorder';
import { AuditTrail } from './audit-trail';

/** The audit trail. The seam provides {@link AuditRecorder} as `CommandRecorder`. */
@Module({
  imports: [KernelModule],
  providers: [AuditRecorder, AuditTrail],
  exports: [AuditRecorder, AuditTrail],
})
export class AuditModule {}
