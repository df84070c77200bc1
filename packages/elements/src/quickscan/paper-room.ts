/** What a page of A4 leaves under the header at the usual size of our papers, in millimetres, with some to spare. */
const ROOM_MM = 195;
/** A heading with the room around it, a line, and the room under a paragraph. Careful, because fonts differ. */
const HEADING_MM = 15;
const LINE_MM = 5.6;
const GAP_MM = 2;

/**
 * Whether these blocks fit on one page at the usual size. If not, they are printed small, so that they still do.
 *
 * @param blocks Of each what stands under its heading, by paragraph.
 * @param width Characters in a line at most.
 */
export function hasRoom(blocks: readonly (readonly string[])[], width: number): boolean {
  const height = (text: string) => Math.ceil(text.length / width) * LINE_MM + GAP_MM;
  const heights = blocks.map((texts) => texts.reduce((sum, text) => sum + height(text), HEADING_MM));
  return heights.reduce((sum, each) => sum + each, 0) <= ROOM_MM;
}
