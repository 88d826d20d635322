import { InsetText } from "@probity/ui/content/InsetText";
import { ErrorSummary } from "@probity/ui/form/ErrorSummary";
import type { ReactNode } from "react";
import {
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "react-router";
import { address } from "../addresses.js";
import { ForceFrame } from "../page/ForceFrame.js";
import { head } from "../page/head.js";
import { usePageWords, wordsOf } from "../words.js";
import { askedFields, type AskedField } from "./asked-outside.js";
import { CheckConcern } from "./CheckConcern.js";
import { emptyDraft } from "./concern-form.js";
import { concernAction, type ConcernState } from "./concern.action.js";
import { askConcernForce, type ConcernForce } from "./concern.query.js";
import { ConcernForm } from "./ConcernForm.js";
import { QuickExit } from "./QuickExit.js";
import { ReceiptPanel } from "./ReceiptPanel.js";
import { refusalInWords } from "./refusal.js";

export async function loader(args: LoaderFunctionArgs) {
  const { force, language } = await askConcernForce(args);
  return { force, language, asked: askedFields(force.concernAsked) };
}

export function action(args: ActionFunctionArgs) {
  return concernAction(args);
}

export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export const meta: MetaFunction<typeof loader> = ({ loaderData, location }) => {
  if (!loaderData) return [];
  const { force, language } = loaderData;
  return head({ title: wordsOf(language)("concern.title"), language, location, force });
};

/** Where anybody may raise a concern with a force, anonymously or by name, without an account. */
export default function ConcernRoute(): ReactNode {
  const { force, asked } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>() ?? { shows: "form" as const, draft: emptyDraft, problems: {} };
  const { t } = usePageWords();
  return (
    <ForceFrame force={force} trail={[{ text: t("concern.title") }]}>
      <QuickExit />
      {state.shows === "receipt" ? (
        <ReceiptPanel slug={force.slug} receipt={state.receipt} named={state.named} />
      ) : (
        <Filling force={force} asked={asked} state={state} />
      )}
    </ForceFrame>
  );
}

function Filling({
  force,
  asked,
  state,
}: {
  force: ConcernForce;
  asked: readonly AskedField[];
  state: Exclude<ConcernState, { shows: "receipt" }>;
}): ReactNode {
  const { language, t } = usePageWords();
  const refusal = state.refusal ? refusalInWords(t, state.refusal) : null;
  return (
    <>
      <h1 className="govuk-heading-xl">{t("concern.title")}</h1>
      {state.shows === "check" && (
        <CheckConcern force={force} asked={asked} draft={state.draft} sendingKey={state.sendingKey} problem={refusal} />
      )}
      {state.shows === "form" && (
        <>
          {refusal && <ErrorSummary errors={[{ message: refusal }]} />}
          <p className="govuk-body-l">{t("concern.intro", { force: force.name })}</p>
          <p className="govuk-body">
            <a className="govuk-link" href={address(`/${force.slug}/concern/return`, language)}>
              {t("concern.returnLink")}
            </a>
          </p>
          <h2 className="govuk-heading-m">{t("concern.whatHappens")}</h2>
          <ul className="govuk-list govuk-list--bullet">
            {(["route", "wall", "receipt", "traces"] as const).map((key) => (
              <li key={key}>{t(`concern.happens.${key}`)}</li>
            ))}
          </ul>
          <InsetText>{t("concern.danger")}</InsetText>
          <ConcernForm force={force} asked={asked} draft={state.draft} problems={state.problems} />
        </>
      )}
    </>
  );
}
