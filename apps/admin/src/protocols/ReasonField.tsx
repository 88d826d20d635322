import { Textarea } from "@probity/ui/form/Textarea";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** The reason of a step, as typed. */
export interface ReasonFieldProps {
  reason: string;
  onChange: (reason: string) => void;
  error: string | undefined;
}

/** Asks why. */
export function ReasonField({ reason, onChange, error }: ReasonFieldProps): ReactNode {
  const { t } = useTranslation();
  return (
    <Textarea
      id="reason"
      name="reason"
      rows={3}
      label={t("protocols.reasonLabel")}
      hint={t("protocols.reasonHint")}
      value={reason}
      onChange={({ target }) => onChange(target.value)}
      error={error}
    />
  );
}
