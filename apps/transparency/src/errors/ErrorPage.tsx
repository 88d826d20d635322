import { Page } from "@probity/ui/page/Page";
import type { ReactNode } from "react";
import { isRouteErrorResponse, useLocation, useRouteError } from "react-router";
import { address, inLanguage } from "../addresses.js";
import { footer } from "../page/footer.js";
import { usePageWords } from "../words.js";

/** What went wrong, in the reader's words, and what to do now. Nothing of the error itself is shown. */
export function ErrorPage(): ReactNode {
  const error = useRouteError();
  const { language, t } = usePageWords();
  const location = useLocation();
  const kind = !isRouteErrorResponse(error) ? "broken" : error.status === 404 ? "unknown" : "unavailable";
  return (
    <Page
      header={{ name: t("site.name"), href: address("/", language) }}
      language={{ current: language, hrefFor: (code) => inLanguage(location, code) }}
      footer={footer(t, language)}
    >
      <title>{`${t(`errors.${kind}.title`)} – ${t("site.name")}`}</title>
      <h1 className="govuk-heading-l">{t(`errors.${kind}.title`)}</h1>
      <p className="govuk-body">{t(`errors.${kind}.what`)}</p>
      <p className="govuk-body">{t(`errors.${kind}.next`)}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={address("/", language)}>
          {t("errors.home")}
        </a>
      </p>
    </Page>
  );
}
