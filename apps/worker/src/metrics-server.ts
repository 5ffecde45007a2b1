import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ProductTelemetry } from '@bihuan/bihuan';

/** Where a worker answers Prometheus. */
export interface MetricsPlace {
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
}

/** A server of figures while it runs. */
export interface MetricsServer {
  /** Where it listens. */
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Answers `GET /metrics` in the text format of Prometheus, and nothing else. It asks nobody who they are: names of commands
 * and counts are all it tells, but keep it inside your network.
 *
 * @throws Error of `listen`, e.g. EADDRINUSE
 */
export async function serveMetrics(
  { metrics: { registry } }: ProductTelemetry,
  { host, port }: MetricsPlace,
): Promise<MetricsServer> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url?.split('?')[0] !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    registry.metrics().then(
      (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
      // The state is read from the database, and that may be away; Prometheus takes it for "down" and asks again.
      () => response.writeHead(503).end(),
    );
  });
  server.listen(port, host);
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, close: () => closed(server) };
}

async function closed(server: Server): Promise<void> {
  const end = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await end;
}
