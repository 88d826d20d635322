import { randomBytes } from "node:crypto";
import type { ActionFunctionArgs } from "react-router";
import { concernDoor } from "../load-context.js";
import { unkept, type Refusal } from "./concern.action.js";
import { askConcernForce } from "./concern.query.js";
import type { ConcernDoor, DoorAnswer, ReceiptCase } from "./door.js";
import { limitedUpload, type UploadedForm } from "./limited-upload.js";

/** What has to be mended: a message that is empty or too long, or why a document was not taken. */
export type WritingProblem = { field: "text" | "file"; key: string };

/** What the page shows after a code, a message or a document was sent. */
export type ReturnState =
  | { shows: "form"; problem: "code" | Refusal }
  | {
      shows: "case";
      code: string;
      found: ReceiptCase;
      sendingKey: string;
      text: string;
      problem: WritingProblem | null;
    };

/** Opens a concern by its receipt, with what was written or added. */
export async function returnAction(args: ActionFunctionArgs) {
  const sent = await limitedUpload(args.request);
  if (!sent) return unkept<ReturnState>({ shows: "form", problem: { is: "large" } }, 413);
  const { force } = await askConcernForce(args);
  const door = args.context.get(concernDoor);
  const code = sent.form.get("code") ?? "";
  const text = (sent.form.get("text") ?? "").replaceAll("\r\n", "\n").trim();
  let problem = problemOf(sent, text);
  let answer = door && (await (problem ? door.open(force.id, code) : attempt(door, force.id, code, { sent, text })));
  if (answer?.is === "refused" && sent.file) {
    problem = { field: "file", key: `concern.files.refused.${answer.reason ?? "FILE_TYPE"}` };
    answer = door && (await door.open(force.id, code));
  }
  if (answer?.is === "ok" && answer.value) {
    const sendingKey = randomBytes(16).toString("base64url");
    const state = { code, found: answer.value, sendingKey, text: problem ? text : "", problem };
    return unkept<ReturnState>({ shows: "case", ...state });
  }
  if (answer?.is === "ok") return unkept<ReturnState>({ shows: "form", problem: "code" });
  if (answer?.is === "later") return unkept<ReturnState>({ shows: "form", problem: answer }, 429);
  const refusal: Refusal = { is: answer?.is === "sentBefore" ? "sentBefore" : "unavailable" };
  return unkept<ReturnState>({ shows: "form", problem: refusal }, 503);
}

function problemOf({ form, file }: UploadedForm, text: string): WritingProblem | null {
  const step = form.get("step");
  if (step === "say" && (text === "" || text.length > 10_000)) return { field: "text", key: "concern.problems.text" };
  if (step === "add" && !file) return { field: "file", key: "concern.files.none" };
  return null;
}

function attempt(
  door: ConcernDoor,
  forceId: string,
  code: string,
  { sent: { form, file }, text }: { sent: UploadedForm; text: string },
): Promise<DoorAnswer<ReceiptCase | null>> {
  const key = form.get("key") ?? "";
  if (form.get("step") === "say") return door.say({ forceId, code, text, key });
  return file ? door.add({ forceId, code, key, ...file }) : door.open(forceId, code);
}
