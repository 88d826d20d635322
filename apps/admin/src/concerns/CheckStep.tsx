import { useQuery } from "@apollo/client/react";
import { SummaryList } from "@probity/ui/content/SummaryList";
import { formatDate } from "@probity/ui/dates";
import { Button } from "@probity/ui/form/Button";
import { isoDate } from "@probity/ui/form/DateInput";
import { Radios } from "@probity/ui/form/Radios";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { RouteView } from "../cases/RouteView.js";
import { useChange } from "../forms/useChange.js";
import { useProblems } from "../forms/useProblems.js";
import type { AskedPartsFragment, RaiseConcernMutation, Recipient, RoutePartsFragment } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { personWords } from "../people/usePeople.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { Screen } from "../shell/Screen.js";
import { type Concern, fullNarrative } from "./concern.js";
import { raiseConcernDocument, routePreviewDocument } from "./concern.document.js";

const fields = ["recipient"];

/** The check step is only shown for a concern with every answer. */
export interface CheckStepProps {
  concern: Concern;
  onRaised: (made: RaiseConcernMutation["raiseConcern"]) => void;
}

/** Every answer once more, and who will receive the concern, before it is raised. */
export function CheckStep({ concern, onRaised }: CheckStepProps): ReactNode {
  const { t } = useTranslation();
  const { acting } = useSession();
  const { apiLanguage } = useLanguage();
  const raise = useChange(raiseConcernDocument, { language: apiLanguage });
  const problems = useProblems(raise.failure, fields);
  const { subject, matter, directDiscussion, protectedDisclosure, told } = concern;
  if (!subject || !matter || !directDiscussion || !told)
    throw new Error("the check step was reached with an answer missing");
  const facts = { forceId: acting.force.id, subjectPersonId: subject.id, matter, directDiscussion };
  const on = isoDate(concern.happenedOn);
  const [recipient, setRecipient] = useState<Recipient | null>(null);
  const preview = useQuery(routePreviewDocument, {
    variables: { input: { ...facts, on }, language: apiLanguage },
    fetchPolicy: "network-only",
  });

  const route = preview.data?.routePreview as RoutePartsFragment | undefined;

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const narrative = fullNarrative(concern, t("concerns.discussionReasonLabel"));
    const sent = { ...facts, narrative, happenedOn: on, recipient, protectedDisclosure };
    const made = await raise.run({ ...sent, facts: told?.facts, answers: told?.answers });
    if (made) onRaised(made.raiseConcern);
  }

  return (
    <Screen
      title={t("concerns.checkTitle")}
      caption={t("concerns.title")}
      errors={problems.all}
      back={{ href: `/concerns/new?step=${told.asked.length > 0 ? "asked" : "discussion"}` }}
    >
      <Answers concern={concern} />
      <h2 className="govuk-heading-m">{t("concerns.receiver")}</h2>
      <Answer of={preview}>{({ routePreview }) => <RouteView route={routePreview} />}</Answer>
      {route && route.status !== "DISCUSS_FIRST" && (
        <form onSubmit={(event) => void submit(event)} noValidate>
          {route.recipients.length > 1 && <Choice {...{ route, recipient }} onChange={setRecipient} />}
          <p className="govuk-body">{t("concerns.raiseText")}</p>
          <Button aria-disabled={raise.busy}>{t("concerns.raiseButton")}</Button>
        </form>
      )}
    </Screen>
  );
}

interface ChoiceProps {
  route: RoutePartsFragment;
  recipient: Recipient | null;
  onChange: (recipient: Recipient | null) => void;
}

/** Where the text leaves a choice, it belongs to the person who raises the concern. */
function Choice({ route, recipient, onChange }: ChoiceProps): ReactNode {
  const { t } = useTranslation();
  return (
    <Radios
      id="recipient"
      name="recipient"
      label={t("concerns.recipientLabel")}
      value={recipient ?? ""}
      onChange={(value) => onChange(route.recipients.find(({ role }) => role === value)?.role ?? null)}
      options={[
        { value: "", text: t("concerns.recipientAny") },
        ...route.recipients.map(({ role, title }) => ({ value: role, text: title })),
      ]}
    />
  );
}

/** What was answered, in words; null where nothing was. */
function useSaid(): (one: AskedPartsFragment, concern: Concern) => string | null {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return ({ id, type, choices }, { told }) => {
    const value = [...(told?.facts ?? []), ...(told?.answers ?? [])].find((one) => one.id === id)?.value;
    if (value === undefined) return null;
    if (type === "DAY") return formatDate(value, language);
    if (type === "YES_NO") return t(value === "YES" ? "forms.yes" : "advice.no");
    const choice = choices.find((one) => one.value === value);
    return choice ? (language === "cy" ? choice.cy : choice.en) : value;
  };
}

function Answers({ concern }: { concern: Concern }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const said = useSaid();
  const on = isoDate(concern.happenedOn);
  const row = (
    key: string,
    value: ReactNode,
    step: string,
  ): { key: string; value: ReactNode; actions: { text: string; hidden: string; href: string }[] } => ({
    key,
    value,
    actions: [{ text: t("forms.change"), hidden: key, href: `/concerns/new?step=${step}&from=check` }],
  });
  return (
    <SummaryList
      rows={[
        row(t("concerns.about"), concern.subject && personWords(concern.subject), "who"),
        row(t("concerns.matterLabel"), concern.matter && t(`concerns.matter.${concern.matter}`), "what"),
        row(t("concerns.narrativeLabel"), <span className="ad-prose">{concern.narrative}</span>, "what"),
        row(t("concerns.whenLabel"), on ? formatDate(on, language) : t("forms.notProvided"), "what"),
        row(
          t("concerns.disclosureLabel"),
          t(concern.protectedDisclosure ? "concerns.disclosureYes" : "concerns.disclosureNo"),
          "what",
        ),
        row(
          t("concerns.talked"),
          <>
            {concern.directDiscussion && t(`concerns.discussion.${concern.directDiscussion}`)}
            {concern.discussionReason && <div className="ad-prose">{concern.discussionReason}</div>}
          </>,
          "discussion",
        ),
        ...(concern.told?.asked ?? []).map((one) =>
          row(
            language === "cy" ? one.titleCy : one.titleEn,
            <span className="ad-prose">{said(one, concern) ?? t("forms.notProvided")}</span>,
            "asked",
          ),
        ),
      ]}
    />
  );
}
