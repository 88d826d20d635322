import { holders, type Planting } from "./planting.js";

interface Meeting {
  readonly id: string;
  readonly version: number;
  readonly items: readonly { id: string }[];
}

type Run = <Made>(field: string, input: object, select: string) => Promise<Made>;

/** A meeting at which staff declared something at an open item and at a closed one, published; a check and a decision on staff. */
export async function plantMeetings(planting: Planting): Promise<void> {
  const { platform, force, token } = planting;
  const run: Run = async <Made>(field: string, input: object, select: string): Promise<Made> => {
    const { data, errors } = await platform.ask<{ made: Made } | null>(
      `mutation($input: ${field[0]?.toUpperCase()}${field.slice(1)}Input!) { made: ${field}(input: $input) { ${select} } }`,
      {
        as: `registrar@${force.slug}.example`,
        variables: { input: { forceId: force.id, idempotencyKey: planting.key(), ...input } },
      },
    );
    if (!data?.made) throw new Error(`Planting by ${field} in ${force.slug}: ${JSON.stringify(errors)}`);
    return data.made;
  };
  const staff = `staff@${force.slug}.example`;
  // These lists are for whoever declares: an auditor reads what is published alone.
  const declarers = await holders(planting, "registers:declare");
  const officers = [...(await holders(planting, "registers:read"))].filter((reader) => declarers.has(reader));
  const readers = new Set([...officers, staff]);
  const meeting = await run<Meeting>(
    "saveMeeting",
    {
      body: "OTHER",
      name: token("name of a meeting", "everybody"),
      heldOn: "2025-06-02",
      place: token("place of a meeting", "everybody"),
      items: [
        { number: "1", title: token("open item of an agenda", "everybody") },
        {
          number: "2",
          title: token("closed item of an agenda", new Set(officers)),
          closed: true,
          closedReason: token("why an item is closed", "everybody"),
        },
      ],
    },
    "id version items { id }",
  );
  const [person] = await platform.database.query<{ id: string }>(
    "select person_id as id from people.logins where force_id = $1 and subject = $2",
    [force.id, staff],
  );
  const own = { meetingId: meeting.id, personId: person?.id, kind: "PERSONAL", action: "LEFT" };
  const interests = [token("interest at an open item", "everybody"), token("interest at a closed item", readers)];
  for (const [place, interest] of interests.entries())
    await run("declareAtMeeting", { ...own, itemId: meeting.items[place]?.id, interest }, "id");
  await run("publishMeeting", { meetingId: meeting.id, version: meeting.version }, "id");
  await plantConflict(planting, run, person?.id, new Set(officers));
}

/** A check by the registrar, a decision on staff, and a note of it that waits for a second officer. */
async function plantConflict(
  planting: Planting,
  run: Run,
  personId: string | undefined,
  officers: ReadonlySet<string>,
): Promise<void> {
  const { force, token } = planting;
  const readers = new Set([...officers, `staff@${force.slug}.example`]);
  const asked = { parties: [token("party of a check", new Set(officers))], process: "GRANT" };
  await run("checkInterests", { ...asked, about: token("occasion of a check", new Set(officers)) }, "check { id }");
  const decision = { process: "GRADING", decision: "WITHDRAW", decidedAs: "REGISTRAR", personId };
  const told = {
    about: token("occasion of a conflict", readers),
    party: token("party of a conflict", readers),
    interest: token("interest in a conflict", readers),
    reasons: token("reasons of a decision on a conflict", readers),
  };
  await run("decideConflict", { ...decision, ...told }, "id");
  const reviewers = await holders(planting, "registers:publish");
  const note = { title: token("title of a note that waits", reviewers), words: token("note that waits", reviewers) };
  const on = { source: "CONFLICT_DECISION", clauseId: "X-1", language: "EN", personIds: [personId] };
  await run("writePrecedent", { ...on, ...note }, "id");
}
