import { forceOf } from "@probity/platform/testing/force";
import type { HttpAnswer } from "@probity/platform/testing/test-platform";
import { platformProof, type OnPlatform } from "../platform-proof.js";
import { races, type Attempt, type Track } from "./races.js";

const figures = { sample: 2 * Object.keys(races).length, full: 1_000 } as const;
const revocations = { sample: 2, full: 100 } as const;

/**
 * F7: of two changes to one record, sent at once at the version that both saw, one is carried out and the other is told of the
 * conflict; and a right that was taken away lets nothing more be done, however close behind.
 */
export const racingEdits = platformProof("F7", async (on) => {
  const track: Track = { platform: on.platform, force: await forceOf(on.platform, "staffordshire") };
  const names = Object.keys(races);
  for (let pair = 0; pair < figures[on.size]; pair++) await race(on, track, names[pair % names.length] ?? "");
  for (let turn = 0; turn < revocations[on.size]; turn++) await revoke(on, track, turn);
});

async function race({ findings, random }: OnPlatform, track: Track, name: string): Promise<void> {
  const prepared = await races[name]?.(track);
  if (!prepared) throw new Error(`There is no race ${name}.`);
  const { attempts } = prepared;
  const inTurn = random.chance(0.5) ? attempts : attempts.toReversed();
  const answers = await Promise.all(inTurn.map((attempt) => send(track, attempt)));
  findings.tried++;
  const [winner, ...alsoDone] = inTurn.filter((_, place) => answers[place]?.errors.length === 0);
  if (!winner || alsoDone.length > 0) {
    findings.failures.push(`${name}: ${JSON.stringify(answers.map(({ errors }) => errors))}`);
    return;
  }
  const told = answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions["code"]));
  if (told.some((code) => code !== "CONFLICT")) findings.failures.push(`${name}: the other is told ${told.join(", ")}`);
  const left = await prepared.read();
  if (left !== winner.leaves) findings.failures.push(`${name}: ${winner.leaves} was acknowledged, ${left} is there`);
}

const send = ({ force }: Track, { as, change, input }: Attempt): Promise<HttpAnswer<Record<string, object>>> =>
  force.change<object>(as, change, input);

/** A granted role is revoked while its holder uses it: what began after the answer to the revocation is refused. */
async function revoke({ findings, platform }: OnPlatform, { force }: Track, turn: number): Promise<void> {
  const [subject, until] = ["staff@staffordshire.example", "2099-12-31"];
  const grant = { subject, role: "FORCE_ADMIN", reason: "For the proof.", until };
  const granted = await force.change<{ id: string }>("force.admin", "grantAccess", grant);
  const grantId = granted.data?.["grantAccess"]?.id;
  if (!grantId) throw new Error(`No role could be granted: ${JSON.stringify(granted.errors)}`);
  const use = (which: string) => force.change("staff", "addPerson", { name: `${which} ${turn} (invented)` });
  const during = use("Meanwhile");
  const revoked = await force.change("force.admin", "revokeAccess", { grantId, reason: "For the proof." });
  const answered = new Date();
  const after = await use("Afterwards");
  await during;
  findings.tried++;
  if (revoked.errors.length > 0) findings.failures.push(`not revoked: ${JSON.stringify(revoked.errors)}`);
  if (after.errors.length === 0) findings.failures.push("somebody was added after the role was revoked");
  const late = await platform.database.query(
    `select 1 from people.audit_entries a join people.persons p on p.id = a.entity_id
     where a.force_id = $1 and a.action = 'addPerson' and p.name like $2 and a.at > $3`,
    [force.id, `% ${turn} (invented)`, answered],
  );
  if (late.length > 0) findings.failures.push("a change began after the role was revoked");
}
