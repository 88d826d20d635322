/** One type: its fields, one by one, the things of the kind that there are, and who is shown them. */
export interface Listing {
  readonly fields: string;
  /** Who sees that a thing is there, and with it each of the fields. */
  readonly seenBy: Readonly<Record<string, readonly string[]>>;
  /** By thing and field: who alone is shown a value, where it is fewer than see the thing. */
  readonly fewer?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Fields for which there is no thing with a value, and why: nothing is said of them. */
  readonly never?: Readonly<Record<string, string>>;
}

/** Nobody, since this thing has no value there. */
export const none: readonly string[] = [];
