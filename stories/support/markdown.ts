/** The pages that Storybook shows, by the path of their text from the root of the repository. */
const PAGES: Readonly<Record<string, string>> = {
  'README.md': 'lees-mij',
  'docs/inbedden.md': 'inbedden',
  'docs/inbedden-npm.md': 'inbedden-met-npm',
  'docs/rekenregels.md': 'rekenregels',
  'docs/privacy.md': 'privacy',
  'docs/dpia.md': 'factsheet-voor-de-fg',
  'docs/eigen-opslag.md': 'eigen-opslag',
  'docs/inhoud.md': 'eigen-inhoud',
  'docs/bouwen.md': 'bouwen',
};

/**
 * A text of the repository as a page of Storybook: a link to another text leads to its page, a picture to where it was bundled, and a
 * link to a file that has no page becomes its words.
 */
export function toPage(text: string, path: string, pictures: Readonly<Record<string, string>> = {}): string {
  return text.replace(/(!?)\[([^\]]*)\]\(([^)\s]+)\)/g, (whole, mark: string, words: string, link: string) => {
    if (/^(https?:|#)/.test(link)) return whole;
    const target = new URL(link, new URL(path, 'file:///')).pathname.slice(1);
    if (mark) return pictures[target] === undefined ? words : `![${words}](${pictures[target]})`;
    const page = PAGES[target];
    return page === undefined ? words : `[${words}](?path=/docs/documentatie-${page}--overzicht)`;
  });
}
