import { useQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { PrintButton } from "../protocols/PrintButton.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { caseLetterDocument } from "./letter.document.js";

/** A letter as it goes onto paper. */
export function PrintLetter(): ReactNode {
  const { id = "", file = "" } = useParams();
  const { t } = useTranslation();
  const { acting } = useSession();
  const result = useQuery(caseLetterDocument, { variables: { id, file } });
  return (
    <Answer screen of={result}>
      {({ caseLetter }) =>
        caseLetter ? (
          <Screen
            title={caseLetter.title}
            caption={acting.force.name}
            back={{ href: `/cases/${id}`, text: t("cases.backToCase") }}
          >
            <PrintButton />
            <p className="govuk-body ad-prose" lang={caseLetter.language.toLowerCase()}>
              {caseLetter.body}
            </p>
          </Screen>
        ) : (
          <NotFound />
        )
      }
    </Answer>
  );
}
