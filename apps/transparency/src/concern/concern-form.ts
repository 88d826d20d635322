import { londonDay } from "@probity/ui/dates";

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
}

/** Fields that may have to be mended, each with the message that says how. */
export type ConcernProblems = Partial<Record<"about" | "matter" | "what" | "day" | "who" | "name" | "contact", string>>;

export const emptyDraft: ConcernDraft = {
  about: [],
  matter: "",
  what: "",
  day: "",
  worker: false,
  who: "",
  name: "",
  contact: "",
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
  };
}

/** What has to be mended before it can be sent: message keys by field. */
export function problemsOf(draft: ConcernDraft): ConcernProblems {
  const problems: ConcernProblems = {};
  if (!draft.matter) problems.matter = "concern.problems.matter";
  if (!draft.what) problems.what = "concern.problems.what";
  if (draft.what.length > 20_000) problems.what = "concern.problems.whatLong";
  if (draft.day && !isPastDay(draft.day)) problems.day = "concern.problems.day";
  if (!draft.who) problems.who = "concern.problems.who";
  if (draft.who === "named" && !draft.name) problems.name = "concern.problems.name";
  if (draft.who === "anonymous" && (draft.name || draft.contact)) problems.who = "concern.problems.whoNamed";
  if (draft.name.length > 200) problems.name = "concern.problems.nameLong";
  if (draft.contact.length > 1_000) problems.contact = "concern.problems.contactLong";
  return problems;
}

function isPastDay(day: string): boolean {
  const date = new Date(`${day}T12:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && date.toJSON()?.startsWith(day) && day <= londonDay();
}

/** The draft as fields of a form, to be carried on unseen. */
export function fieldsOf(draft: ConcernDraft): [string, string][] {
  const { about, worker, ...texts } = draft;
  return [
    ...about.map((id): [string, string] => ["about", id]),
    ...(worker ? [["worker", "yes"] as [string, string]] : []),
    ...Object.entries(texts),
  ];
}
