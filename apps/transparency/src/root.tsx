import "./transparency.scss";
import type { ReactNode } from "react";
import { I18nextProvider } from "react-i18next";
import { Links, Meta, Outlet, useLocation } from "react-router";
import { languageOf } from "./addresses.js";
import { i18nOf, PageWordsProvider, pageWordsOf } from "./words.js";

export { ErrorPage as ErrorBoundary } from "./errors/ErrorPage.js";

/** The document around every page, error pages included. It carries no script. */
export function Layout({ children }: { children: ReactNode }): ReactNode {
  const language = languageOf(useLocation().search);
  return (
    <html lang={language} className="govuk-template">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="theme-color" content="#1d3557" />
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <Links />
        <Meta />
      </head>
      <body className="govuk-template__body">
        <I18nextProvider i18n={i18nOf(language)}>
          <PageWordsProvider value={pageWordsOf(language)}>{children}</PageWordsProvider>
        </I18nextProvider>
      </body>
    </html>
  );
}

export default function Root(): ReactNode {
  return <Outlet />;
}
