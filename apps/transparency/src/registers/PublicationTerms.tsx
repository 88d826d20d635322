import { InsetText } from "@probity/ui/content/InsetText";
import type { ReactNode } from "react";
import { ClauseLink } from "../page/ClauseLink.js";
import { langOf, usePageWords } from "../words.js";
import { partAddress } from "./register-address.js";
import type { Publication, RegisterPart } from "./register.query.js";

interface PublicationTermsProps {
  publication: Publication;
  part: RegisterPart;
}

/** What the force's rule says of the register: who reads it, how often it is published, how long entries stay. */
export function PublicationTerms({ publication, part }: PublicationTermsProps): ReactNode {
  const { language, t } = usePageWords();
  const { audience, sentence, englishSentence, retentionYears } = publication;
  const other = { ...part, after: undefined, ended: !part.ended };
  return (
    <>
      {audience === "STAFF" && <InsetText>{t("register.forStaff")}</InsetText>}
      <p className="govuk-body">
        <span lang={langOf(sentence, englishSentence, language)}>{sentence}</span> {t("register.terms")}{" "}
        <ClauseLink force={part.slug} {...publication} />
        {"."}
      </p>
      {(part.ended || (part.register === "INTERESTS" && audience === "PUBLIC" && retentionYears !== null)) && (
        <p className="govuk-body pb-no-print">
          <a className="govuk-link" href={partAddress(other, "")}>
            {t(part.ended ? "register.standing" : "register.ended")}
          </a>
        </p>
      )}
    </>
  );
}
