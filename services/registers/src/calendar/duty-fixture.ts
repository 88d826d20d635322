import type { TestSubgraph } from "@probity/testkit/subgraph";
import { v7 as uuidv7 } from "uuid";

/** Lets a deputy's register be due within ten working days of the election, by TE-9. */
export const registerRule = {
  id: "test/register",
  kind: "DEADLINE",
  clauseId: "TE-9",
  duty: "REGISTER_OF_INTERESTS",
  subject: "DEPUTY",
  anchor: "ELECTION",
  length: 10,
  unit: "WORKING_DAYS",
  calendar: "ENGLAND_AND_WALES",
  hardness: "HARD",
};

/** Tells a version with these rules; answers its id. */
export async function hearOfRules(
  registers: TestSubgraph,
  forceId: string,
  rules: readonly object[],
  versionId: string = uuidv7(),
): Promise<string> {
  const data = {
    versionId,
    protocolId: uuidv7(),
    protocolTitle: { en: "Test Protocol", cy: "Protocol Prawf" },
    inForceFrom: "2026-11-01",
    inForceTo: null,
    rules: rules.map((rule) => ({ clauseRef: uuidv7(), ...("rule" in rule ? rule : { rule }) })),
  };
  await registers.running.receive({ id: uuidv7(), forceId, event: "rulebook.in-force", data });
  return versionId;
}

/** An office holder elected on Thursday 19 November 2026, whose register is due within ten working days. Answers the version. */
export async function hearOfDuty(registers: TestSubgraph, forceId: string): Promise<string> {
  const versionId = await hearOfRules(registers, forceId, [registerRule]);
  const ids = { id: uuidv7(), personId: uuidv7(), officeId: uuidv7() };
  const days = { from: "2026-11-19", to: null, electedOn: "2026-11-19" };
  const data = { ...ids, role: "DEPUTY", kind: "ELECTED", ...days, public: true };
  await registers.running.receive({ id: uuidv7(), forceId, event: "appointment.changed", data });
  return versionId;
}
