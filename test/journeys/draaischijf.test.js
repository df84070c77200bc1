import assert from 'node:assert/strict';
import { it } from 'node:test';
import { forEachEngine } from './support/browsers.js';
import { site } from './support/site.js';

const url = await site();

forEachEngine((engine, launch) => {
  const elsewhere = engine !== 'chromium' && 'only Chromium tells how often it made a layout';

  it('turns the ring under the mouse without a single layout', { skip: elsewhere }, async () => {
    const page = await (await launch()).open(`${url}draaischijf.html`);
    await page.resize({ width: 1280, height: 1800 });
    await page.click({ role: 'radio', name: 'Conformist' });
    const native = /** @type {import('playwright-core').Page} */ (page.native);
    const devtools = await native.context().newCDPSession(native);
    await devtools.send('Performance.enable');
    const layouts = async () => {
      const { metrics } = await devtools.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'LayoutCount')?.value;
    };
    const { x, y, radius } = await page.evaluate(() => {
      const tool = document.querySelector('werkspiegel-draaischijf')?.shadowRoot;
      const ring = tool?.querySelector('werkspiegel-disc')?.shadowRoot?.querySelector('.ring');
      if (!ring) throw new Error('there is no ring');
      const box = ring.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2, radius: box.width / 3 };
    });
    const moveTo = async (/** @type {number} */ degrees) => {
      const angle = (degrees * Math.PI) / 180;
      await native.mouse.move(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(undefined))));
    };
    await moveTo(0);
    await native.mouse.down();
    await moveTo(10);
    await moveTo(20);
    const before = await layouts();
    for (let degrees = 24; degrees <= 80; degrees += 4) await moveTo(degrees);
    assert.equal(await layouts(), before);
    for (const degrees of [80, 81, 80, 81, 80, 81, 80]) await moveTo(degrees);
    await native.mouse.up();
    await page.find({ role: 'heading', name: 'Conformist en pedagogisch' });
  });

  it('jumps for who asked for less movement', { skip: elsewhere }, async () => {
    const page = await (await launch()).open(`${url}draaischijf.html`);
    const native = /** @type {import('playwright-core').Page} */ (page.native);
    await native.emulateMedia({ reducedMotion: 'reduce' });
    await page.click({ role: 'radio', name: 'Overlever' });
    await page.click({ role: 'radio', name: 'Pedagogisch' });
    const moving = await page.evaluate(() => {
      const tool = document.querySelector('werkspiegel-draaischijf')?.shadowRoot;
      return tool?.querySelector('werkspiegel-disc')?.shadowRoot?.getAnimations().length;
    });
    assert.equal(moving, 0);
  });
});
