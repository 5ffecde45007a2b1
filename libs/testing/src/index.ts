export { ApiClient, ApiProblem, type ApiRequestOptions, ApiSession, type ApiUpload } from './api-client';
export { FakeClock } from './fake-clock';
export {
  DeploymentRefused,
  HarnessError,
  type HarnessErrorCode,
  type HarnessOptions,
  type HarnessTraceEntry,
  type HarnessWait,
  ProcessHarness,
} from '@bihuan/process';
export { createTestDatabase, type TestDatabase } from './test-database';
export { startTestServer, type TestServer } from './test-server';
