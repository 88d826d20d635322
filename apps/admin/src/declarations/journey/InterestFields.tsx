import { Button } from "@probity/ui/form/Button";
import { Textarea } from "@probity/ui/form/Textarea";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Problems } from "../../forms/useProblems.js";

/** The interests of one category as typed. */
export interface InterestFieldsProps {
  descriptions: readonly string[];
  problems: Problems;
  onChange: (descriptions: readonly string[]) => void;
}

/** One box for each interest, and buttons to add and remove. */
export function InterestFields({ descriptions, problems, onChange }: InterestFieldsProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      {descriptions.map((text, index) => (
        <div key={index}>
          <Textarea
            id={`interest-${index}`}
            name={`interest-${index}`}
            rows={3}
            label={t("declarations.interestLabel", { number: index + 1 })}
            hint={index === 0 ? t("declarations.interestHint") : undefined}
            value={text}
            error={problems.at(`interest-${index}`)}
            onChange={(event) => onChange(descriptions.with(index, event.target.value))}
          />
          {descriptions.length > 1 && (
            <Button type="button" variant="secondary" onClick={() => onChange(descriptions.toSpliced(index, 1))}>
              {t("declarations.remove", { number: index + 1 })}
            </Button>
          )}
        </div>
      ))}
      <Button type="button" variant="secondary" onClick={() => onChange([...descriptions, ""])}>
        {t("declarations.another")}
      </Button>
    </>
  );
}
