import { audiences } from "./audiences.js";
import { none, type Listing } from "./listing.js";

const { everyone, officers, peopleReaders, stranger } = audiences;
/** Who finds anything: the chair of the panel neither declares nor reads the registers. */
export const searchers = peopleReaders.filter((asker) => asker !== "panel.chair");

/** Who is shown which field of what is found, and of searches that somebody keeps. */
export const searchFields: Readonly<Record<string, Listing>> = {
  FoundRecord: {
    fields: "kind day category text giver body nil withheld published part person force",
    seenBy: {
      "a published gift of staff's": everyone,
      // Who asked, who reads the registers and declares, and whoever holds the office that receives the form.
      "leave that staff asked for": ["staff", "dpo", ...officers],
      // Published meanwhile: staff find the published line in its place.
      "an offer to staff": officers,
    },
    fewer: {
      "a published gift of staff's": { giver: none, body: none, part: none, person: none },
      "leave that staff asked for": { giver: none },
      "an offer to staff": { body: none },
    },
  },
  SearchResult: {
    fields: "nodes pageInfo countedTo1001",
    seenBy: { published: everyone, "of the force": [...peopleReaders, ...stranger] },
    fewer: { "of the force": { nodes: searchers } },
  },
  SavedSearch: {
    fields: "id name asked createdAt removedAt",
    seenBy: { "the commissioner's": ["pcc"] },
    never: { removedAt: "a removed one is listed no more" },
  },
  SearchAsked: {
    fields: "words language giver body person force category kind from to",
    seenBy: { "the commissioner's": ["pcc"] },
  },
};
