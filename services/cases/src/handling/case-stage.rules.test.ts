import { expect, test } from "vitest";
import { CaseKind, CaseStage as Stage } from "../cases/case-kind.js";
import { CaseStepKind as Kind } from "../steps/case-step-kind.js";
import { checkClauses } from "./asked.js";
import { sinceOpened, whyNotStep, type Standing } from "./case-stage.rules.js";
import { recordedKinds, transitionOf, type RecordedKind } from "./case-stage.transitions.js";
import { CaseFinding } from "./handling-enums.js";

const received: Standing = {
  kind: CaseKind.CONCERN,
  stage: Stage.RECEIVED,
  isHandler: true,
  isComplainant: false,
  unreceived: false,
  outcome: null,
  referral: null,
  steps: [],
  informalFirst: null,
  consultation: null,
};
const chair = {
  role: "CHAIR_OF_OVERSIGHT_BODY",
  title: { en: "Chair of the Committee", cy: "Cadeirydd y Pwyllgor" },
} as const;
const deputy = { role: "DEPUTY", title: { en: "Deputy", cy: "Dirprwy" } } as const;
const consultation = { whom: [chair], mode: "MUST", clauseId: "CU-W3", versionId: null, always: false } as const;
const formal: Standing = { ...received, stage: Stage.FORMAL };
const did = (...kinds: Kind[]) => kinds.map((kind) => ({ kind, party: null }));
const consulted = (...parties: string[]) => parties.map((party) => ({ kind: Kind.CONSULTATION, party }));

test.each<[string, RecordedKind, Standing, CaseFinding | null, string | null]>([
  ["a case that begins may go formal where no clause asks for informal first", Kind.FORMAL_STAGE, received, null, null],
  ["ST-16: informal first", Kind.FORMAL_STAGE, { ...received, informalFirst: "ST-16" }, null, "ST-16"],
  [
    "ST-16: informal was tried",
    Kind.FORMAL_STAGE,
    { ...received, stage: Stage.INFORMAL, informalFirst: "ST-16", steps: did(Kind.INFORMAL_RESOLUTION) },
    null,
    null,
  ],
  ["CU-W3: upheld without consulting", Kind.DECISION, { ...formal, consultation }, CaseFinding.UPHELD, "CU-W3"],
  ["CU-W3: partly upheld without", Kind.DECISION, { ...formal, consultation }, CaseFinding.PARTLY_UPHELD, "CU-W3"],
  ["CU-W3: not upheld waits for nobody", Kind.DECISION, { ...formal, consultation }, CaseFinding.NOT_UPHELD, null],
  [
    "CU-W3: what follows from an upheld grievance waits whatever it finds",
    Kind.DECISION,
    { ...formal, consultation: { ...consultation, always: true } },
    CaseFinding.NO_FINDING,
    "CU-W3",
  ],
  [
    "CU-W3: another was consulted",
    Kind.DECISION,
    { ...formal, consultation, steps: consulted("DEPUTY") },
    CaseFinding.UPHELD,
    "CU-W3",
  ],
  [
    "CU-W3: the chair was consulted",
    Kind.DECISION,
    { ...formal, consultation, steps: consulted("CHAIR_OF_OVERSIGHT_BODY") },
    CaseFinding.UPHELD,
    null,
  ],
  [
    "each of several is consulted where the text says all",
    Kind.DECISION,
    { ...formal, consultation: { ...consultation, whom: [chair, deputy], mode: "ALL" }, steps: consulted("DEPUTY") },
    CaseFinding.UPHELD,
    "CU-W3",
  ],
  [
    "nobody may lawfully be consulted: it is not decided here",
    Kind.DECISION,
    { ...formal, consultation: { ...consultation, whom: [] }, steps: consulted("DEPUTY") },
    CaseFinding.UPHELD,
    "CU-W3",
  ],
])("%s", (_, kind, standing, finding, clauseId) => {
  expect(whyNotStep(kind, standing, finding)?.clauseId ?? null).toBe(clauseId);
});

test.each<[string, RecordedKind, Standing, boolean]>([
  ["closed without an outcome", Kind.CLOSED, formal, false],
  ["closed with one", Kind.CLOSED, { ...formal, outcome: "SETTLED" }, true],
  ["an outcome before a decision", Kind.OUTCOME, formal, false],
  ["an informal outcome before it was tried", Kind.OUTCOME, { ...received, stage: Stage.INFORMAL }, false],
  [
    "an informal outcome once it was",
    Kind.OUTCOME,
    { ...received, stage: Stage.INFORMAL, steps: did(Kind.INFORMAL_RESOLUTION) },
    true,
  ],
  ["an outcome of a referral nobody answered", Kind.OUTCOME, referred(Kind.REFERRAL), false],
  ["of one acknowledged", Kind.OUTCOME, referred(Kind.REFERRAL, Kind.REFERRAL_ACKNOWLEDGED), true],
  [
    "of a second one nobody answered",
    Kind.OUTCOME,
    referred(Kind.REFERRAL, Kind.REFERRAL_ACKNOWLEDGED, Kind.FORMAL_STAGE, Kind.REFERRAL),
    false,
  ],
  ["acknowledged twice", Kind.REFERRAL_ACKNOWLEDGED, referred(Kind.REFERRAL, Kind.REFERRAL_ACKNOWLEDGED), false],
  ["opened again while open", Kind.REOPENED, formal, false],
  ["opened again", Kind.REOPENED, { ...formal, stage: Stage.CLOSED }, true],
])("%s", (_, kind, standing, permitted) => {
  expect(whyNotStep(kind, standing) === null).toBe(permitted);
});

function referred(...kinds: Kind[]): Standing {
  return { ...received, stage: Stage.REFERRED, steps: did(...kinds) };
}

test("whoever does not handle it records nothing, and is told why in both languages", () => {
  for (const kind of recordedKinds) {
    expect(whyNotStep(kind, { ...received, isHandler: false })).toMatchObject({
      en: expect.stringContaining("Only those who handle"),
      cy: expect.stringContaining("trin yr achos"),
    });
    expect(whyNotStep(kind, { ...received, isHandler: false, unreceived: true })?.en).toContain("lawful recipient");
  }
});

test("nothing but opening again, or asking for a review, is recorded in a closed case, and every stage has a way on", () => {
  const from = (stage: Stage) => recordedKinds.filter((kind) => transitionOf(kind).from.includes(stage));
  expect(from(Stage.CLOSED)).toEqual([Kind.REVIEW, Kind.REOPENED]);
  for (const stage of Object.values(Stage)) {
    const on = from(stage).filter((kind) => transitionOf(kind).to !== null);
    expect([stage, on.length > 0]).toEqual([stage, true]);
  }
});

test("what was done before a case was opened again does not count after it", () => {
  const steps = [...did(Kind.INFORMAL_RESOLUTION, Kind.CLOSED, Kind.REOPENED), ...consulted("DEPUTY")];
  expect(sinceOpened(steps)).toEqual(consulted("DEPUTY"));
});

test.each(["CU-R3", "CU-E1a", "CH-7ix", "CH-9", "DC-INT.m1", "DC-IND.m3", "DC-RES", "AS-2.6a", "AS-3.13c"])(
  "%s can be named as what a decision rests on",
  (clause) => {
    expect(() => checkClauses([clause])).not.toThrow();
  },
);
