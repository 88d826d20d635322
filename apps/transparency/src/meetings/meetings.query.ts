import type { Params, RouterContextProvider } from "react-router";
import { address, languageOf } from "../addresses.js";
import { ask, notFound, operation, slugOf } from "../ask.js";
import { clauseFields, type ClauseReference } from "../page/ClauseLink.js";
import { frameFields, type FrameForce, type GraphLanguage } from "../page/frame.query.js";
import { pageSize } from "../registers/register.query.js";
import { graphLanguage } from "../words.js";

/** Something declared at a meeting, as published. */
export interface MeetingLine {
  id: string;
  meetingId: string;
  body: string;
  meetingName: string;
  heldOn: string;
  place: string;
  meetingClosed: boolean;
  /** Null: nobody declared an interest. */
  itemNumber: string | null;
  /** Null: a closed part. */
  itemTitle: string | null;
  itemClosed: boolean;
  closedReason: string | null;
  kind: "PERSONAL" | "PREJUDICIAL" | "OTHER" | "NONE";
  localTerm: string | null;
  interest: string | null;
  action: "STAYED" | "SPOKE_THEN_LEFT" | "LEFT" | "DID_NOT_ATTEND" | null;
  made: "BEFORE" | "AT_MEETING";
  /** Null: a member of staff, or nobody. */
  person: { id: string; name: string } | null;
  clause: ClauseReference | null;
  clauseId: string | null;
  protocolTitle: string | null;
  publishedAt: string;
  supersededAt: string | null;
  note: string | null;
}

/** Which page of the declarations is asked for. */
export interface MeetingsPart {
  slug: string;
  language: GraphLanguage;
  after?: string | undefined;
}

export interface MeetingsForce extends FrameForce {
  meetingDeclarations: {
    nodes: MeetingLine[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    totalCount: number;
  };
}

type Variables = { slug: string; language: GraphLanguage; first: number; after: string | null };

const meetingsQuery = operation<{ force: MeetingsForce | null }, Variables>(/* GraphQL */ `
  query Meetings($slug: String!, $language: Language!, $first: Int!, $after: String) {
    force(slug: $slug) { ${frameFields} meetingDeclarations(first: $first, after: $after) {
      nodes { id meetingId body meetingName heldOn place meetingClosed itemNumber itemTitle itemClosed closedReason kind localTerm
        interest action made person { id name } clauseId protocolTitle(language: $language) clause { ${clauseFields} }
        publishedAt supersededAt note }
      pageInfo { hasNextPage endCursor } totalCount } }
  }
`);

/** What an address of the declarations asks for. Throws the 404 page where the force's part of it is malformed. */
export function meetingsPart(request: Request, params: Params): MeetingsPart {
  const { searchParams } = new URL(request.url);
  const after = searchParams.get("after");
  return {
    slug: slugOf(params["force"]),
    language: graphLanguage(languageOf(searchParams)),
    ...(after && { after }),
  };
}

/** The address of a page of the declarations, or of its data. */
export function meetingsAddress({ slug, language, after }: MeetingsPart, ending: "" | ".json" | ".csv"): string {
  return address(`/${slug}/meetings${ending}`, language === "CY" ? "cy" : "en", { after });
}

/** One page of what was declared at a force's meetings. Throws the 404 page for an unknown force. */
export async function askMeetings(
  context: Readonly<RouterContextProvider>,
  { slug, language, after }: MeetingsPart,
): Promise<MeetingsForce> {
  const { force } = await ask(context, meetingsQuery, { slug, language, first: pageSize, after: after ?? null });
  if (!force) throw notFound();
  return force;
}
