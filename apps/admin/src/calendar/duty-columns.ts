import type { Column } from "@probity/ui/content/Table";
import type { Language } from "@probity/ui/i18n";
import type { TFunction } from "i18next";

interface MovedDuty {
  readonly titleEn: string;
  readonly titleCy: string;
  readonly clauseId: string;
  readonly person: { readonly name: string };
}

/** Which duty is another than before, and whose: the first columns of every list of such duties. */
export function dutyColumns<Row extends MovedDuty>(t: TFunction, language: Language): Column<Row>[] {
  return [
    {
      key: "duty",
      heading: t("calendar.duty"),
      rowHeader: true,
      cell: ({ titleEn, titleCy, clauseId }) => `${language === "cy" ? titleCy : titleEn} (${clauseId})`,
    },
    { key: "person", heading: t("calendar.person"), cell: ({ person }) => person.name },
  ];
}
