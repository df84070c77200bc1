import { expect } from 'chai';
import { download } from '../../../packages/elements/src/records/download.js';

/** Downloads from a shadow root in the page, and tells what a browser would be given. The timers that were set are not run. */
function downloadFrom(name: string, type: string, text: string) {
  const host = document.body.appendChild(document.createElement('div'));
  const place = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
  const links: HTMLAnchorElement[] = [];
  const later: (() => void)[] = [];
  let heardByPage = 0;
  const hear = () => heardByPage++;
  place.addEventListener(
    'click',
    (event) => {
      links.push(event.target as HTMLAnchorElement);
      event.preventDefault(); // so that no file is left on the machine
    },
    { capture: true },
  );
  document.addEventListener('click', hear);
  const { setTimeout } = globalThis;
  globalThis.setTimeout = ((run: () => void) => later.push(run)) as unknown as typeof setTimeout;
  try {
    download(place, name, type, text);
  } finally {
    globalThis.setTimeout = setTimeout;
    document.removeEventListener('click', hear);
    host.remove();
  }
  const [link] = links;
  if (!link) throw new Error('no link was clicked');
  return { link, links, place, heardByPage, later };
}

describe('download', () => {
  it('gives a file with its name, type and text, and leaves nothing behind', async () => {
    const { link, links, place, heardByPage } = downloadFrom(
      'werkspiegel-2026-11-22.json',
      'application/json',
      '{"é": 1}',
    );
    expect(links).to.have.lengthOf(1);
    expect(link).to.include({ download: 'werkspiegel-2026-11-22.json', rel: 'noopener' });
    const response = await fetch(link.href);
    expect(response.headers.get('content-type')).to.equal('application/json;charset=utf-8');
    expect(await response.text()).to.equal('{"é": 1}');
    expect(place.childElementCount).to.equal(0);
    expect(heardByPage).to.equal(0);
  });

  it('keeps the mark at the start of a table', async () => {
    const { link } = downloadFrom('x.csv', 'text/csv', '\ufeffdatum');
    const bytes = new Uint8Array(await (await fetch(link.href)).arrayBuffer());
    expect([...bytes.slice(0, 4)]).to.deep.equal([0xef, 0xbb, 0xbf, 0x64]);
  });

  it('lets go of the text after a while', async () => {
    const { link, later } = downloadFrom('x.csv', 'text/csv', 'datum');
    expect(later).to.have.lengthOf(1);
    for (const run of later) run();
    const gone = await fetch(link.href).then(
      () => false,
      () => true,
    );
    expect(gone).to.equal(true);
  });
});
