import type { ReactNode } from "react";
import {
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "react-router";
import { ForceFrame } from "../page/ForceFrame.js";
import { head } from "../page/head.js";
import { usePageWords, wordsOf } from "../words.js";
import { askConcernForce } from "./concern.query.js";
import { OpenCase, ReturnForm } from "./ReturnPages.js";
import { QuickExit } from "./QuickExit.js";
import { returnAction } from "./return.action.js";

export function loader(args: LoaderFunctionArgs) {
  return askConcernForce(args);
}

export function action(args: ActionFunctionArgs) {
  return returnAction(args);
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
