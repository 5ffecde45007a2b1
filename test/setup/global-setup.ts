import './aliases';
import { startTestServer, type TestServer } from '../../libs/testing/src/test-server';

declare global {
  /** Between set-up and tear-down, which Jest loads as two modules of one process. */
  var bihuanTestServer: TestServer | undefined;
}

/** Once per run, before the first test file. */
export default async function globalSetup(): Promise<void> {
  globalThis.bihuanTestServer = await startTestServer();
}
