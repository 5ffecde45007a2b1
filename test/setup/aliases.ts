import Module from 'node:module';
import { resolve } from 'node:path';

const libs = resolve(__dirname, '../../libs');

/**
 * Global set-up runs outside of Jest's own module system, where `moduleNameMapper` does not count. Of the kernel
 * it needs the error class alone, and loading Nest for that would cost every run a second.
 */
const places: Readonly<Record<string, string>> = {
  '@bihuan/kernel': resolve(libs, 'kernel/src/bihuan.error'),
  '@bihuan/database': resolve(libs, 'database/src'),
};

interface Resolver {
  _resolveFilename(request: string, ...rest: unknown[]): string;
}

const resolver = Module as unknown as Resolver;
const original = resolver._resolveFilename.bind(Module);
resolver._resolveFilename = (request, ...rest) => original(places[request] ?? request, ...rest);
