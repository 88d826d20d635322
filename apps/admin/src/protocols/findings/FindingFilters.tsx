import { Select } from "@probity/ui/form/Select";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "../../shell/acting-force.js";
import { type FindingFilterValues, findingCodes } from "./useFindingFilters.js";

/** Narrows the findings: by fault, by where they stand, and by force for those who see several. */
export function FindingFilters({ force, code, status, narrow }: FindingFilterValues): ReactNode {
  const { t } = useTranslation();
  const { forces } = useSession();
  const any = { value: "", text: t("findings.any") };
  return (
    <div className="pb-no-print">
      {forces.length > 1 && (
        <Select
          id="force"
          name="force"
          label={t("findings.force")}
          value={force ?? ""}
          onChange={({ target }) => narrow("force", target.value)}
          options={[any, ...forces.map((one) => ({ value: one.force.id, text: one.force.name }))]}
        />
      )}
      <Select
        id="code"
        name="code"
        label={t("findings.fault")}
        value={code ?? ""}
        onChange={({ target }) => narrow("code", target.value)}
        options={[any, ...findingCodes.map((value) => ({ value, text: `${value}: ${t(`findings.code.${value}`)}` }))]}
      />
      <Select
        id="status"
        name="status"
        label={t("findings.standing")}
        value={status ?? ""}
        onChange={({ target }) => narrow("status", target.value)}
        options={[
          any,
          ...(["OPEN", "ACCEPTED"] as const).map((value) => ({ value, text: t(`findings.statuses.${value}`) })),
        ]}
      />
    </div>
  );
}
