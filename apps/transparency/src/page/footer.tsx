import type { Language } from "@probity/ui/i18n";
import type { FooterProps } from "@probity/ui/page/Footer";
import { address } from "../addresses.js";
import type { Words } from "../words.js";

const licence = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

/** The foot of every page. */
export function footer(t: Words, language: Language): FooterProps {
  return {
    links: [{ text: t("forces.crumb"), href: address("/", language) }],
    children: (
      <p>
        {t("site.licence")}{" "}
        <a href={licence} rel="license">
          {t("site.licenceName")}
        </a>
      </p>
    ),
  };
}
