import { Inject, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { AuditModule } from '@bihuan/audit';
import { DocumentsModule } from '@bihuan/documents';
import { EvidenceModule } from '@bihuan/evidence';
import { CaseFiles, IdentityModule, RolePermissions } from '@bihuan/identity';
import { JOB_OPTIONS, type JobOptions, JobsModule, JobWorker } from '@bihuan/jobs';
import {
  Clock,
  CommandRecorder,
  KernelModule,
  PermissionPolicy,
  QuietTelemetry,
  StandIns,
  SystemClock,
  Telemetry,
} from '@bihuan/kernel';
import { HazardFiles, LoopModule } from '@bihuan/loop';
import { NotifyModule, NotingRecorder } from '@bihuan/notify';
import { ProcessModule, TaskStandIns } from '@bihuan/process';
import { BIHUAN_OPTIONS, BIHUAN_STATIC_OPTIONS, ConfigurableModuleClass } from './bihuan.module-definition';
import type { BihuanOptions, BihuanStaticOptions } from './bihuan.options';
import { StateMetrics } from './telemetry/state-metrics';

const libraries = [
  KernelModule,
  JobsModule,
  ProcessModule,
  AuditModule,
  IdentityModule,
  EvidenceModule,
  LoopModule,
  NotifyModule,
  DocumentsModule,
];

/** What lower libraries ask for and higher ones provide. */
const ports = [
  {
    provide: Clock,
    inject: [BIHUAN_OPTIONS],
    useFactory: ({ clock }: BihuanOptions): Clock => clock ?? new SystemClock(),
  },
  {
    provide: Telemetry,
    inject: [BIHUAN_OPTIONS],
    useFactory: ({ telemetry }: BihuanOptions): Telemetry => telemetry ?? new QuietTelemetry(),
  },
  {
    provide: JOB_OPTIONS,
    inject: [BIHUAN_OPTIONS],
    useFactory: ({ jobs }: BihuanOptions): JobOptions => jobs ?? {},
  },
  { provide: PermissionPolicy, useClass: RolePermissions },
  { provide: CommandRecorder, useExisting: NotingRecorder },
  { provide: StandIns, useExisting: TaskStandIns },
  { provide: CaseFiles, useExisting: HazardFiles },
];

/** The whole product as one importable Nest module. */
@Module({
  imports: libraries,
  providers: [...ports, StateMetrics],
  exports: [...libraries, StateMetrics, ...ports.map(({ provide }) => provide)],
})
export class BihuanModule extends ConfigurableModuleClass implements OnApplicationBootstrap {
  constructor(
    @Inject(BIHUAN_STATIC_OPTIONS) private readonly options: Required<BihuanStaticOptions>,
    @Inject(BIHUAN_OPTIONS) private readonly settings: BihuanOptions,
    private readonly worker: JobWorker,
  ) {
    super();
  }

  /** Starts looking after jobs and timers, unless another process does. */
  onApplicationBootstrap(): void {
    if (this.options.background) this.worker.start(this.settings.jobs);
  }
}
