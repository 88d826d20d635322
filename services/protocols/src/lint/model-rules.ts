import type { Rule } from "@probity/rules/rulebook";
import { readModelFile } from "../library/library.js";

let read: readonly Rule[] | undefined;

/** The rules of every model protocol, read once: their clauses have names of their own, so that none is taken for another's. */
export function modelRules(): readonly Rule[] {
  read ??= ["relations-protocol", "staff-code"].flatMap((slug) => readModelFile(slug).rules);
  return read;
}
