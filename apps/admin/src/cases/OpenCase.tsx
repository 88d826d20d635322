import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Answer } from "../shell/Answer.js";
import { useCaseKinds } from "./useCaseKinds.js";

/** The ways to begin a case by the form of its kind: of those that the force's texts or the law provide for. */
export function OpenCase(): ReactNode {
  const { t } = useTranslation();
  const { result, kinds } = useCaseKinds();
  const ways = kinds.filter(
    ({ opening, viewerCanRaise, covered }) => opening !== "CONCERN" && viewerCanRaise && covered,
  );
  return (
    <Answer of={result}>
      {() => (
        <>
          <h2 className="govuk-heading-m">{t("cases.openTitle")}</h2>
          <ul className="govuk-list">
            {ways.map(({ kind, action }) => (
              <li key={kind}>
                <Link href={kind === "OFFICE_HOLDER_COMPLAINT" ? "/cases/complaints/new" : `/cases/new/${kind}`}>
                  {action}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Answer>
  );
}
