import { randomUUID } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { Platform } from "@probity/platform/start-platform";
import { tokenOf } from "./token.js";

/** How long a CSV file of 10,000 people takes until all of them are stored, in seconds, and how often one heard how far it was. */
export interface PeopleImportTime {
  readonly seconds: number;
  readonly steps: number;
}

const people = 10_000;
const administrator = "force.admin@staffordshire.example";

interface Reached {
  readonly id: string;
  readonly state: "RUNNING" | "DONE";
  readonly total: number;
  readonly done: number;
}

/** Stores a file as the admin app does, step by step. @throws when not everybody was stored, or no step told how far it was */
export async function measurePeopleImport(platform: Platform, forceId: string): Promise<PeopleImportTime> {
  const token = await tokenOf(platform, administrator);
  const send = async (field: "importPeople" | "continuePeopleImport", type: string, input: object) => {
    const query = `mutation ($input: ${type}!) { reached: ${field}(input: $input) { id state total done } }`;
    const response = await fetch(`${platform.baseUrl}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body: JSON.stringify({
        query,
        variables: { input: { forceId, idempotencyKey: randomUUID(), ...input } },
      }),
    });
    const text = await response.text();
    if (response.status !== 200 || text.startsWith('{"errors"')) throw new Error(`${field}: ${text.slice(0, 300)}`);
    return (JSON.parse(text) as { data: { reached: Reached } }).data.reached;
  };
  const began = performance.now();
  const file = { contentBase64: peopleFile(), choice: "VALID_ROWS" };
  let at = await send("importPeople", "ImportPeopleInput", file);
  let steps = 0;
  for (; at.state === "RUNNING"; steps += 1)
    at = await send("continuePeopleImport", "ContinuePeopleImportInput", { importId: at.id, done: at.done });
  const seconds = (performance.now() - began) / 1000;
  if (at.done !== people) throw new Error(`${at.done} people were stored, not ${people}.`);
  if (steps < 2) throw new Error("Nothing told how far the import was.");
  return { seconds, steps };
}

/** Everybody has an office from a day and, but for the first, somebody to report to. */
function peopleFile(): string {
  const email = (number: number) => `measured.${number}@staffordshire.example`;
  const rows = Array.from({ length: people }, (_, at) => {
    const manager = at === 0 ? "" : email(Math.floor(at / 10));
    return `Measured ${at},${email(at)},STAFF,2026-01-05,,${manager},`;
  });
  const header = "name,email,office or role,from,to,line manager email,form of address";
  return gzipSync([header, ...rows, ""].join("\r\n")).toString("base64");
}
