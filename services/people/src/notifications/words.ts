import { dutyTitle } from "@probity/rules/duty-titles";
import { Language } from "@probity/service-kit/language-enum";
import cy from "./messages/cy.json" with { type: "json" };
import en from "./messages/en.json" with { type: "json" };
import { NoticeKind, type NoticeWords } from "./notice.entity.js";

/** What the words are about: a title that is public anyway (empty where there is none), and never a person. */
export interface Told {
  readonly kind: NoticeKind;
  readonly subjectId: string;
  readonly clauseId: string | null;
  readonly titleEn: string;
  readonly titleCy: string;
  /** Which kind of duty, where it is one. */
  readonly duty?: string | null;
  readonly dueOn?: string | null;
  /** How many duties are late, where that is told. */
  readonly late?: number | null;
}

/** The e-mail that tells of these. `baseUrl`: the platform's address. */
export async function wordsFor(told: readonly Told[], language: Language, baseUrl: string): Promise<NoticeWords> {
  const t = await messagesIn(language);
  const lines = told.map(({ kind, clauseId, titleEn, titleCy, duty, dueOn, late }) => {
    const title = language === Language.CY ? titleCy : titleEn;
    const named = !duty || unnamed.includes(duty) ? t("aDuty") : dutyTitle(duty, language);
    return t(kind, { title, clause: clauseId, duty: named, day: dueOn && dayIn(dueOn, language), count: late ?? 0 });
  });
  const [only] = told;
  const signatures = told.every(({ kind }) => kind === NoticeKind.SIGNATURE_DUE);
  const page = !signatures ? "notices" : told.length === 1 && only ? `signatures/${only.subjectId}` : "signatures";
  const text = [
    ...lines,
    `${t(signatures ? "open" : "openNotices")}\n${baseUrl}/admin/${page}`,
    `${t(signatures ? "why" : "whyNotices")}\n${baseUrl}/admin/notices/preferences`,
    t("noReply"),
  ];
  return {
    subject: t(signatures ? "subject" : "subjectNotices", { count: told.length }),
    text: `${text.join("\n\n")}\n`,
  };
}

/** The words with an invented protocol, for somebody who chooses how to be told. */
export async function exampleWords(
  language: Language,
  of: Pick<Told, "kind" | "subjectId" | "clauseId">,
  baseUrl: string,
): Promise<NoticeWords> {
  const title = (await messagesIn(language))("example");
  return wordsFor([{ ...of, titleEn: title, titleCy: title }], language, baseUrl);
}

// Their very names would tell of a person's vetting, health or charges.
const unnamed: readonly string[] = ["RENEW_VETTING", "REPORT_VETTING_CHANGE", "REPORT_CHARGES", "SEEK_HEALTH_ADVICE"];

function dayIn(day: string, language: Language): string {
  const format = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(language === Language.CY ? "cy" : "en-GB", format).format(
    new Date(`${day}T00:00:00Z`),
  );
}

// Read only when there is something to say: most starts of the platform send no e-mail.
async function messagesIn(language: Language) {
  const { createInstance } = await import("i18next");
  const instance = createInstance();
  await instance.init({
    resources: { en: { translation: en }, cy: { translation: cy } },
    lng: language === Language.CY ? "cy" : "en",
    fallbackLng: "en",
    interpolation: { escapeValue: false },
  });
  return instance.t;
}
