import { tellingWords } from "@probity/rules/party-names";

/** What to look for in the records, as a tsquery: any of the parties' words, the longer ones by their first four letters. */
export function queryFor(parties: readonly string[]): string {
  const words = parties.flatMap(tellingWords);
  const wanted = words.map((word) => (word.length < 5 ? `'${word}'` : `'${word.slice(0, 4)}':*`));
  return [...new Set(wanted)].join(" | ");
}
