import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ProcessRuntimeError } from './process-runtime.errors';

/** Finds the methods of all providers that carry a decorator, by the name given to it. */
@Injectable()
export class MethodDiscovery {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  /** @throws ProcessRuntimeError `HANDLER_DUPLICATE` when two methods have one name */
  find<Method extends (...args: never[]) => unknown>(metadataKey: string): Map<string, Method> {
    const found = new Map<string, { method: Method; owner: object }>();
    for (const { instance } of this.discovery.getProviders()) {
      if (typeof instance !== 'object' || instance === null) continue;
      const owner = instance as Record<string, unknown>;
      for (const methodName of this.scanner.getAllMethodNames(Object.getPrototypeOf(owner) as object)) {
        const method = owner[methodName] as Method;
        const name = this.reflector.get<string | undefined>(metadataKey, method);
        if (name === undefined) continue;
        const known = found.get(name);
        if (known && known.owner !== owner) {
          throw new ProcessRuntimeError(
            'HANDLER_DUPLICATE',
            `Two methods are registered for ${name}; leave one.`,
          );
        }
        found.set(name, { method: method.bind(owner) as Method, owner });
      }
    }
    return new Map([...found].map(([name, { method }]) => [name, method]));
  }
}
