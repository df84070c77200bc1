/** One theme with what belongs to it. */
export interface Theme<T> {
  readonly id: string;
  readonly elements: readonly T[];
}

/** The elements of each theme, themes in the order of the sections. A section that no element belongs to is no theme. */
export function byTheme<T extends { readonly section: string }>(
  sections: readonly { readonly id: string }[],
  elements: readonly T[],
): Theme<T>[] {
  const themes = new Map<string, T[]>(sections.map(({ id }) => [id, []]));
  for (const element of elements) themes.get(element.section)?.push(element);
  return [...themes].map(([id, own]) => ({ id, elements: own })).filter((theme) => theme.elements.length > 0);
}
