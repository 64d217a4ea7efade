// The wire limit, a process of its own: node:http answering the same bytes from memory.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

if (process.send) {
  let body = Buffer.alloc(0);
  process.on('message', (size: number) => {
    body = Buffer.alloc(size, 'x');
    process.send?.({ ready: size });
  });
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': body.length });
    response.end(body);
  });
  server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
}
