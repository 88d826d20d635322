import { closeness } from "../binding.js";
import type { RouteRule } from "../kinds/route.js";
import { applyRoute } from "../route.js";
import { rulesOfKind } from "../rulebook.js";
import { offices, type DocumentMatter, type Office, type PersonClass } from "../vocabulary.js";
import type { Question } from "./clause-cases.js";
import { people, type Person } from "./clause-questions.js";

const holderOf: Partial<Record<Office, Person>> = {
  ELECTED_HOLDER: "pcc",
  DEPUTY: "deputy",
  APPOINTED_PERSON: "appointed",
  HEAD_OF_STAFF: "chief",
};
const holders = Object.fromEntries(offices.map((office) => [office, [holderOf[office] ?? `holder of ${office}`]]));

const named = (classes: readonly PersonClass[]) =>
  (Object.keys(people) as Person[]).filter((person) => closeness(classes, people[person]) !== null).join(" ");

/** What is so of a route unless a case says otherwise. `raisedBy` and `about` name whom it is for, in the order of `people`. */
const unlessSaid = {
  mode: "MUST",
  raisedBy: "pcc deputy appointed chief staff representative officer",
  about: "pcc deputy appointed chief staff representative officer",
  canonicalMatters: [],
  later: [],
  exceptions: [],
  firstContacts: [],
  informalFirst: false,
  marking: null,
  when: null,
  strength: null,
  consultBeforeDecision: null,
  thenIfUnresolved: null,
};

/** Who receives a matter as the document names it, who may raise it and about whom. No direct discussion has been tried. */
export const route =
  (matter: DocumentMatter, by: Person = "staff", about: Person | "colleague" = "colleague"): Question =>
  (rules) => {
    const subject: readonly PersonClass[] = people[about === "colleague" ? "staff" : about];
    const fits = (one: RouteRule) =>
      one.matter === matter &&
      closeness(one.complainant, people[by]) !== null &&
      closeness(one.subject, subject) !== null;
    const rule = rulesOfKind(rules, "ROUTE").find(fits);
    if (!rule) return { got: null, unlessSaid };
    const decision = applyRoute(rule, {
      rules,
      facts: {
        matter: "DISRESPECT",
        complainant: { personId: by, classes: people[by] },
        subject: { personId: about, classes: subject },
        directDiscussion: "NOT_TRIED",
        on: "2026-11-21",
      },
      holders,
      lineManagerChain: ["line-manager", "head-of-unit"],
      titles: {},
    });
    const { mode, canonicalMatters, when, strength, thenIfUnresolved, ifSubjectIs } = rule;
    const got = {
      ...decision,
      mode,
      canonicalMatters,
      when,
      strength,
      thenIfUnresolved,
      raisedBy: named(rule.complainant),
      about: named(rule.subject),
      to: decision.recipients.map(({ role }) => role),
      later: mode === "MUST" || mode === "MAY" ? rule.to.slice(1) : [],
      exceptions: Object.keys(ifSubjectIs),
      firstContacts: decision.firstContacts.map(({ role }) => role),
    };
    return { got, unlessSaid };
  };
