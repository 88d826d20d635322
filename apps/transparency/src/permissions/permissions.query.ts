import type { Params, RouterContextProvider } from "react-router";
import { address, languageOf } from "../addresses.js";
import { ask, notFound, operation, slugOf } from "../ask.js";
import { clauseFields, type ClauseReference } from "../page/ClauseLink.js";
import { frameFields, type FrameForce, type GraphLanguage, type RoleTitles } from "../page/frame.query.js";
import { pageSize } from "../registers/register.query.js";
import { graphLanguage } from "../words.js";

/** Leave that was given, as far as it is published. */
export interface PermissionLine {
  id: string;
  matter: string;
  /** Those of the person on the day they asked. */
  offices: string[];
  grantedOn: string;
  /** Null: it has no end. */
  until: string | null;
  clause: ClauseReference | null;
  clauseId: string | null;
}

/** Which page of the permissions is asked for. */
export interface PermissionsPart {
  slug: string;
  language: GraphLanguage;
  after?: string | undefined;
}

export interface PermissionsForce extends FrameForce {
  roleTitles: RoleTitles;
  publishedPermissions: {
    nodes: PermissionLine[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    totalCount: number;
  };
}

type Variables = { slug: string; language: GraphLanguage; first: number; after: string | null };

const permissionsQuery = operation<{ force: PermissionsForce | null }, Variables>(/* GraphQL */ `
  query Permissions($slug: String!, $language: Language!, $first: Int!, $after: String) {
    force(slug: $slug) { ${frameFields} roleTitles { role title(language: $language) } publishedPermissions(first: $first, after: $after) {
      nodes { id matter offices grantedOn until clauseId clause { ${clauseFields} } }
      pageInfo { hasNextPage endCursor } totalCount } }
  }
`);

/** What an address of the permissions asks for. Throws the 404 page where the force's part of it is malformed. */
export function permissionsPart(request: Request, params: Params): PermissionsPart {
  const { searchParams } = new URL(request.url);
  const after = searchParams.get("after");
  return {
    slug: slugOf(params["force"]),
    language: graphLanguage(languageOf(searchParams)),
    ...(after && { after }),
  };
}

/** The address of a page of the permissions, or of its data. */
export function permissionsAddress({ slug, language, after }: PermissionsPart, ending: "" | ".json" | ".csv"): string {
  return address(`/${slug}/permissions${ending}`, language === "CY" ? "cy" : "en", { after });
}

/** One page of a force's published permissions. Throws the 404 page for an unknown force. */
export async function askPermissions(
  context: Readonly<RouterContextProvider>,
  { slug, language, after }: PermissionsPart,
): Promise<PermissionsForce> {
  const { force } = await ask(context, permissionsQuery, { slug, language, first: pageSize, after: after ?? null });
  if (!force) throw notFound();
  return force;
}
