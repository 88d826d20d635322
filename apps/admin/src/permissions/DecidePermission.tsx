import { Button } from "@probity/ui/form/Button";
import { DateInput, dateParts, isoDate } from "@probity/ui/form/DateInput";
import { Radios } from "@probity/ui/form/Radios";
import { Textarea } from "@probity/ui/form/Textarea";
import { type FormEvent, type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { ConflictHelp } from "../forms/ConflictHelp.js";
import { useChange } from "../forms/useChange.js";
import { type Problems, useProblems } from "../forms/useProblems.js";
import { grantPermissionDocument, refusePermissionDocument } from "./permission.document.js";
import type { PermissionFormProps } from "./PermissionPage.js";

const blank = { decision: "", conditions: "", until: dateParts(null), reason: "" };
type Answers = typeof blank;

/** The decision: give leave, with conditions and a last day if wanted, or refuse it with reasons. */
export function DecidePermission({ permission, onErrors, reload }: PermissionFormProps): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const grant = useChange(grantPermissionDocument);
  const refuse = useChange(refusePermissionDocument);
  const [answers, setAnswers] = useState(blank);
  const refusing = answers.decision === "refuse";
  const change = refusing ? refuse : grant;
  const problems = useProblems(change.failure, ["decision", "conditions", "until", "reason"]);
  useEffect(() => onErrors(problems.all), [onErrors, problems.all]);

  async function decide(event: FormEvent): Promise<void> {
    event.preventDefault();
    const { decision, conditions, reason } = answers;
    const until = isoDate(answers.until);
    const isDated = Object.values(answers.until).some((part) => part.trim() !== "");
    const found = [
      decision === "" && { id: "decision", message: t("permissions.missing.decision") },
      refusing && !reason.trim() && { id: "reason", message: t("permissions.missing.refusal") },
      decision === "grant" && isDated && !until && { id: "until", message: t("forms.dateWrong") },
    ];
    if (!problems.check(found)) return;
    const of = { forceId: permission.force.id, permissionId: permission.id, version: permission.version };
    const done = refusing
      ? await refuse.run({ ...of, reason: reason.trim() })
      : await grant.run({ ...of, conditions: conditions.trim(), until });
    if (done) void navigate("/permissions", { state: { done: `permissions.done.${decision}` } });
  }

  const parts = {
    answers,
    problems,
    onChange: (changed: Partial<Answers>) => setAnswers({ ...answers, ...changed }),
  };
  return (
    <form onSubmit={(event) => void decide(event)} noValidate>
      <Radios
        id="decision"
        name="decision"
        label={t("permissions.decisionLabel")}
        hint={
          permission.refusalNeedsReasons ? t("permissions.notWithheld", { clause: permission.clauseId }) : undefined
        }
        value={answers.decision}
        onChange={(decision) => parts.onChange({ decision })}
        error={problems.at("decision")}
        options={[
          { value: "grant", text: t("permissions.grant"), conditional: <Terms {...parts} /> },
          { value: "refuse", text: t("permissions.refuse"), conditional: <Reasons {...parts} /> },
        ]}
      />
      <ConflictHelp failure={change.failure} reload={reload} />
      <Button aria-disabled={change.busy}>{t("permissions.decide")}</Button>
    </form>
  );
}

interface PartProps {
  answers: Answers;
  problems: Problems;
  onChange: (changed: Partial<Answers>) => void;
}

function Terms({ answers, problems, onChange }: PartProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <Textarea
        id="conditions"
        name="conditions"
        rows={3}
        label={t("permissions.conditionsLabel")}
        hint={t("permissions.conditionsHint")}
        value={answers.conditions}
        onChange={(event) => onChange({ conditions: event.target.value })}
        error={problems.at("conditions")}
      />
      <DateInput
        id="until"
        name="until"
        label={t("permissions.untilLabel")}
        hint={t("permissions.untilHint")}
        value={answers.until}
        onChange={(until) => onChange({ until })}
        error={problems.at("until")}
      />
    </>
  );
}

function Reasons({ answers, problems, onChange }: PartProps): ReactNode {
  const { t } = useTranslation();
  return (
    <Textarea
      id="reason"
      name="reason"
      rows={4}
      label={t("permissions.refusalLabel")}
      hint={t("permissions.refusalHint")}
      value={answers.reason}
      onChange={(event) => onChange({ reason: event.target.value })}
      error={problems.at("reason")}
    />
  );
}
