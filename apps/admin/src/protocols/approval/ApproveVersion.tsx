import { londonDay } from "@probity/ui/dates";
import { Button } from "@probity/ui/form/Button";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { ConflictHelp } from "../../forms/ConflictHelp.js";
import { useChange } from "../../forms/useChange.js";
import { useProblems } from "../../forms/useProblems.js";
import { useLanguage } from "../../i18n.js";
import { Screen } from "../../shell/Screen.js";
import { OfVersion } from "../OfVersion.js";
import { inputOf, versionHref, type VersionView } from "../version.document.js";
import { approvalInput, approvalProblems, blankApproval } from "./approval-answers.js";
import { approveVersionDocument } from "./approval.document.js";
import { ApprovalFields } from "./ApprovalFields.js";

const fields = ["how", "office", "approvedBy", "minute", "approvedOn", "withoutConsultation"];

/** Records who approved the version: an office holder, or a body with its minute. */
export function ApproveVersion(): ReactNode {
  return (
    <OfVersion may={(version) => version.viewerCanApprove}>
      {(version, reload) => <Form {...{ version, reload }} />}
    </OfVersion>
  );
}

function Form({ version, reload }: { version: VersionView; reload: () => Promise<unknown> }): ReactNode {
  const { t } = useTranslation();
  const { language, apiLanguage } = useLanguage();
  const navigate = useNavigate();
  const change = useChange(approveVersionDocument, { language: apiLanguage });
  const problems = useProblems(change.failure, fields);
  const [answers, setAnswers] = useState(blankApproval);
  // As it was when the form was opened: approving it changes where it stands.
  const [{ status, consultationClosedAt }] = useState(version);
  const closedOn = consultationClosedAt ? londonDay(new Date(consultationClosedAt)) : null;

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const found = approvalProblems(answers, { status, closedOn, today: londonDay(), language }, t);
    const input = approvalInput(answers);
    if (!problems.check(found) || !input) return;
    const { forceId, versionId } = inputOf(version);
    if (await change.run({ forceId, versionId, ...input }))
      void navigate(versionHref(version), { state: { done: "approval.done.approved" } });
  }

  return (
    <Screen
      title={t("approval.approveTitle")}
      caption={`${version.protocol.title}, ${t("protocols.versionNumber", { number: version.number })}`}
      back={{ href: versionHref(version), text: t("protocols.backToVersion") }}
      errors={problems.all}
    >
      <ConflictHelp failure={change.failure} reload={reload} />
      <p className="govuk-body">{t("approval.approveText")}</p>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <ApprovalFields {...{ answers, problems }} isDraft={status === "DRAFT"} onChange={setAnswers} />
        <Button aria-disabled={change.busy}>{t("approval.approveButton")}</Button>
      </form>
    </Screen>
  );
}
