import { operation } from "../ask.js";
import type { GraphLanguage } from "../page/frame.query.js";

export interface ListedForce {
  slug: string;
  name: string;
  historic: boolean;
  governingBody: { kind: string; name: string; validTo: string | null } | null;
}

export const forcesQuery = operation<{ forces: ListedForce[] }, { language: GraphLanguage }>(/* GraphQL */ `
  query Forces($language: Language!) {
    forces {
      slug
      name(language: $language)
      historic
      governingBody {
        kind
        name
        validTo
      }
    }
  }
`);
