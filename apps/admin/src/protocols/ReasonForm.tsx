import { Button } from "@probity/ui/form/Button";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Failure } from "../errors/error-words.js";
import { ConflictHelp } from "../forms/ConflictHelp.js";
import { useProblems } from "../forms/useProblems.js";
import { Screen } from "../shell/Screen.js";
import { ReasonField } from "./ReasonField.js";

/** A step that needs nothing but a reason. */
export interface ReasonFormProps {
  title: string;
  caption: string;
  back: string;
  button: string;
  warning?: boolean;
  /** What the step does, above the form. */
  children?: ReactNode;
  change: { readonly failure: Failure | undefined; readonly busy: boolean };
  reload: () => Promise<unknown>;
  onReason: (reason: string) => Promise<void>;
}

const fields = ["reason"];

/** Asks why, and takes the step. */
export function ReasonForm({ change, onReason, ...props }: ReasonFormProps): ReactNode {
  const { t } = useTranslation();
  const [reason, setReason] = useState("");
  const problems = useProblems(change.failure, fields);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (problems.check([!reason.trim() && { id: "reason", message: t("protocols.reasonMissing") }]))
      await onReason(reason.trim());
  }

  return (
    <Screen title={props.title} caption={props.caption} back={{ href: props.back }} errors={problems.all}>
      <ConflictHelp failure={change.failure} reload={props.reload} />
      {props.children}
      <form onSubmit={(event) => void submit(event)} noValidate>
        <ReasonField reason={reason} onChange={setReason} error={problems.at("reason")} />
        <Button variant={props.warning ? "warning" : "primary"} aria-disabled={change.busy}>
          {props.button}
        </Button>
      </form>
    </Screen>
  );
}
