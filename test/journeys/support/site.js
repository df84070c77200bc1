import { createServer } from 'node:http';
import { after } from 'node:test';
import { POLICY, serve } from '../../../scripts/serve.js';

/**
 * The little intranet with the built tools, for as long as this file's tests run.
 *
 * @param {Record<string, { html: string, policy?: string }>} [pages] Pages of a test's own beside it, by path, under
 *   the site's policy or one of their own.
 * @returns {Promise<string>} Its address, with a slash at the end.
 */
export async function site(pages) {
  // scripts/test.js has just built; a journey that runs by itself builds first.
  if (process.env.WERKSPIEGEL_BUILT !== '1') await (await import('../../../scripts/build.js')).build();
  const { url, close } = await serve({ port: 0 });
  after(close);
  return pages ? await withPages(url, pages) : url;
}

/** @param {string} url @param {Record<string, { html: string, policy?: string }>} pages */
async function withPages(url, pages) {
  const server = createServer(async (request, response) => {
    const page = pages[request.url ?? ''];
    if (page) {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.setHeader('Content-Security-Policy', page.policy ?? POLICY);
      response.end(page.html);
    } else {
      const answer = await fetch(new URL(request.url ?? '', url));
      response.setHeaders(answer.headers);
      // A sandboxed page is a stranger, also to the server it came from.
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()));
    }
  });
  await new Promise((resolve) => server.listen(0, 'localhost', () => resolve(undefined)));
  after(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://localhost:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}/`;
}
