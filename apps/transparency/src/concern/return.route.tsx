import { randomBytes } from "node:crypto";
import type { ReactNode } from "react";
import {
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "react-router";
import { concernDoor } from "../load-context.js";
import { ForceFrame } from "../page/ForceFrame.js";
import { head } from "../page/head.js";
import { usePageWords, wordsOf } from "../words.js";
import { unkept, type Refusal } from "./concern.action.js";
import { askConcernForce } from "./concern.query.js";
import type { ReceiptCase } from "./door.js";
import { limitedForm } from "./limited-form.js";
import { OpenCase, ReturnForm } from "./ReturnPages.js";
import { QuickExit } from "./QuickExit.js";

/** What the page shows after a code or a message was sent. */
type ReturnState =
  | { shows: "form"; problem: "code" | Refusal }
  | { shows: "case"; code: string; found: ReceiptCase; sendingKey: string; text: string; problem: "text" | null };

export function loader(args: LoaderFunctionArgs) {
  return askConcernForce(args);
}

export async function action(args: ActionFunctionArgs) {
  const form = await limitedForm(args.request);
  if (!form) return unkept<ReturnState>({ shows: "form", problem: { is: "large" } }, 413);
  const { force } = await askConcernForce(args);
  const code = form.get("code") ?? "";
  const door = args.context.get(concernDoor);
  const text = (form.get("text") ?? "").replaceAll("\r\n", "\n").trim();
  const says = form.get("step") === "say" && text !== "" && text.length <= 10_000;
  const answer = says
    ? await door?.say({ forceId: force.id, code, text, key: form.get("key") ?? "" })
    : await door?.open(force.id, code);
  const sendingKey = randomBytes(16).toString("base64url");
  if (answer?.is === "ok" && answer.value) {
    const problem = form.get("step") === "say" && !says ? "text" : null;
    return unkept<ReturnState>({
      shows: "case",
      code,
      found: answer.value,
      sendingKey,
      text: problem ? text : "",
      problem,
    });
  }
  if (answer?.is === "ok") return unkept<ReturnState>({ shows: "form", problem: "code" });
  if (answer?.is === "later") return unkept<ReturnState>({ shows: "form", problem: answer }, 429);
  const refusal: Refusal = { is: answer?.is === "sentBefore" ? "sentBefore" : "unavailable" };
  return unkept<ReturnState>({ shows: "form", problem: refusal }, 503);
}

export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export const meta: MetaFunction<typeof loader> = ({ loaderData, location }) => {
  if (!loaderData) return [];
  const { force, language } = loaderData;
  return head({ title: wordsOf(language)("concern.returnTitle"), language, location, force });
};

/** Where the holder of a receipt sees what became of a concern, and writes to those who handle it. */
export default function ReturnRoute(): ReactNode {
  const { force } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const { t } = usePageWords();
  return (
    <ForceFrame force={force} trail={[{ text: t("concern.returnTitle") }]}>
      <QuickExit />
      <h1 className="govuk-heading-xl">{t("concern.returnTitle")}</h1>
      {state?.shows === "case" ? (
        <OpenCase slug={force.slug} {...state} />
      ) : (
        <ReturnForm slug={force.slug} problem={state?.problem ?? null} />
      )}
    </ForceFrame>
  );
}
