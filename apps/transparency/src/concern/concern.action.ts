import { randomBytes } from "node:crypto";
import { data, type ActionFunctionArgs } from "react-router";
import { concernDoor } from "../load-context.js";
import { answersTo, askedFields, fieldOfAnswer } from "./asked-outside.js";
import { emptyDraft, problemsOf, readDraft, type ConcernDraft, type ConcernProblems } from "./concern-form.js";
import { askConcernForce, peopleOf } from "./concern.query.js";
import type { ConcernAsked, Receipt } from "./door.js";
import { limitedForm } from "./limited-form.js";

/** What the page shows after a form was sent. */
export type ConcernState =
  | { shows: "form"; draft: ConcernDraft; problems: ConcernProblems; refusal?: Refusal }
  | { shows: "check"; draft: ConcernDraft; sendingKey: string; refusal?: Refusal }
  | { shows: "receipt"; receipt: Receipt; named: boolean };

/** Why nothing was kept. */
export type Refusal = { is: "large" | "unavailable" | "sentBefore" } | { is: "later"; minutes: number };

/** Answers nobody keeps, of any status. */
export function unkept<State>(state: State, status = 200) {
  const headers = new Headers({ "cache-control": "no-store" });
  // The rest of what was too large is not read: nothing else can follow it.
  if (status === 413) headers.set("connection", "close");
  return data(state, { status, headers });
}

/** Carries a concern through: filled in, shown once more, kept. */
export async function concernAction(args: ActionFunctionArgs) {
  const form = await limitedForm(args.request);
  if (!form) {
    const state: ConcernState = { shows: "form", draft: emptyDraft, problems: {}, refusal: { is: "large" } };
    return unkept(state, 413);
  }
  const { force } = await askConcernForce(args);
  const { concernAsked: asked } = force;
  const draft = readDraft(form, peopleOf(force));
  const problems = problemsOf(draft, askedFields(asked));
  const step = form.get("step");
  if (step === "change" || Object.keys(problems).length > 0)
    return unkept<ConcernState>({ shows: "form", draft, problems: step === "change" ? {} : problems });
  const sendingKey = form.get("key") ?? randomBytes(16).toString("base64url");
  if (step !== "send") return unkept<ConcernState>({ shows: "check", draft, sendingKey });
  return send(args, { forceId: force.id, asked, draft, key: sendingKey });
}

interface Sending {
  readonly forceId: string;
  readonly asked: ConcernAsked;
  readonly draft: ConcernDraft;
  readonly key: string;
}

async function send({ context }: ActionFunctionArgs, { forceId, asked, draft, key }: Sending) {
  const named = draft.who === "named";
  const answer = await context.get(concernDoor)?.raise({
    forceId,
    subjectPersonIds: draft.about,
    matter: draft.matter,
    narrative: draft.what,
    happenedOn: draft.day || null,
    protectedDisclosure: draft.worker,
    name: named ? draft.name : null,
    contact: named ? draft.contact : null,
    facts: answersTo(asked.facts, "fact", draft.asked),
    answers: answersTo(asked.questions, "answer", draft.asked),
    key,
  });
  if (answer?.is === "ok") return unkept<ConcernState>({ shows: "receipt", receipt: answer.value, named });
  const field = answer?.is === "refused" ? fieldOfAnswer(answer.field) : null;
  // The force asks something else by now than when the form was filled in.
  if (field) return unkept<ConcernState>({ shows: "form", draft, problems: { [field]: "concern.problems.answer" } });
  const refusal: Refusal = !answer || answer.is === "refused" ? { is: "unavailable" } : answer;
  // What was sent under this key before stays as it was: other words need another.
  const sendingKey = refusal.is === "sentBefore" ? randomBytes(16).toString("base64url") : key;
  return unkept<ConcernState>({ shows: "check", draft, sendingKey, refusal }, refusal.is === "later" ? 429 : 503);
}
