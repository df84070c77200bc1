import { relative } from 'node:path';

const SOURCE = 'packages/elements/src';

export default {
  globs: [`${SOURCE}/**/*.ts`],
  outdir: 'packages/elements/dist',
  litelement: true,
  plugins: [
    {
      // Where the published package has its modules: src/item/section.ts stands there as item/section.js.
      name: 'published-paths',
      packageLinkPhase(/** @type {{ customElementsManifest: { modules: any[] } }} */ { customElementsManifest }) {
        publishPaths(customElementsManifest.modules);
        dropGuessedEvents(customElementsManifest.modules);
      },
    },
  ],
};

/** The analyzer takes the first argument of any event for its name; those we describe ourselves are the true ones. */
function dropGuessedEvents(/** @type {any[]} */ modules) {
  for (const declaration of modules.flatMap(({ declarations }) => declarations ?? [])) {
    if (declaration.events)
      declaration.events = declaration.events.filter(
        (/** @type {{ description?: string }} */ { description }) => description,
      );
  }
}

function publishPaths(/** @type {unknown} */ node) {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if ((key === 'path' || key === 'module') && typeof value === 'string' && value.includes(SOURCE)) {
      Object.assign(node, { [key]: relative(SOURCE, value.replace(/^\//, '')).replace(/\.ts$/, '.js') });
    } else {
      publishPaths(value);
    }
  }
}
