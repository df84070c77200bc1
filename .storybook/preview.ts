import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import manifest from '../packages/elements/dist/custom-elements.json?raw';
import { axeOptions } from '../stories/support/axe-options.js';
import page from './page.mdx';
import { publicManifest } from './public-manifest.js';

setCustomElementsManifest(publicManifest(JSON.parse(manifest)));
document.documentElement.lang = 'nl';

/** What a host page may hear. */
const PUBLIC_EVENTS = ['werkspiegel-started', 'werkspiegel-answered', 'werkspiegel-completed', 'werkspiegel-failed'];

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    a11y: { options: axeOptions, test: 'error' },
    controls: { disable: true }, // a story is a state; its page shows the attributes
    // Each story in a frame of its own: it runs its own steps, and has a page with one main and one first heading.
    docs: {
      page,
      toc: { title: 'Op deze pagina', headingSelector: 'h2, h3' },
      story: { inline: false, height: '40rem' },
    },
    options: {
      storySort: {
        order: ['Documentatie', ['Lees mij', 'Inbedden', 'Inbedden met npm', '*'], 'Hulpmiddelen', 'Onderdelen'],
      },
    },
  },
  beforeEach: ({ canvasElement }) => {
    const show = (event: Event) => action(event.type)({ ...event });
    for (const name of PUBLIC_EVENTS) canvasElement.addEventListener(name, show);
    return () => {
      for (const name of PUBLIC_EVENTS) canvasElement.removeEventListener(name, show);
    };
  },
};

export default preview;
