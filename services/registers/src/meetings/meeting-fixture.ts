import type { Identity } from "@probity/service-kit/identity";
import { actor } from "@probity/testkit/actors";
import { openSubgraph } from "@probity/testkit/subgraph";
import { v7 as uuidv7 } from "uuid";
import { registersSubgraph } from "../subgraph.js";

/** A person of one force who acts in a test. */
export type Actor = Identity & { readonly forceId: string; readonly personId: string };

/** A meeting as tests look at it. */
export interface ShownMeeting {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly items: readonly { id: string; number: string; title: string | null; closed: boolean }[];
  readonly declarations: readonly {
    id: string;
    version: number;
    clauseId: string | null;
    [field: string]: unknown;
  }[];
  readonly [field: string]: unknown;
}

/** What a change came to. */
export interface Changed {
  readonly meeting: ShownMeeting;
  readonly errors: readonly { message: string; code: unknown; extensions: Readonly<Record<string, unknown>> }[];
}

export const meetingParts = `id version status body name heldOn place closed closedReason publishedAt viewerCanKeep viewerCanDeclare findings { kind words }
  items { id number title closed closedReason }
  declarations { id version kind localTerm interest action made clauseId explanation welsh: explanation(language: CY) withdrawnReason viewerCanChange person { id } item { number } }`;

const lineParts = `meetingId body meetingName heldOn place meetingClosed itemNumber itemTitle itemClosed closedReason kind localTerm
  interest action made clauseId protocolTitle note supersededAt person { id }`;

/** A panel's meeting that was held, with an open item and a closed one. */
export const panel = {
  body: "OVERSIGHT_BODY",
  name: "Police and Crime Panel (invented)",
  heldOn: "2026-11-19",
  place: "County Hall",
  items: [
    { number: "4", title: "Grant to a youth club" },
    { number: "9", title: "Sale of a police house", closed: true, closedReason: "Business affairs of a named person" },
  ],
};

/** Meetings on a day of the demonstration, and the changes that tests ask for. */
export async function openMeetings(today = "2026-11-21") {
  let now = new Date(`${today}T12:00:00Z`);
  const registers = await openSubgraph(registersSubgraph, { clock: { now: () => now } });
  const run = async (mutation: string, input: object, as: Actor): Promise<Changed> => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await registers.execute(
      `mutation ($input: ${type}!) { made: ${mutation}(input: $input) { ${meetingParts} } }`,
      { input: { forceId: as.forceId, idempotencyKey: uuidv7(), ...input } },
      as,
    );
    return { meeting: (data as unknown as { made: ShownMeeting } | null)?.made as ShownMeeting, errors };
  };
  return {
    registers,
    travelTo: (day: string) => (now = new Date(`${day}T12:00:00Z`)),
    as: (slug: string, login: string): Promise<Actor> => actor(registers.database, slug, login),
    save: (as: Actor, input: object = {}) => run("saveMeeting", { ...panel, ...input }, as),
    declare: (as: Actor, meeting: ShownMeeting, input: object = {}) =>
      run(
        "declareAtMeeting",
        { meetingId: meeting.id, kind: "PERSONAL", interest: "A trustee of the club", ...input },
        as,
      ),
    withdraw: (as: Actor, meeting: ShownMeeting, input: object) =>
      run("withdrawMeetingDeclaration", { meetingId: meeting.id, ...input }, as),
    publish: (as: Actor, { id, version }: ShownMeeting, input: object = {}) =>
      run("publishMeeting", { meetingId: id, version, ...input }, as),
    async read(as: Actor, id: string): Promise<ShownMeeting | null> {
      const query = `query ($id: ID!) { meeting(id: $id) { ${meetingParts} } }`;
      const { data } = await registers.execute(query, { id }, as);
      return (data as unknown as { meeting: ShownMeeting | null } | null)?.meeting ?? null;
    },
    async published(forceId: string): Promise<Readonly<Record<string, unknown>>[]> {
      const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Force {
        meetingDeclarations(first: 100) { totalCount nodes { ${lineParts} } } } } }`;
      const { data } = await registers.execute(query, { r: [{ __typename: "Force", id: forceId }] });
      type Answer = { _entities: { meetingDeclarations: { nodes: Readonly<Record<string, unknown>>[] } }[] };
      return (data as unknown as Answer)._entities[0]?.meetingDeclarations.nodes ?? [];
    },
  };
}
