import { after } from 'node:test';
import { serve } from '../../../scripts/serve.js';

/**
 * The little intranet with the built tools, for as long as this file's tests run.
 *
 * @returns {Promise<string>} Its address, with a slash at the end.
 */
export async function site() {
  // scripts/test.js has just built; a journey that runs by itself builds first.
  if (process.env.WERKSPIEGEL_BUILT !== '1') await (await import('../../../scripts/build.js')).build();
  const { url, close } = await serve({ port: 0 });
  after(close);
  return url;
}
