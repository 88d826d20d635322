import { InsetText } from "@probity/ui/content/InsetText";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** The words of an e-mail before it is sent; where the platform sends none, that. */
export function EmailWords({ words, sent }: { words: { subject: string; text: string }; sent: boolean }): ReactNode {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="email-words">
      <h2 className="govuk-heading-m" id="email-words">
        {t("notices.words")}
      </h2>
      {!sent && <p className="govuk-body">{t("notices.notConfigured")}</p>}
      <InsetText>
        <p className="govuk-body govuk-!-font-weight-bold">{words.subject}</p>
        {words.text
          .trim()
          .split("\n\n")
          .map((paragraph) => (
            <p className="govuk-body ad-lines" key={paragraph}>
              {paragraph}
            </p>
          ))}
      </InsetText>
    </section>
  );
}
