import type { TestLibrary } from './test-library';
import type { TestLibraryOptions } from './test-library-options';

/**
 * Opens libraries of the product as their specs use them: their modules on a migrated database of their own, with the
 * product's rights, audit trail and row-level security. Nothing is in it but what the spec brings.
 *
 * @throws Error when no test server runs
 */
export function openTestLibrary(options: TestLibraryOptions = {}): Promise<TestLibrary> {
  // Loaded only here: a test of one small library should not load the whole product.
  const library = require('./test-library') as typeof import('./test-library');
  return library.TestLibrary.open(options);
}
