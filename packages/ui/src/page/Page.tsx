import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Breadcrumbs, type Breadcrumb } from "./Breadcrumbs.js";
import { Footer, type FooterProps } from "./Footer.js";
import { LanguageSwitch, type LanguageSwitchProps } from "./LanguageSwitch.js";
import { Navigation, type NavigationItem } from "./Navigation.js";
import { ServiceHeader, type ServiceHeaderProps } from "./ServiceHeader.js";

export interface PageProps {
  header: Omit<ServiceHeaderProps, "end">;
  language?: LanguageSwitchProps;
  /** What else stands at the end of the header's line, such as the signed-in person. */
  headerEnd?: ReactNode;
  /** A strip under the header, such as who is acting for whom. */
  bar?: ReactNode;
  navigation?: readonly NavigationItem[];
  breadcrumbs?: readonly Breadcrumb[];
  /** What stands above the main heading but is no part of it: a back link, say. */
  before?: ReactNode;
  footer?: FooterProps;
  children: ReactNode;
}

/**
 * Everything inside `<body>`: skip link, header, bar, navigation, breadcrumbs, `<main id="main-content">`, footer.
 * The header's ground is the custom property `--force-colour`, its text `--force-text-colour`.
 */
export function Page(props: PageProps): ReactNode {
  const { t } = useTranslation("ui");
  return (
    <>
      <a href="#main-content" className="govuk-skip-link" data-module="govuk-skip-link">
        {t("skip")}
      </a>
      <ServiceHeader
        {...props.header}
        end={
          <>
            {props.headerEnd}
            {props.language && <LanguageSwitch {...props.language} />}
          </>
        }
      />
      {props.bar && (
        <div className="pb-bar">
          <div className="govuk-width-container">{props.bar}</div>
        </div>
      )}
      {props.navigation && props.navigation.length > 0 && <Navigation items={props.navigation} />}
      <div className="govuk-width-container">
        {props.breadcrumbs && <Breadcrumbs items={props.breadcrumbs} />}
        {props.before}
        <main className="govuk-main-wrapper" id="main-content" tabIndex={-1}>
          {props.children}
        </main>
      </div>
      <Footer {...props.footer} />
    </>
  );
}
