/** As long as any browser takes to begin; a download that is still to be confirmed waits that long too. */
const KEPT_FOR_MS = 60_000;

/**
 * Gives the person a text as a file. Nothing is asked of the network, so it works under `connect-src 'none'`.
 *
 * @param place Where the link may stand for a moment: a node in the tool's own tree.
 * @param type Such as `text/csv`. The text is written in UTF-8.
 */
export function download(place: ParentNode, name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.rel = 'noopener';
  // A page that follows links by itself must not take this one for its own.
  link.addEventListener('click', (event) => event.stopPropagation());
  place.append(link);
  link.click();
  link.remove();
  // Not at once: some browsers begin to read it only after the click.
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR_MS);
}
