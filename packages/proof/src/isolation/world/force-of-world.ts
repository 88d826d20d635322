/** A force of the world. */
export interface ForceOfWorld {
  readonly slug: string;
  /** Its governing body has ended: nobody holds an office there today. */
  readonly historic: boolean;
  readonly id: string;
  /** E-mails of everybody who signs in there, those of all forces not counted. */
  readonly people: readonly string[];
}

/** Subjects that belong to every force. */
export const everywhere = ["operator@probity.example", "auditor@probity.example", "client:reader"] as const;

/** The force of a world that is called so. @throws when there is none. */
export function forceNamed({ forces }: { readonly forces: readonly ForceOfWorld[] }, slug: string): ForceOfWorld {
  const force = forces.find((one) => one.slug === slug);
  if (!force) throw new Error(`The world has no force ${slug}.`);
  return force;
}
