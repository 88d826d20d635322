import { randomUUID } from "node:crypto";
import { HourlyRate } from "@probity/gateway/rates/hourly-rate";
import type { Identity } from "@probity/service-kit/identity";
import type { SubgraphCaller } from "@probity/service-kit/subgraph-call";
import type { ConcernDoor, DoorAnswer, Receipt, ReceiptCase } from "@probity/transparency/concern/door";

/** Attempts an hour of one network address. */
export interface DoorRates {
  readonly concerns: number;
  readonly messages: number;
  /** Receipt codes that open nothing. */
  readonly wrongCodes: number;
}

const usual: DoorRates = { concerns: 10, messages: 30, wrongCodes: 5 };

const seen = "status stage raisedOn messages { id fromOutside at text } files { id name size }";
const raising = "mutation ($input: OutsideConcernInput!) { raiseOutsideConcern(input: $input) { code recipients } }";
const opening = `mutation ($forceId: ID!, $code: String!) { openReceipt(forceId: $forceId, code: $code) { ${seen} } }`;
const adding = `mutation ($input: OutsideFilePartInput!) { addOutsideFilePart(input: $input) { ${seen} } }`;
const saying = `mutation ($input: OutsideMessageInput!) { sendOutsideMessage(input: $input) { ${seen} } }`;

/** In parts that every way between the gateway and a subgraph takes. */
const partSize = 1_500_000;

/**
 * Makes the door for a network address: the cases subgraph is asked as the gateway, and is told nothing of who asks. The
 * address is used for the counters alone and is handed on to nobody.
 */
export function concernDoors(cases: SubgraphCaller, rates = usual): (address: string) => ConcernDoor {
  const concerns = new HourlyRate(rates.concerns);
  const messages = new HourlyRate(rates.messages);
  const codes = new HourlyRate(rates.wrongCodes);
  const ask = <Value>(query: string, variables: Record<string, unknown>) => asked<Value>(cases, query, variables);
  return (address) => ({
    async raise(input) {
      const minutes = await concerns.take(address);
      return minutes ? { is: "later", minutes } : ask<Receipt>(raising, { input });
    },
    open: (forceId, code) => counted(codes, address, () => ask<ReceiptCase | null>(opening, { forceId, code })),
    async add({ bytes, ...input }) {
      const minutes = await messages.take(address);
      if (minutes) return { is: "later", minutes };
      const parts = Math.max(1, Math.ceil(bytes.length / partSize));
      return counted(codes, address, async () => {
        for (let part = 1; ; part += 1) {
          const content = bytes.subarray((part - 1) * partSize, part * partSize).toString("base64");
          const answer = await ask<ReceiptCase | null>(adding, { input: { ...input, part, parts, content } });
          if (part === parts || answer.is !== "ok" || answer.value === null) return answer;
        }
      });
    },
    async say(input) {
      const minutes = await messages.take(address);
      if (minutes) return { is: "later", minutes };
      return counted(codes, address, () => ask<ReceiptCase | null>(saying, { input }));
    },
  });
}

/** Counts what opened nothing. Before it is asked, so that many at once are not all heard. */
async function counted(
  codes: HourlyRate,
  address: string,
  attempt: () => Promise<DoorAnswer<ReceiptCase | null>>,
): Promise<DoorAnswer<ReceiptCase | null>> {
  const minutes = await codes.take(address);
  if (minutes) return { is: "later", minutes };
  const answer = await attempt();
  if (answer.is !== "ok" || answer.value !== null) await codes.giveBack(address);
  return answer;
}

async function asked<Value>(
  cases: SubgraphCaller,
  query: string,
  variables: Record<string, unknown>,
): Promise<DoorAnswer<Value>> {
  const asking: Identity = {
    kind: "gateway",
    subject: "",
    name: "",
    graph: "full",
    grants: [],
    platformRoles: [],
    purpose: "request",
    requestId: randomUUID(),
    origin: "",
  };
  const { data, errors } = await cases({ query, variables }, asking);
  const { code, field, reason } = (errors?.[0]?.extensions ?? {}) as Record<string, unknown>;
  if (code === "CONFLICT") return { is: "sentBefore" };
  const word = (value: unknown) => (typeof value === "string" ? value : null);
  if (code === "INVALID" || code === "NOT_FOUND") return { is: "refused", field: word(field), reason: word(reason) };
  if (errors || !data) return { is: "unavailable" };
  return { is: "ok", value: Object.values(data)[0] as Value };
}
