import { randomBytes } from "node:crypto";

/** Who may read a planted token: everybody, the named subjects, or nobody at all. */
export type Readers = "everybody" | ReadonlySet<string>;

/** An unguessable token in one text field, and who may see it. */
export interface Canary {
  readonly token: string;
  /** Slug of the force in whose rows it lies. */
  readonly force: string;
  /** What it was planted in, for the report: "draft declaration". */
  readonly place: string;
  readonly readers: Readers;
}

/** Every token of a world; a leak is a text that holds one its reader may not have. */
export class Canaries {
  private readonly known = new Map<string, Canary>();

  get all(): readonly Canary[] {
    return [...this.known.values()];
  }

  /** A token that is planted before it is known who may read it. */
  token(): string {
    return `cnry${randomBytes(12).toString("hex")}`;
  }

  add(canary: Canary): void {
    this.known.set(canary.token, canary);
  }

  /** The tokens in a text. */
  in(text: string): Canary[] {
    return [...new Set(text.match(/cnry[0-9a-f]{24}/gi) ?? [])]
      .map((token) => this.known.get(token.toLowerCase()))
      .filter((canary) => canary !== undefined);
  }

  /** The tokens in a text that this reader may not have; null for an anonymous reader. */
  leaked(text: string, reader: string | null): Canary[] {
    return this.in(text).filter(({ readers }) => readers !== "everybody" && !(reader !== null && readers.has(reader)));
  }
}
