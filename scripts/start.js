// npm start: the little intranet with the built tools, from a fresh clone.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './dependencies.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const port = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT is '${process.env.PORT}'; geef een heel getal van 0 tot en met 65535.`);
  process.exit(1);
}

ensureDependencies(root);
const { build } = await import('./build.js');
const { serve } = await import('./serve.js');
await build();
try {
  const { url, close } = await serve({ port });
  console.log(`\nWerkspiegel staat klaar op ${url}\nStoppen: Ctrl-C`);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, async () => {
      await close();
      process.exit(0);
    });
  }
} catch (error) {
  if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE') throw error;
  console.error(`Poort ${port} is al in gebruik. Kies een andere, bijvoorbeeld: PORT=${port + 1} npm start`);
  process.exit(1);
}
