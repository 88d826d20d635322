/** An object of the world, and every way to it that a caller might try. */
export interface Thing {
  /** Queries with `$` where the fields of the object are asked for. */
  readonly by: readonly string[];
  /** Its id, where a way leads to others of its kind too. */
  readonly id?: string;
  /** Arguments that its fields cannot do without. */
  readonly handed?: Readonly<Record<string, string>>;
  /** The force whose people ask; Staffordshire where it is not said. */
  readonly force?: string;
}

/** Things by type, and by what they are called in the listing. */
export type Things = Readonly<Record<string, Readonly<Record<string, Thing>>>>;

/** A question about the force that things are asked about. */
export const here = (inside: string) => `{ force(slug: "staffordshire") { ${inside} } }`;
/** The same about another force. */
export const there = (slug: string, inside: string) => `{ force(slug: "${slug}") { ${inside} } }`;
