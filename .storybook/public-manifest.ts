/** The part of a custom elements manifest that this module reads. */
interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

interface Declaration {
  readonly members?: readonly { readonly name: string; readonly privacy?: string }[];
  readonly events?: readonly { readonly name: string; readonly description?: string }[];
}

/**
 * A manifest with only what a page may use. The analyzer also lists private members, and takes the first argument of every event class
 * for the name of an event; those that the doc block names are the ones with a description.
 */
export function publicManifest({ modules, ...rest }: Manifest): Manifest {
  return {
    ...rest,
    modules: modules.map((module) => ({ ...module, declarations: module.declarations?.map(toPublic) ?? [] })),
  };
}

function toPublic({ members, events, ...rest }: Declaration): Declaration {
  return {
    ...rest,
    ...(members && {
      members: members.filter(({ name, privacy = 'public' }) => privacy === 'public' && name[0] !== '#'),
    }),
    ...(events && { events: events.filter(({ description }) => description !== undefined) }),
  };
}
