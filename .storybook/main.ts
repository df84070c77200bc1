import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { defaultClientConditions, mergeConfig } from 'vite';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const config: StorybookConfig = {
  stories: ['../stories/docs/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  docs: { defaultName: 'Overzicht' },
  viteFinal(given) {
    makeManifest();
    return mergeConfig(given, {
      resolve: {
        // Our own packages from source, and one Lit on the page.
        conditions: ['werkspiegel-source', ...defaultClientConditions],
        dedupe: ['lit', 'lit-element', 'lit-html', '@lit/context', '@lit/reactive-element'],
      },
      // Storybook's renderer imports this one by itself, past the bundled Lit.
      optimizeDeps: { include: ['lit', 'lit/directive-helpers.js'] },
      build: { chunkSizeWarningLimit: 2000 }, // Storybook's own chunks
    });
  },
};

export default config;

/** What the reference pages are made from; made anew every time, so that they tell what the source says. */
function makeManifest() {
  const analyzer = join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
  execFileSync(process.execPath, [analyzer, 'analyze', '--config', 'custom-elements-manifest.config.js', '--quiet'], {
    cwd: root,
  });
}
