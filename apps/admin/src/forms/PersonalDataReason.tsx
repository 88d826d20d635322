import { WarningText } from "@probity/ui/content/WarningText";
import { Textarea } from "@probity/ui/form/Textarea";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

interface PersonalDataReasonProps {
  /** What the guard found in the words that would be published. */
  findings: readonly { readonly words: string }[];
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
}

/** Why words that look like personal data are published; nothing where there are none. */
export function PersonalDataReason({ findings, value, onChange, error }: PersonalDataReasonProps): ReactNode {
  const { t } = useTranslation();
  if (findings.length === 0 && !error) return null;
  return (
    <>
      {findings.length > 0 && (
        <WarningText>
          {t("forms.personalData.found", { words: findings.map(({ words }) => words).join(", ") })}
        </WarningText>
      )}
      <Textarea
        id="personalDataBecause"
        name="personalDataBecause"
        rows={3}
        label={t("forms.personalData.label")}
        hint={t("forms.personalData.hint")}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        error={error}
      />
    </>
  );
}
