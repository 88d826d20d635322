import { operation } from "../ask.js";
import { dueFields, type DueItem } from "../page/DueItems.js";
import { frameFields, type FrameForce, type GraphLanguage, type RoleTitles } from "../page/frame.query.js";
import { entryFields, type RegisterEntry } from "../registers/register.query.js";

export interface OfficeHolder {
  id: string;
  person: { id: string; name: string };
  office: { title: string };
  kind: string;
  from: string;
  electedOn: string | null;
}

/** A public office that nobody holds. */
export interface Vacancy {
  office: { id: string; title: string };
  since: string | null;
}

export interface ForcePageForce extends FrameForce {
  governingBody: { kind: string; name: string; validFrom: string; validTo: string | null } | null;
  officeHolders: OfficeHolder[];
  vacancies: Vacancy[];
  roleTitles: RoleTitles;
  dueItems: DueItem[];
  latest: { nodes: RegisterEntry[]; totalCount: number };
  gifts: { totalCount: number };
  permissions: { totalCount: number };
  protocols: {
    slug: string;
    title: string;
    englishTitle: string;
    instrument: string;
    inForce: { number: string; inForceFrom: string | null } | null;
  }[];
}

export const vacancyFields = "since office { id title(language: $language) }";
export const holderFields = "id person { id name } office { title(language: $language) } kind from electedOn";

export const forceQuery = operation<{ force: ForcePageForce | null }, { slug: string; language: GraphLanguage }>(
  /* GraphQL */ `
  query ForcePage($slug: String!, $language: Language!) {
    force(slug: $slug) {
      ${frameFields}
      governingBody { kind name validFrom validTo }
      officeHolders { ${holderFields} }
      vacancies { ${vacancyFields} }
      ${dueFields}
      latest: registerEntries(register: INTERESTS, first: 5) { nodes { ${entryFields} } totalCount }
      gifts: publishedGifts(first: 1) { totalCount }
      permissions: publishedPermissions(first: 1) { totalCount }
      protocols { slug title(language: $language) englishTitle: title instrument inForce { number inForceFrom } }
    }
  }
`,
);

/** Who held office on a day: for a body that has ended, its last day. */
export const holdersQuery = operation<
  { force: { officeHolders: OfficeHolder[]; vacancies: Vacancy[] } | null },
  { slug: string; on: string; language: GraphLanguage }
>(/* GraphQL */ `
  query HoldersOn($slug: String!, $on: Date!, $language: Language!) {
    force(slug: $slug) {
      officeHolders(on: $on) { ${holderFields} }
      vacancies(on: $on) { ${vacancyFields} }
    }
  }
`);

export const themeQuery = operation<{ force: Pick<FrameForce, "branding"> | null }, { slug: string }>(/* GraphQL */ `
  query ForceTheme($slug: String!) {
    force(slug: $slug) {
      branding {
        colour
        textColour
      }
    }
  }
`);
