import type { Meta } from '@storybook/web-components-vite';
import { MemoryStore } from '@werkspiegel/elements';
import { css, html, LitElement } from 'lit';
import { PICTOGRAMS, type PictogramId, renderPictogram } from '../packages/elements/src/quickscan/pictograms.js';
import { see } from './support/steps.js';
import type { Story } from './support/story.js';
import './support/story-host.js';

export default {
  title: 'Onderdelen/Pictogrammen',
  parameters: {
    docs: {
      description: {
        component: 'De tekeningen bij wat jongeren kiezen en lezen, met hun naam. Ze nemen de kleur van de tekst aan.',
      },
    },
  },
} satisfies Meta;

const IDS = Object.keys(PICTOGRAMS) as PictogramId[];

/** Every pictogram with its name, as small as it is used and large. */
class StoryPictograms extends LitElement {
  static override styles = css`
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr));
      gap: 1rem 0.5rem;
      margin: 0;
      padding: 0;
      list-style: none;
    }

    li {
      text-align: center;
    }

    .pictogram {
      inline-size: 40px;
      block-size: 40px;
    }

    .pictogram + .pictogram {
      inline-size: 80px;
      block-size: 80px;
    }

    span {
      display: block;
    }
  `;

  protected override render() {
    return html`
      <ul>
        ${IDS.map((id) => html`<li>${renderPictogram(id)}${renderPictogram(id)}<span>${id}</span></li>`)}
      </ul>
    `;
  }
}

if (!customElements.get('story-pictograms')) customElements.define('story-pictograms', StoryPictograms);

function page({ narrow = false, themed = false } = {}) {
  return html`
    <story-host heading="Pictogrammen" .storage=${new MemoryStore()} ?narrow=${narrow} ?themed=${themed}>
      <story-pictograms></story-pictograms>
    </story-host>
  `;
}

export const All: Story = {
  name: 'Alle, met hun naam',
  render: () => page(),
  play: ({ canvasElement }) => see(canvasElement, ...IDS),
};

export const Narrow: Story = {
  name: 'Smal, 320 px',
  render: () => page({ narrow: true }),
  play: ({ canvasElement }) => see(canvasElement, ...IDS),
};

export const Themed: Story = {
  name: 'In de huisstijl van een gemeente',
  render: () => page({ themed: true }),
  play: ({ canvasElement }) => see(canvasElement, ...IDS),
};
