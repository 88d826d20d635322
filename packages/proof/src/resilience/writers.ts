import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { tokenOf, type Place } from "@probity/platform/testing/platform-process";

/** A change that the platform said it had made. */
export interface Acknowledged {
  readonly kind: "saveDeclaration" | "raiseConcern" | "appoint";
  readonly id: string;
  readonly forceId: string;
  readonly key: string;
}

/** Who writes what, over and over. */
export interface Writer {
  readonly kind: Acknowledged["kind"];
  readonly as: string;
  readonly forceId: string;
  /** The input of the n-th change, without force and key. */
  readonly input: (n: number) => object;
}

/** What writing came to. */
export interface Written {
  readonly acknowledged: Acknowledged[];
  /** Answers that no request should get: neither done nor "ask again". */
  readonly refused: string[];
}

interface Answer {
  readonly data?: Record<string, { id: string } | null> | null;
  readonly errors?: readonly { message: string; extensions?: { code?: string } }[];
}

/** Writes until told to stop. Every change is asked for with one key until it is acknowledged, as a careful client does. */
export async function write(place: Place, writer: Writer, signal: AbortSignal, written: Written): Promise<void> {
  const token = await tokenOf(place, writer.as);
  const type = `${writer.kind.charAt(0).toUpperCase()}${writer.kind.slice(1)}Input!`;
  const query = `mutation($input: ${type}) { ${writer.kind}(input: $input) { id } }`;
  for (let n = 0; !signal.aborted; n++) {
    const key = randomUUID();
    const input = { forceId: writer.forceId, idempotencyKey: key, ...writer.input(n) };
    const id = await untilAcknowledged(() => ask(place, token, { query, variables: { input } }), writer, written);
    if (id) written.acknowledged.push({ kind: writer.kind, id, forceId: writer.forceId, key });
  }
}

const patienceMilliseconds = 60_000;

async function untilAcknowledged(
  once: () => Promise<{ status: number; answer: Answer } | null>,
  { kind }: Writer,
  { refused }: Written,
): Promise<string | null> {
  for (const patience = Date.now() + patienceMilliseconds; Date.now() < patience; await delay(100)) {
    const given = await once();
    const id = given?.answer.data?.[kind]?.id;
    if (id) return id;
    if (given && given.status !== 503) {
      refused.push(`${kind}: ${given.status} ${JSON.stringify(given.answer).slice(0, 300)}`);
      if (given.status < 500 && !given.answer.errors?.some(({ extensions }) => extensions?.code === "INTERNAL"))
        return null;
    }
  }
  refused.push(`${kind}: not acknowledged within ${patienceMilliseconds / 1000} s`);
  return null;
}

/** Null: nobody there, or no whole answer. Whether the change was made is then not known. */
async function ask(place: Place, token: string, body: object): Promise<{ status: number; answer: Answer } | null> {
  const headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
  try {
    const response = await fetch(`${place.baseUrl}/graphql`, {
      method: "POST",
      headers,
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(10_000),
    });
    return { status: response.status, answer: (await response.json()) as Answer };
  } catch {
    return null;
  }
}
