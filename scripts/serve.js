import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The policy a strict municipality sets. The tools must work under it without a single report. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/**
 * Serves the little intranet of stories/site with the built tools under /werkspiegel/.
 *
 * @param {{ port: number }} options Port 0 takes any free one.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ port }) {
  const setHeaders = (/** @type {import('node:http').ServerResponse} */ response) => {
    response.setHeader('Content-Security-Policy', POLICY);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
  };
  const tools = sirv(join(root, 'packages/elements/dist/browser'), { dev: true, setHeaders });
  const site = sirv(join(root, 'stories/site'), { dev: true, setHeaders });
  const server = createServer((request, response) => {
    const notFound = () => {
      setHeaders(response);
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Deze pagina is er niet.');
    };
    if (request.url?.startsWith('/werkspiegel/')) {
      request.url = request.url.slice('/werkspiegel'.length);
      tools(request, response, notFound);
    } else {
      site(request, response, notFound);
    }
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve(undefined));
  });
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://localhost:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
