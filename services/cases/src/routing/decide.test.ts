import { forceId } from "@probity/testkit/actors";
import { cloneDatabase } from "@probity/testkit/database";
import { v7 as uuidv7 } from "uuid";
import { expect, test } from "vitest";
import { decide, forceCopySql, holdersOf, type ForceCopy } from "./decide.js";

const route = {
  id: "test/disrespect",
  kind: "ROUTE",
  clauseId: "TE-1",
  matter: "PROTOCOL_BREACH",
  canonicalMatters: ["DISRESPECT"],
  complainant: [],
  subject: [],
  to: ["MONITORING_OFFICER"],
};

const told = { protocolId: "protocol", instrument: "RELATIONS_PROTOCOL", precedence: null } as const;

const force: ForceCopy = {
  governingBodies: [{ kind: "POLICE_AND_CRIME_COMMISSIONER", validFrom: "2012-11-22", validTo: null }],
  titles: {},
  fallback: null,
  rulebooks: [
    { ...told, id: "former", inForceFrom: "2020-01-01", inForceTo: "2023-12-31", rules: [unreadable()], fallbacks: [] },
    {
      ...told,
      id: "current",
      inForceFrom: "2024-01-01",
      inForceTo: null,
      rules: [{ rule: route, clauseRef: "clause" }],
      fallbacks: [],
    },
  ],
  holders: [{ personId: "officer", role: "MONITORING_OFFICER", from: "2024-01-01", to: null }],
  lines: [],
};

function unreadable(): { rule: unknown; clauseRef: string } {
  return { rule: { id: "test/no-rule", kind: "NONE_SUCH" }, clauseRef: "former clause" };
}

test("only the version in force on the day is read: another that cannot be read stops nothing", () => {
  const raised = { matter: "DISRESPECT", complainantId: "one", subjectId: "other", directDiscussion: "TRIED" } as const;
  expect(decide(force, { ...raised, on: "2026-11-01" } as never, "2026-11-21")).toMatchObject({
    versionId: "current",
    clauseRef: "clause",
    recipients: [{ role: "MONITORING_OFFICER", personIds: ["officer"] }],
  });
});

test("those who hold an office from the same day stand in one order, however they were told", async () => {
  await using database = await cloneDatabase();
  const staffordshire = await forceId(database, "staffordshire");
  const people = Array.from({ length: 8 }, () => ({ id: uuidv7(), personId: uuidv7() }));
  for (const { id, personId } of people.toReversed())
    await database.query(
      `insert into cases.office_holders (force_id, id, person_id, role, from_day, told_by) values ($1, $2, $3, 'DPO', '2026-01-01', $4)`,
      [staffordshire, id, personId, uuidv7()],
    );
  const [copy] = await database.query<ForceCopy>(forceCopySql, [staffordshire]);
  const held = holdersOf(copy as ForceCopy, "DPO", "2026-11-01", "2026-11-21");
  const added = people.map(({ personId }) => personId);
  expect(held.filter((id) => added.includes(id))).toEqual(added);
});

test("of a force with a protocol and a staff code in force the routes of both decide, and precedence between two on one matter", () => {
  const raised = { complainantId: "one", subjectId: "other", directDiscussion: "TRIED", on: "2026-11-01" } as const;
  const [current] = force.rulebooks.slice(-1);
  const ofCode = (more: object) => ({ rule: { ...route, clauseId: "SC-1", ...more }, clauseRef: "clause of the code" });
  const code = {
    protocolId: "code",
    instrument: "STAFF_CODE" as const,
    precedence: null,
    id: "code",
    inForceFrom: "2020-01-01",
    inForceTo: null,
    rules: [
      ofCode({ id: "code/disrespect", to: ["DPO"] }),
      ofCode({ id: "code/crime", canonicalMatters: ["CRIME"], to: ["DPO"] }),
    ],
    fallbacks: [],
  };
  if (!current) throw new Error("There is no rulebook.");
  const of = (matter: string, precedence: string[] | null) => {
    const rulebooks = [{ ...current, precedence }, code];
    const holders = [...force.holders, { personId: "dpo", role: "DPO", from: "2024-01-01", to: null }];
    return decide({ ...force, rulebooks, holders }, { ...raised, matter } as never, "2026-11-21");
  };
  expect(of("CRIME", null)).toMatchObject({ versionId: "code", clauseRef: "clause of the code" });
  expect(of("DISRESPECT", null)).toMatchObject({ versionId: "current", clauseRef: "clause" });
  const codeFirst = ["STATUTE", "CODE_OF_CONDUCT", "PROTOCOL"];
  expect(of("DISRESPECT", codeFirst)).toMatchObject({ versionId: "code", recipients: [{ role: "DPO" }] });
});
