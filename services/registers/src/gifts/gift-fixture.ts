import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { actor } from "@probity/testkit/actors";
import type { Identity } from "@probity/service-kit/identity";
import { v7 as uuidv7 } from "uuid";
import { registersSubgraph } from "../subgraph.js";

/** A person of one force who acts in a test. */
export type Actor = Identity & { readonly forceId: string; readonly personId: string };

/** An offer as tests look at it. */
export interface ShownOffer {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly outcome: string;
  readonly clauseId: string | null;
  readonly [field: string]: unknown;
}

/** What a change came to. */
export interface Changed {
  readonly offer: ShownOffer;
  readonly errors: readonly { message: string; code: unknown; extensions: Readonly<Record<string, unknown>> }[];
}

const parts = `id version status outcome approver recorded clauseId explanation welsh: explanation(language: CY) response respondedOn surrenderedTo reason
  acceptedBeforeApproval daysLate declareBy decision decisionReason returnReason qualities whyNotAccept whyNotInWelsh: whyNotAccept(language: CY)
  viewerCanDeclare viewerCanAnswer viewerCanDecide viewerCanPublish viewerCanCorrect
  lines { reference giver note supersededAt value } findings { kind words }`;

/** A diary from a supplier, offered lately and declined. */
export const diary = {
  giverName: "Harbour Print Ltd (invented)",
  giverKind: "ORGANISATION",
  kind: "GIFT",
  description: "A desk diary",
  occasion: "New year",
  valuePence: 500,
  valueBasis: "ESTIMATE",
  qualities: ["LOW_VALUE_USED_AT_WORK"],
  offeredOn: "2026-11-18",
  response: "DECLINED",
};

/** The registers of every force on a day of the demonstration, and the changes that tests ask for. */
export async function openGifts() {
  const registers = await openSubgraph(registersSubgraph, { clock: { now: () => new Date("2026-11-21T12:00:00Z") } });
  const run = async (mutation: string, input: object, as: Actor): Promise<Changed> => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await registers.execute(
      `mutation ($input: ${type}!) { made: ${mutation}(input: $input) { ${parts} } }`,
      { input: { forceId: as.forceId, idempotencyKey: uuidv7(), ...input } },
      as,
    );
    return { offer: (data as unknown as { made: ShownOffer } | null)?.made as ShownOffer, errors };
  };
  const step =
    (mutation: string) =>
    (as: Actor, { id, version }: ShownOffer, input: object = {}) =>
      run(mutation, { giftOfferId: id, version, ...input }, as);
  return {
    registers,
    as: (slug: string, login: string): Promise<Actor> => actor(registers.database, slug, login),
    declare: (as: Actor, input: object = {}) => run("declareGiftOffer", { ...diary, ...input }, as),
    answer: step("answerGiftOffer"),
    decide: step("decideGiftOffer"),
    publish: step("publishGiftOffer"),
    giveBack: step("returnGiftOffer"),
    correct: step("correctGiftOffer"),
    published: (forceId: string) => publishedOf(registers, forceId),
  };
}

const lineParts = `reference kind giver giverKind occasion description value valuePence valueBasis offeredOn response
  surrenderedTo acceptedBeforeApproval approvedBy daysLate clauseId protocolTitle citation timingVerified note supersededAt
  recipient { id }`;

/** A line of the register as anybody reads it. */
export type ShownLine = Readonly<Record<string, unknown>>;

async function publishedOf(registers: TestSubgraph, forceId: string): Promise<ShownLine[]> {
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Force {
    publishedGifts(first: 100) { totalCount nodes { ${lineParts} } } } } }`;
  const { data } = await registers.execute(query, { r: [{ __typename: "Force", id: forceId }] });
  const answered = data as unknown as { _entities: { publishedGifts: { nodes: ShownLine[] } }[] };
  return answered._entities[0]?.publishedGifts.nodes ?? [];
}

const bands = (minPence: number | null, maxPence: number | null, outcome: string, more: object = {}) => {
  return { kind: "THRESHOLD_BAND", minPence, maxPence, outcome, ...more };
};

/** A gifts policy of several bands, as the sixth force of the journeys has it, and a limit for declaring. */
export const policy = [
  { id: "test/small", clauseId: "EX-2", ...bands(0, 1000, "NO_RECORD", { recorded: false }) },
  { id: "test/recorded", clauseId: "EX-2", ...bands(1000, 2500, "RECORD") },
  { id: "test/approved", clauseId: "EX-2", ...bands(2500, 10_000, "APPROVE", { approver: "HEAD_OF_STAFF" }) },
  { id: "test/refused", clauseId: "EX-2", ...bands(10_000, null, "REFUSE") },
  { id: "test/cash", clauseId: "EX-2", ...bands(null, null, "REFUSE", { quality: "CASH" }) },
  {
    id: "test/source",
    clauseId: "EX-2",
    ...bands(10_000, null, "APPROVE", { approver: "HEAD_OF_STAFF", cumulative: "PER_SOURCE" }),
  },
  {
    id: "test/limit",
    clauseId: "EX-3",
    kind: "DEADLINE",
    duty: "DECLARE_OFFER",
    anchor: "OFFER_MADE",
    length: 7,
    unit: "CALENDAR_DAYS",
    hardness: "HARD",
  },
];
