import { once } from 'node:events';
import { createServer } from 'node:net';

/** The server cannot listen where it should; the message says what to do. */
export class PortUnavailableError extends Error {}

/**
 * Tries whether we may listen there, before anything else is touched: a second start must not prepare the database of
 * the first one.
 *
 * @throws PortUnavailableError
 */
export async function requirePort(port: number, host: string): Promise<void> {
  const probe = createServer();
  try {
    probe.listen(port, host);
    await once(probe, 'listening');
  } catch (error) {
    throw portUnavailable(error, port, host);
  }
  probe.close();
  await once(probe, 'close');
}

/** Says what to do about an error of `listen`; any other error stays as it is. */
export function portUnavailable(error: unknown, port: number, host: string): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (syscall !== 'listen' && syscall !== 'bind' && code !== 'ENOTFOUND') return error;
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} is in use: is Bihuan running already? Stop it, or set PORT to another port.`,
    EACCES: `This account may not listen on port ${port}. Set PORT to a port above 1023.`,
  };
  const message = reasons[code ?? ''] ?? `Cannot listen on ${host}:${port} (${code}). Check HOST and PORT.`;
  return new PortUnavailableError(message, { cause: error });
}
