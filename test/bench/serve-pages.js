import { createServer } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Bytes of a file as a server sends it, in brotli at its best. */
export function brotli(/** @type {string | Uint8Array} */ body) {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}

/**
 * Serves files from memory, compressed beforehand, each folder under its own policy. Nothing is cached.
 *
 * @param {ReadonlyMap<string, string | Uint8Array>} files By path, such as `/own/index.html`.
 * @param {(path: string) => string} policyOf The Content-Security-Policy of a path.
 */
export async function servePages(files, policyOf) {
  const bodies = new Map([...files].map(([path, body]) => [path, brotli(body)]));
  /** What was sent since this was last emptied. @type {{ path: string, bytes: number }[]} */
  const sent = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const body = bodies.get(path);
    sent.push({ path, bytes: body?.byteLength ?? 0 });
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
      'Content-Encoding': 'br',
      'Content-Length': body.byteLength,
      'Content-Security-Policy': policyOf(path),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'no-store',
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, 'localhost', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://localhost:${port}`,
    sent,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
