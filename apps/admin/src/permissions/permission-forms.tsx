import { Button } from "@probity/ui/form/Button";
import { Textarea } from "@probity/ui/form/Textarea";
import { type FormEvent, type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { ConflictHelp } from "../forms/ConflictHelp.js";
import { useChange } from "../forms/useChange.js";
import { useProblems } from "../forms/useProblems.js";
import {
  passOnPermissionDocument,
  revokePermissionDocument,
  withdrawPermissionDocument,
} from "./permission.document.js";
import type { PermissionFormProps } from "./PermissionPage.js";

const noFields: readonly string[] = [];
const stepOf = ({ id, version, force }: PermissionFormProps["permission"]) => ({
  forceId: force.id,
  permissionId: id,
  version,
});

/** Hands the form on to the office that decides. */
export function PassOn(props: PermissionFormProps): ReactNode {
  const { t } = useTranslation();
  const change = useChange(passOnPermissionDocument);
  const run = () => change.run(stepOf(props.permission));
  return (
    <OneButton {...props} change={{ ...change, run }} done="permissions.done.passOn">
      {t("permissions.passOn")}
    </OneButton>
  );
}

/** Takes back what was asked for, or gives up leave that was given. */
export function Withdraw(props: PermissionFormProps): ReactNode {
  const { t } = useTranslation();
  const change = useChange(withdrawPermissionDocument);
  const run = () => change.run(stepOf(props.permission));
  return (
    <OneButton {...props} change={{ ...change, run }} done="permissions.done.withdraw" secondary>
      {t(props.permission.status === "GRANTED" ? "permissions.giveUp" : "permissions.withdraw")}
    </OneButton>
  );
}

interface OneButtonProps extends PermissionFormProps {
  change: Pick<ReturnType<typeof useChange>, "busy" | "failure"> & { run: () => Promise<unknown> };
  done: string;
  secondary?: boolean;
  children: ReactNode;
}

function OneButton({ change, done, secondary, onErrors, reload, children }: OneButtonProps): ReactNode {
  const navigate = useNavigate();
  const problems = useProblems(change.failure, noFields);
  useEffect(() => onErrors(problems.all), [onErrors, problems.all]);
  return (
    <>
      <ConflictHelp failure={change.failure} reload={reload} />
      <Button
        type="button"
        variant={secondary ? "secondary" : "primary"}
        aria-disabled={change.busy}
        onClick={() => void change.run().then((made) => made !== null && navigate("/permissions", { state: { done } }))}
      >
        {children}
      </Button>
    </>
  );
}

/** Ends leave that was given, with reasons. */
export function Revoke({ permission, onErrors, reload }: PermissionFormProps): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const change = useChange(revokePermissionDocument);
  const problems = useProblems(change.failure, ["reason"]);
  const [reason, setReason] = useState("");
  useEffect(() => onErrors(problems.all), [onErrors, problems.all]);

  async function revoke(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!problems.check([!reason.trim() && { id: "reason", message: t("permissions.missing.revoking") }])) return;
    const done = await change.run({ ...stepOf(permission), reason: reason.trim() });
    if (done) void navigate("/permissions", { state: { done: "permissions.done.revoke" } });
  }

  return (
    <form onSubmit={(event) => void revoke(event)} noValidate>
      <h2 className="govuk-heading-m">{t("permissions.revokeTitle")}</h2>
      <Textarea
        id="reason"
        name="reason"
        rows={3}
        label={t("permissions.revokeLabel")}
        hint={t("permissions.refusalHint")}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        error={problems.at("reason")}
      />
      <ConflictHelp failure={change.failure} reload={reload} />
      <Button variant="warning" aria-disabled={change.busy}>
        {t("permissions.revoke")}
      </Button>
    </form>
  );
}
