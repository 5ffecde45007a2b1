import { Injectable } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { JOB_KIND, type JobHandling } from './job-handler';
import { JobError } from './jobs.errors';

/** The handlers of all modules, by kind. */
@Injectable()
export class JobHandlers {
  private handlers: Map<string, JobHandling> | undefined;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  /** @throws JobError `JOB_HANDLER_MISSING` */
  of(kind: string): JobHandling {
    this.handlers ??= this.discover();
    const handler = this.handlers.get(kind);
    if (!handler) {
      throw new JobError('JOB_HANDLER_MISSING', `Provide a class with @JobHandler('${kind}') in a module.`);
    }
    return handler;
  }

  private discover(): Map<string, JobHandling> {
    const handlers = new Map<string, JobHandling>();
    for (const { metatype, instance } of this.discovery.getProviders()) {
      if (typeof metatype !== 'function') continue;
      const kind = this.reflector.get<string | undefined>(JOB_KIND, metatype);
      if (kind === undefined) continue;
      const known = handlers.get(kind);
      if (known && known !== instance) {
        throw new JobError('JOB_HANDLER_DUPLICATE', `Two classes handle jobs of kind ${kind}; leave one.`);
      }
      handlers.set(kind, instance as JobHandling);
    }
    return handlers;
  }
}
