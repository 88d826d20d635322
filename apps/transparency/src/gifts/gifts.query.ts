import type { RouterContextProvider } from "react-router";
import { ask, notFound, operation } from "../ask.js";
import { clauseFields, type ClauseReference } from "../page/ClauseLink.js";
import { frameFields, type FrameForce, type GraphLanguage, type RoleTitles } from "../page/frame.query.js";
import { pageSize, publicationFields, type Publication, type RegisterPart } from "../registers/register.query.js";

/** A published line of the register of gifts and hospitality. */
export interface Gift {
  id: string;
  reference: string;
  /** Null: a member of staff. */
  recipient: { id: string; name: string } | null;
  kind: "GIFT" | "HOSPITALITY";
  /** Null: a member of the public. */
  giver: string | null;
  giverKind: string;
  occasion: string;
  description: string;
  value: string;
  valuePence: number | null;
  valueBasis: string;
  offeredOn: string;
  response: "UNDECIDED" | "ACCEPTED" | "DECLINED" | "SURRENDERED";
  surrenderedTo: string | null;
  acceptedBeforeApproval: boolean;
  approvedBy: string | null;
  daysLate: number | null;
  clause: ClauseReference | null;
  clauseId: string | null;
  protocolTitle: string | null;
  citation: string;
  timingVerified: boolean;
  publishedAt: string;
  supersededAt: string | null;
  note: string | null;
}

/** Fields of `PublishedGift`; the operation declares `$language: Language!`. */
export const giftFields = `id reference recipient { id name } kind giver giverKind occasion description value(language: $language)
  valuePence valueBasis offeredOn response surrenderedTo acceptedBeforeApproval approvedBy daysLate clauseId
  protocolTitle(language: $language) clause { ${clauseFields} } citation timingVerified publishedAt supersededAt note`;

export interface GiftsForce extends FrameForce {
  roleTitles: RoleTitles;
  officeHolders: { person: { id: string; name: string } }[];
  /** Null: no rule speaks of it. */
  registerPublication: Publication | null;
}

interface GiftPage {
  nodes: Gift[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount: number;
}

/** A page of the register; `person` where it was asked for one person's offers only. */
export interface GiftsAnswer {
  force: GiftsForce;
  gifts: GiftPage;
  person: { id: string; name: string } | null;
}

type Variables = { slug: string; language: GraphLanguage; first: number; after: string | null };

const connection = `publishedGifts(first: $first, after: $after) { nodes { ${giftFields} } pageInfo { hasNextPage endCursor } totalCount }`;
const forceParts = `${frameFields} roleTitles { role title(language: $language) } officeHolders { person { id name } }
  registerPublication(register: GIFTS) { ${publicationFields} }`;

const giftsQuery = operation<{ force: (GiftsForce & { publishedGifts: GiftPage }) | null }, Variables>(/* GraphQL */ `
  query Gifts($slug: String!, $language: Language!, $first: Int!, $after: String) {
    force(slug: $slug) { ${forceParts} ${connection} }
  }
`);

interface PersonAnswer {
  force: (GiftsForce & { person: { id: string; name: string; publishedGifts: GiftPage } | null }) | null;
}

const personGiftsQuery = operation<PersonAnswer, Variables & { person: string }>(/* GraphQL */ `
  query PersonGifts($slug: String!, $language: Language!, $first: Int!, $after: String, $person: ID!) {
    force(slug: $slug) { ${forceParts} person(id: $person) { id name ${connection} } }
  }
`);

/** One page of the register, or of one person's part of it. Throws the 404 page for an unknown force or person. */
export async function askGifts(
  context: Readonly<RouterContextProvider>,
  { slug, language, person, after }: RegisterPart,
): Promise<GiftsAnswer> {
  const variables = { slug, language, first: pageSize, after: after ?? null };
  if (person) {
    const { force } = await ask(context, personGiftsQuery, { ...variables, person });
    if (!force?.person) throw notFound();
    const { id, name, publishedGifts } = force.person;
    return { force, gifts: publishedGifts, person: { id, name } };
  }
  const { force } = await ask(context, giftsQuery, variables);
  if (!force) throw notFound();
  return { force, gifts: force.publishedGifts, person: null };
}
