// Opens the port. Deadlines keep slow peers from holding sockets (CVE-2023-36461 is the class of fault).
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { openApp } from './app.ts';
import type { House } from './visit.ts';

export interface Serving {
  port: number;
  /** Stops accepting, lets running requests end for at most `graceMs`, then closes what is left. */
  stop(graceMs: number): Promise<void>;
}

/** @throws the error of `listen` (EADDRINUSE, EACCES, EADDRNOTAVAIL), which the caller puts into a sentence. */
export async function serve(house: House): Promise<Serving> {
  const app = openApp(house);
  const server = createServer(
    { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 10_000, maxHeaderSize: 16_384 },
    getRequestListener(app.fetch, { overrideGlobalObjects: true }),
  );
  server.maxHeadersCount = 100;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(house.settings.port, house.settings.host, resolve);
  });
  return { port: (server.address() as AddressInfo).port, stop: (graceMs) => drain(server, graceMs) };
}

async function drain(server: Server, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const late = setTimeout(() => server.closeAllConnections(), graceMs);
  const sweep = setInterval(() => server.closeIdleConnections(), 100);
  await closed;
  clearTimeout(late);
  clearInterval(sweep);
}
