import { Language } from "@probity/service-kit/language-enum";
import cy from "./messages/cy.json" with { type: "json" };
import en from "./messages/en.json" with { type: "json" };
import type { NoticeKind, NoticeWords } from "./notice.entity.js";

/** What the words are about: a title that is public anyway, and never a person. */
export interface Told {
  readonly kind: NoticeKind;
  readonly subjectId: string;
  readonly clauseId: string;
  readonly titleEn: string;
  readonly titleCy: string;
}

/** The e-mail that tells of these. `baseUrl`: the platform's address. */
export async function wordsFor(told: readonly Told[], language: Language, baseUrl: string): Promise<NoticeWords> {
  const t = await messagesIn(language);
  const lines = told.map(({ kind, clauseId, titleEn, titleCy }) => {
    return t(kind, { title: language === Language.CY ? titleCy : titleEn, clause: clauseId });
  });
  const [only] = told;
  const page = told.length === 1 && only ? `signatures/${only.subjectId}` : "signatures";
  const text = [
    ...lines,
    `${t("open")}\n${baseUrl}/admin/${page}`,
    `${t("why")}\n${baseUrl}/admin/notices/preferences`,
    t("noReply"),
  ];
  return { subject: t("subject", { count: told.length }), text: `${text.join("\n\n")}\n` };
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
