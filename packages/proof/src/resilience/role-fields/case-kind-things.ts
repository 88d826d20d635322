import { forceNamed } from "../../isolation/world/force-of-world.js";
import type { World } from "../../isolation/world/world.js";
import { change } from "./case-clock-things.js";
import type { Things } from "./thing.js";

const force = "avon-and-somerset";
const kind = "INFORMATION_RESERVATION";

/** Sets a kind of case twice on one day, so that one of them is of before, and opens a case of it. */
export async function plantCaseKinds(world: World): Promise<void> {
  const [day] = await world.platform.database.query<{ today: string }>(
    "select (now() at time zone 'Europe/London')::date::text as today",
  );
  const set = {
    kind,
    from: day?.today,
    titleEn: "Invented",
    titleCy: "Dychmygol",
    questions: [
      { type: "CHOICE", titleEn: "Invented?", required: false, choices: [{ en: "One" }, { en: "Two", cy: "Dau" }] },
    ],
    targets: [{ what: "CLOSING", length: 2, unit: "WEEKS" }],
    reason: "Invented.",
  };
  await change(world, "force.admin", "configureCaseKind", "ConfigureCaseKindInput", set, "kind");
  const [latest] = await world.platform.database.query<{ seen: string }>(
    "select id as seen from cases.kind_settings where force_id = $1 and kind = $2",
    [forceNamed(world, force).id, kind],
  );
  await change(
    world,
    "force.admin",
    "configureCaseKind",
    "ConfigureCaseKindInput",
    { ...set, seen: latest?.seen },
    "kind",
  );
  for (const one of ["REDRESS", "CONCERN"]) {
    const ofConcern = { ...set, kind: one, titleEn: null, titleCy: null, targets: [] };
    await change(world, "force.admin", "configureCaseKind", "ConfigureCaseKindInput", ofConcern, "kind");
  }
  const facts = [{ id: "request", value: "Invented." }];
  await change(world, "staff", "openCase", "OpenCaseInput", { kind, narrative: "Invented.", facts, answers: [] });
}

/** Where kinds of case are shown, and the facts of a case. */
export async function caseKindThings(world: World): Promise<Things> {
  const { id: forceId } = forceNamed(world, force);
  const [found] = await world.platform.database.query<{ id: string }>(
    "select id from cases.cases where force_id = $1 and kind = $2 order by id desc limit 1",
    [forceId, kind],
  );
  const [subject] = await world.platform.database.query<{ id: string }>(
    "select person_id as id from people.logins where force_id = $1 and subject = 'staff@avon-and-somerset.example'",
    [forceId],
  );
  const concern = `forceId: "${forceId}", subjectPersonId: "${subject?.id ?? ""}", matter: DISRESPECT, directDiscussion: TRIED, protectedDisclosure: false`;
  const outside = (inside: string) => ({ by: [`{ force(slug: "${force}") { concernAsked { ${inside} } } }`], force });
  const handing = (inside: string) => ({
    by: [`{ handOver(force: "${forceId}", case: "${found?.id ?? ""}", to: "${subject?.id ?? ""}") { ${inside} } }`],
    force,
  });
  const by = (inside: string) => ({ by: [`{ caseKinds(force: "${forceId}") { ${inside} } }`], force });
  const one = (inside: string) => {
    const of = (name: string) => `{ caseKind(force: "${forceId}", kind: "${name}") { ${inside} } }`;
    return { by: [of("PROCEEDINGS"), of("DATA_BREACH")], force };
  };
  return {
    CaseKindInForce: { "of the force": by("$") },
    HandOver: { "to whoever raised it": handing("$") },
    CaseToHandOver: { "to whoever raised it": handing("cases { $ }") },
    ConcernAsked: {
      "asked beforehand": { by: [`{ concernAsked(input: { ${concern} }) { $ } }`], force },
      "from outside": outside("$"),
    },
    CaseFactAsked: { "of all forces": one("facts { $ }"), "from outside": outside("facts { $ }") },
    CaseFactChoice: {
      "of a choice": one("facts { choices { $ } }"),
      "from outside": outside("facts { choices { $ } }"),
    },
    CaseKindTarget: { "of a kind": by("targets { $ }") },
    CaseKindRule: { "of a kind": by("rules { $ }") },
    CaseKindTiming: { "of a kind": by("timings { $ }") },
    CaseKindSetting: { "that was replaced": by("settings { $ }") },
    CaseFact: { "of a reservation": { by: [`{ case(id: "${found?.id ?? ""}") { facts { $ } } }`], force } },
  };
}
