import { setTimeout as delay } from "node:timers/promises";
import { demonstrationPlace, type Place } from "@probity/platform/testing/platform-process";
import { daysAfter } from "@probity/service-kit/dates";
import { proof } from "../shared/proof.js";
import { Random } from "../shared/random.js";
import { Victim } from "./kill.js";
import { inspect, whatIsWrong } from "./what-stands.js";
import { write, type Writer, type Written } from "./writers.js";

/** The target; the tests' sample shares its two cores with other tests. */
const longestWaitMilliseconds = { full: 10_000, sample: 40_000 };

/**
 * F1, and F2 for events that are lost or doubled by a kill: processes are killed at random moments while four writers write.
 * What was acknowledged is there once, whole, and its effects in the other services are there once.
 */
export const kills = proof("F1", async ({ seed, size }, findings) => {
  const random = new Random(seed);
  const wanted = size === "full" ? 200 : 3;
  await using place = await demonstrationPlace();
  await using victim = await Victim.start(place);
  const written: Written = { acknowledged: [], refused: [] };
  const stop = new AbortController();
  const writing = (await writersOf(place)).map((writer) => write(place, writer, stop.signal, written));
  const waits: number[] = [];
  const late: string[] = [];
  const sample = ["registers", "postgres", "all"] as const;
  for (let n = 0; n < wanted; n++) {
    await delay(random.below(1500));
    const target = size === "full" ? random.pick(Victim.targets) : (sample[n] ?? "all");
    const wait = await victim.kill(target);
    waits.push(wait);
    findings.tried++;
    if (wait > longestWaitMilliseconds[size]) late.push(`${target} ${wait} ms`);
  }
  stop.abort();
  await Promise.all(writing);
  const explained = written.refused.map((line) =>
    [line, ...victim.logged(/"id":"([\w-]+)"/.exec(line)?.[1] ?? "no id")].join(" ← "),
  );
  findings.failures.push(...explained, ...(await whatIsWrong(place, written.acknowledged)));
  if (late.length > 0)
    findings.failures.push(`after ${late.length} of ${wanted} kills not all was ready in time: ${late.join(", ")}`);
  if (written.acknowledged.length < wanted)
    findings.failures.push(`only ${written.acknowledged.length} changes were acknowledged`);
  waits.sort((a, b) => a - b);
  findings.notes.push(
    `${written.acknowledged.length} changes acknowledged; ready again after ${waits[waits.length >> 1]} ms (median), ${waits.at(-1)} ms (longest)`,
  );
});

async function writersOf(place: Place): Promise<Writer[]> {
  await using client = await inspect(place);
  const person = async (subject: string) => {
    const { rows } = await client.query<{ forceId: string; personId: string }>(
      `select force_id as "forceId", person_id as "personId" from people.logins where subject = $1`,
      [subject],
    );
    if (!rows[0]) throw new Error(`There is no ${subject}.`);
    return rows[0];
  };
  const [pcc, about, deputy] = [
    await person("pcc@staffordshire.example"),
    await person("deputy@avon-and-somerset.example"),
    await person("deputy@staffordshire.example"),
  ];
  const { rows: offices } = await client.query<{ id: string }>(
    "select id from people.offices where force_id = $1 and role = 'ELECTED_HOLDER'",
    [deputy.forceId],
  );
  const declaration = (n: number) => ({
    kind: "CHANGE",
    interests: [
      { category: "OTHER", description: `Interest ${n} (invented)` },
      { category: "LAND", nil: true },
    ],
  });
  const concern = {
    subjectPersonId: about.personId,
    matter: "BREACH_BY_OTHERS",
    narrative: "What happened (invented).",
    directDiscussion: "TRIED",
  };
  // A day of office each, to come: nobody holds an office twice on one day, and of what is past no duty is laid.
  const elected = (n: number) => {
    const day = daysAfter("2027-06-01", n);
    return { personId: deputy.personId, officeId: offices[0]?.id, kind: "ELECTED", from: day, to: day, electedOn: day };
  };
  return [
    { kind: "saveDeclaration", as: "pcc@staffordshire.example", forceId: pcc.forceId, input: declaration },
    { kind: "saveDeclaration", as: "deputy@staffordshire.example", forceId: deputy.forceId, input: declaration },
    { kind: "raiseConcern", as: "staff@avon-and-somerset.example", forceId: about.forceId, input: () => concern },
    { kind: "appoint", as: "force.admin@staffordshire.example", forceId: deputy.forceId, input: elected },
  ];
}
