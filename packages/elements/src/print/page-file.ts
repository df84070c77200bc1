import { render } from 'lit';
import type { Report } from './print-report.js';

/** No address in the file may ever be asked for anything, whoever opens it. */
const HEAD = `<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>
body { max-width: 42em; margin: 2em auto; padding: 0 1em; color: #000; background: #fff; font: 1.125em/1.5 sans-serif; }
h2 { margin-top: 2em; border-top: 1px solid #777; padding-top: 1em; }
dt { font-weight: bold; }
dd { margin: 0 0 1em; }
dt, dd { break-inside: avoid; }
h2, h3, dt { break-after: avoid; }
</style>
`;

/** A report as a page of its own, to read, keep or print. */
export function pageFile({ title, language, body }: Report): string {
  // A document that is shown nowhere: nothing in it loads or runs, and Lit does the escaping.
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = language;
  render(body, page.body, { creationScope: page });
  removeComments(page.body);
  // Style and charset are put in as text: as an element, the style would be stopped by the Content-Security-Policy of the page we are on.
  const { outerHTML } = page.documentElement.cloneNode(false) as HTMLElement;
  const start = outerHTML.slice(0, -'</html>'.length);
  return `<!doctype html>\n${start}\n<head>\n${HEAD}${page.head.innerHTML}\n</head>\n${page.body.outerHTML}\n</html>\n`;
}

/** Lit marks the places of values with comments, which mean nothing in a file. */
function removeComments(root: Node) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) (comment as Comment).remove();
}
