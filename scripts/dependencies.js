// Runs before anything is installed, so it uses nothing but Node itself.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Installs the npm packages when one is missing or is another version than the lockfile names. */
export function ensureDependencies(/** @type {string} */ root) {
  if (dependenciesMatch(root)) return;
  console.log('De npm-pakketten worden geïnstalleerd …');
  // What the lockfile says, and it stays as it is. Not `npm ci`: that refuses a lockfile without the builds for other platforms,
  // which not every registry has.
  execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
    // Test runners bring browsers of their own; we use those of the machine.
    env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1', PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
  });
}

function dependenciesMatch(/** @type {string} */ root) {
  const installedPath = join(root, 'node_modules', '.package-lock.json');
  // npm writes this file last, so an install that was cut short has none.
  if (!existsSync(installedPath)) return false;
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const installed = packagesIn(installedPath);
  return Object.entries(wanted).every(
    ([path, { version, optional, link }]) =>
      // Optional packages for another platform are rightly absent; workspaces stand in packages/ itself.
      !path.startsWith('node_modules/') || optional || link || installed[path]?.version === version,
  );
}

/** @returns {Record<string, { version?: string, optional?: boolean, link?: boolean }>} */
function packagesIn(/** @type {string} */ lockfile) {
  return JSON.parse(readFileSync(lockfile, 'utf8')).packages;
}
