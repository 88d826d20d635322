import { Unfit } from "./unfit.js";

/** An object as a subgraph answered it, by response names. */
export type Data = Record<string, unknown>;

/** Adds what one answer says of an object to what others said of it. */
export function merge(target: Data, source: Data | null): void {
  if (source === null) return;
  for (const key of Object.keys(source)) {
    if (key in Object.prototype) throw new Unfit("a name with a meaning of its own");
    const [old, fresh] = [target[key], source[key]];
    if (isData(old) && isData(fresh)) merge(old, fresh);
    else if (Array.isArray(old) && Array.isArray(fresh) && old.length === fresh.length) mergeLists(old, fresh);
    else if (fresh !== undefined) target[key] = fresh;
  }
}

function mergeLists(target: unknown[], source: readonly unknown[]): void {
  for (const [index, fresh] of source.entries()) {
    const old = target[index];
    if (isData(old) && isData(fresh)) merge(old, fresh);
    else target[index] = fresh;
  }
}

function isData(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
