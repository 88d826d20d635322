import { londonDay } from "@probity/ui/dates";
import { askedProblems, isDay, readAsked, type AskedField } from "./asked-outside.js";

/** What a concern from outside may be about. */
export const matters = ["LEGALITY", "BREACH_BY_OTHERS", "REQUIRED_TO_BREACH", "CRIME", "MATTER_OF_CONSCIENCE"] as const;

/** A concern as it was filled in. */
export interface ConcernDraft {
  about: string[];
  matter: string;
  what: string;
  day: string;
  worker: boolean;
  who: "anonymous" | "named" | "";
  name: string;
  contact: string;
  /** Answers to what is asked beside, by the names of their fields. */
  asked: Readonly<Record<string, string>>;
}

/** Fields that may have to be mended, each with the message that says how. */
export type ConcernProblems = Partial<Record<string, string>>;

export const emptyDraft: ConcernDraft = {
  about: [],
  matter: "",
  what: "",
  day: "",
  worker: false,
  who: "",
  name: "",
  contact: "",
  asked: {},
};

/** Reads what was filled in; of people only those who hold an office. */
export function readDraft(form: URLSearchParams, people: readonly { id: string }[]): ConcernDraft {
  const text = (name: string) => (form.get(name) ?? "").replaceAll("\r\n", "\n").trim();
  const who = text("who");
  return {
    about: form.getAll("about").filter((id) => people.some((person) => person.id === id)),
    matter: matters.find((one) => one === text("matter")) ?? "",
    what: text("what"),
    day: text("day"),
    worker: text("worker") === "yes",
    who: who === "anonymous" || who === "named" ? who : "",
    name: text("name"),
    contact: text("contact"),
    asked: readAsked(form),
  };
}

/** What has to be mended before it can be sent: message keys by field. */
export function problemsOf(draft: ConcernDraft, asked: readonly AskedField[]): ConcernProblems {
  const problems: Record<string, string> = {};
  if (!draft.matter) problems["matter"] = "concern.problems.matter";
  if (!draft.what) problems["what"] = "concern.problems.what";
  if (draft.what.length > 20_000) problems["what"] = "concern.problems.whatLong";
  if (draft.day && !(isDay(draft.day) && draft.day <= londonDay())) problems["day"] = "concern.problems.day";
  Object.assign(problems, askedProblems(asked, draft.asked, draft.worker));
  if (!draft.who) problems["who"] = "concern.problems.who";
  if (draft.who === "named" && !draft.name) problems["name"] = "concern.problems.name";
  if (draft.who === "anonymous" && (draft.name || draft.contact)) problems["who"] = "concern.problems.whoNamed";
  if (draft.name.length > 200) problems["name"] = "concern.problems.nameLong";
  if (draft.contact.length > 1_000) problems["contact"] = "concern.problems.contactLong";
  return problems;
}

/** The draft as fields of a form, to be carried on unseen. */
export function fieldsOf(draft: ConcernDraft): [string, string][] {
  const { about, worker, asked, ...texts } = draft;
  return [
    ...about.map((id): [string, string] => ["about", id]),
    ...(worker ? [["worker", "yes"] as [string, string]] : []),
    ...Object.entries(texts),
    ...Object.entries(asked),
  ];
}
