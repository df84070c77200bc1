/** Under this id an answer is kept on whether the organisation makes an element possible. */
export function organisationItem(element: string): string {
  return `${element}.organisatie`;
}
