import type { Known } from "./known-things.js";
import { here, type Things } from "./thing.js";

/** Where what is found is shown, and searches that somebody keeps. */
export function searchThings({ force }: Known): Things {
  const search = (asked: string, inside: string) =>
    `{ searchRecords(asked: { force: "${force}", ${asked} }) { ${inside} } }`;
  return {
    FoundRecord: {
      "a published gift of staff's": { by: [here('publishedRecords(asked: { words: "mug" }) { nodes { $ } }')] },
      "leave that staff asked for": {
        by: [search('kind: PERMISSION, body: "invented", words: "everything"', "nodes { $ }")],
      },
      "an offer to staff": { by: [search('kind: GIFT_OFFER, words: "everything"', "nodes { $ }")] },
    },
    SearchResult: {
      published: { by: [here("publishedRecords(asked: {}) { $ }")] },
      "of the force": { by: [search("", "$")] },
    },
    SavedSearch: { "the commissioner's": { by: [`{ savedSearches(force: "${force}") { $ } }`] } },
    SearchAsked: { "the commissioner's": { by: [`{ savedSearches(force: "${force}") { asked { $ } } }`] } },
  };
}
