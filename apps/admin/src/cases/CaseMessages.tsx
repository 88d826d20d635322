import { useQuery } from "@apollo/client/react";
import { formatDateTime, formatInstantDate } from "@probity/ui/dates";
import { Button } from "@probity/ui/form/Button";
import { ErrorSummary } from "@probity/ui/form/ErrorSummary";
import { Textarea } from "@probity/ui/form/Textarea";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useChange } from "../forms/useChange.js";
import { useProblems } from "../forms/useProblems.js";
import type { CaseMessagesQuery } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { Answer } from "../shell/Answer.js";
import { ShowMore } from "../shell/ShowMore.js";
import { caseMessagesDocument, sendCaseMessageDocument } from "./confidence.document.js";

const fields = ["text"] as const;

/** What those who handle a case and whoever raised it wrote to each other, and the next message. */
export function CaseMessages({
  forceId,
  caseId,
  fromInside,
}: {
  forceId: string;
  caseId: string;
  fromInside: boolean;
}): ReactNode {
  const { t } = useTranslation();
  const result = useQuery(caseMessagesDocument, { variables: { id: caseId } });
  return (
    <>
      <h2 className="govuk-heading-m">{t("cases.messages.title")}</h2>
      <Answer of={result}>
        {({ caseMessages }) => (
          <>
            {caseMessages.nodes.length === 0 && <p className="govuk-body">{t("cases.messages.none")}</p>}
            {caseMessages.nodes.map((message) => (
              <Message key={message.id} of={message} />
            ))}
            <ShowMore list={caseMessages} onMore={(after) => result.fetchMore({ variables: { after } })} />
          </>
        )}
      </Answer>
      <NewMessage forceId={forceId} caseId={caseId} fromInside={fromInside} onSent={() => result.refetch()} />
    </>
  );
}

function Message({ of }: { of: CaseMessagesQuery["caseMessages"]["nodes"][number] }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const from = of.fromOutside ? t("cases.messages.outside") : (of.by?.name ?? t("cases.notShown"));
  // Of what came from outside nobody knows the hour.
  const when = of.fromOutside ? formatInstantDate(of.at, language) : formatDateTime(of.at, language);
  return (
    <div className="ad-finding">
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{`${from}, ${when}`}</h3>
      <p className="govuk-body ad-prose">{of.text}</p>
    </div>
  );
}

interface NewMessageProps {
  forceId: string;
  caseId: string;
  /** Whoever raised it has an account: no receipt code. */
  fromInside: boolean;
  onSent: () => Promise<unknown>;
}

function NewMessage({ forceId, caseId, fromInside, onSent }: NewMessageProps): ReactNode {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const change = useChange(sendCaseMessageDocument);
  const problems = useProblems(change.failure, fields);

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!problems.check([text.trim() === "" && { id: "text", message: t("cases.messages.empty") }])) return;
    if (!(await change.run({ forceId, caseId, text }))) return;
    setText("");
    await onSent();
  }

  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <ErrorSummary errors={problems.all} />
      <Textarea
        id="text"
        name="text"
        label={t("cases.messages.write")}
        hint={t(fromInside ? "cases.messages.hintInside" : "cases.messages.hint")}
        maxLength={10_000}
        value={text}
        onChange={(event) => setText(event.target.value)}
        error={problems.at("text")}
      />
      <Button aria-disabled={change.busy}>{t("cases.messages.send")}</Button>
    </form>
  );
}
