export {
  type ApiAnswer,
  ApiClient,
  ApiProblem,
  type ApiRequestOptions,
  ApiSession,
  type ApiUpload,
} from './api-client';
export { FakeClock } from './fake-clock';
export {
  DeploymentRefused,
  HarnessError,
  type HarnessErrorCode,
  type HarnessOptions,
  type HarnessTraceEntry,
  type HarnessWait,
  ProcessHarness,
  type DeploymentReport,
  type ProofFinding,
  readTestFile,
  runWorkflowTests,
  type TestCaseResult,
  WorkflowTestFileError,
  type WorkflowTestReport,
} from '@bihuan/process';
export { createTestDatabase, type TestDatabase } from './test-database';
export { openTestLibrary } from './open-test-library';
export type { Employment, TestLibrary } from './test-library';
export { type TestLibraryOptions, testPassword } from './test-library-options';
export { startTestServer, type TestServer } from './test-server';
export { checkWorkflow, type WorkflowToCheck } from './workflow-check/check-workflow';
export { shippedCatalogue } from './workflow-check/shipped-catalogue';
