export type Path = readonly (string | number)[];

/** Every value inside plain data with the path to it, the outermost first. */
export function nodesIn(data: unknown, path: Path = []): { readonly path: Path; readonly value: unknown }[] {
  if (typeof data !== 'object' || data === null) return [];
  const steps = Array.isArray(data) ? [...data.keys()] : Object.keys(data);
  return steps.flatMap((step) => {
    const node = { path: [...path, step], value: (data as Record<string | number, unknown>)[step] };
    return [node, ...nodesIn(node.value, node.path)];
  });
}

/** A copy of plain data with `value` at `path`; undefined takes away what stands there. A path that leads nowhere changes nothing. */
export function put(data: unknown, path: Path, value: unknown): unknown {
  const copy = structuredClone(data);
  const inside = path
    .slice(0, -1)
    .reduce<unknown>((outer, step) => (outer as Record<string | number, unknown> | undefined)?.[step], copy);
  const [last] = path.slice(-1);
  if (last === undefined || typeof inside !== 'object' || inside === null) return copy;
  if (Array.isArray(inside) && value === undefined) inside.splice(Number(last), 1);
  else if (value === undefined) Reflect.deleteProperty(inside, last);
  // Not by assignment: '__proto__' has to become a key, as JSON.parse makes it.
  else Object.defineProperty(inside, last, { value, configurable: true, enumerable: true, writable: true });
  return copy;
}
