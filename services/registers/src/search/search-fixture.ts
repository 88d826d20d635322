import type { Identity } from "@probity/service-kit/identity";
import { v7 as uuidv7 } from "uuid";
import { stepsOf } from "../declarations/review-fixture.js";
import type { TestSubgraph } from "@probity/testkit/subgraph";
import { openGifts, type Actor } from "../gifts/gift-fixture.js";
import { panel } from "../meetings/meeting-fixture.js";
import { otherWork } from "../permissions/permission-fixture.js";

/** A record as tests look at what is found. */
export interface ShownRecord {
  readonly kind: string;
  readonly text: string;
  readonly [field: string]: unknown;
}

/** What a search answered. */
export interface ShownResult {
  readonly nodes: readonly ShownRecord[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly countedTo1001: number;
}

export const resultParts = `nodes { kind day category text giver body nil withheld published part person { id } force { id } }
  pageInfo { hasNextPage endCursor } countedTo1001`;

const textsOf = ({ nodes }: ShownResult) => nodes.map(({ text }) => text);

/** Registers in which something is declared, offered and asked for, and the searches that tests ask. */
export async function openSearch() {
  const gifts = await openGifts();
  const steps = stepsOf(gifts.registers);
  return {
    ...gifts,
    steps,
    ...searchesOf(gifts.registers),
    ...changesOf(gifts.registers),
    /** Declares interests and publishes them. */
    publishInterests: async (as: Actor, registrar: Actor, interests: readonly object[]) => {
      const { made } = await steps.save(as, interests);
      const { made: submitted } = await steps.submit(as, made);
      refuseErrors((await steps.publish(registrar, submitted)).errors);
    },
    /** Declares an offer and publishes it. */
    publishOffer: async (as: Actor, registrar: Actor, input: object) => {
      const { offer } = await gifts.declare(as, input);
      refuseErrors((await gifts.publish(registrar, offer)).errors);
    },
  };
}

function refuseErrors(errors: readonly object[]): void {
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
}

function searchesOf(registers: TestSubgraph) {
  const search = async (as: Identity, asked: object, page: object = {}) => {
    const { data, errors } = await registers.execute(
      `query ($asked: SearchAskedInput!, $first: Int, $after: String) {
        searchRecords(asked: $asked, first: $first, after: $after) { ${resultParts} } }`,
      { asked, ...page },
      as,
    );
    return { result: (data as unknown as { searchRecords: ShownResult } | null)?.searchRecords as ShownResult, errors };
  };
  const searchInPublic = async (forceIds: readonly string[], asked: object, page: object = {}) => {
    const { data, errors } = await registers.execute(
      `query ($r: [_Any!]!, $asked: SearchAskedInput!, $first: Int, $after: String) { _entities(representations: $r) { ... on Force {
        publishedRecords(asked: $asked, first: $first, after: $after) { ${resultParts} } } } }`,
      { r: forceIds.map((id) => ({ __typename: "Force", id })), asked, ...page },
    );
    const answered = data as unknown as { _entities: { publishedRecords: ShownResult }[] } | null;
    return { results: (answered?._entities ?? []).map(({ publishedRecords }) => publishedRecords), errors };
  };
  return {
    search,
    searchInPublic,
    /** The texts that somebody finds. */
    finds: async (as: Identity, asked: object) => textsOf((await search(as, asked)).result),
    /** The texts that everybody finds in a force. */
    everybodyFinds: async (forceId: string, asked: object) =>
      (await searchInPublic([forceId], asked)).results.flatMap(textsOf),
  };
}

interface ShownMeeting {
  readonly id: string;
  readonly version: number;
  readonly items: readonly { readonly id: string }[];
}

const meetingParts = "id version items { id }";

function changesOf(registers: TestSubgraph) {
  const change = async <Made>(name: string, parts: string, as: Actor, input: object) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const { data, errors } = await registers.execute(
      `mutation ($input: ${type}!) { made: ${name}(input: $input) { ${parts} } }`,
      { input: { forceId: as.forceId, idempotencyKey: uuidv7(), ...input } },
      as,
    );
    return { made: (data as unknown as { made: Made } | null)?.made as Made, errors };
  };
  return {
    change,
    ask: async (as: Actor, input: object = {}) =>
      refuseErrors((await change("askPermission", "id", as, { ...otherWork, ...input })).errors),
    /** Publishes a meeting at which somebody declared an interest in an item, by its place. */
    meet: async (officer: Actor, declarer: Actor, interest: string, item = 0) => {
      const { made } = await change<ShownMeeting>("saveMeeting", meetingParts, officer, panel);
      const { made: declared, errors } = await change<ShownMeeting>("declareAtMeeting", meetingParts, officer, {
        meetingId: made.id,
        itemId: made.items[item]?.id,
        personId: declarer.personId,
        kind: "PERSONAL",
        interest,
        action: "STAYED",
        made: "AT_MEETING",
      });
      refuseErrors(errors);
      const { id: meetingId, version } = declared;
      refuseErrors((await change("publishMeeting", meetingParts, officer, { meetingId, version })).errors);
    },
  };
}
