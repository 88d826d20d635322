import { Language } from "@probity/service-kit/language-enum";
import { expect, test } from "vitest";
import cy from "./messages/cy.json" with { type: "json" };
import en from "./messages/en.json" with { type: "json" };
import { NoticeKind } from "./notice.entity.js";
import { wordsFor } from "./words.js";

const plural = /_(zero|one|two|few|many|other)$/;
const keys = (messages: object) => [...new Set(Object.keys(messages).map((key) => key.replace(plural, "")))].toSorted();
const told = {
  kind: NoticeKind.SIGNATURE_DUE,
  subjectId: "0199",
  clauseId: "CU-A1",
  titleEn: "Protocol & Code",
  titleCy: "Protocol a Chod",
};

test("both languages have the same messages, each kind of notice and every plural form", () => {
  expect(keys(cy)).toEqual(keys(en));
  expect(keys(en)).toEqual(expect.arrayContaining(Object.values(NoticeKind)));
  for (const [language, messages] of Object.entries({ en, cy }))
    for (const form of new Intl.PluralRules(language).resolvedOptions().pluralCategories)
      expect(Object.keys(messages)).toContain(`subject_${form}`);
});

test("one notice leads to its own page, several to the list; titles stand as they are written", async () => {
  const one = await wordsFor([told], Language.EN, "https://probity.example");
  expect(one.subject).toBe("You have something to read and sign – Probity");
  expect(one.text).toContain("Protocol & Code waits for your signature (clause CU-A1).");
  expect(one.text).toContain("https://probity.example/admin/signatures/0199\n");
  const two = await wordsFor([told, told], Language.EN, "https://probity.example");
  expect(two.subject).toBe("You have 2 things to read and sign – Probity");
  expect(two.text).toContain("https://probity.example/admin/signatures\n");
});

test("AS-3.16b: the e-mail about vetting names neither vetting, nor a clause, nor a day", async () => {
  const vetting = { ...told, kind: NoticeKind.VETTING_EXPIRES, titleEn: "", titleCy: "", clauseId: "AS-3.16b" };
  for (const language of [Language.EN, Language.CY]) {
    const { subject, text } = await wordsFor([vetting], language, "https://probity.example");
    expect(`${subject} ${text}`).not.toMatch(/vett|fetio|AS-3|\d{4}/i);
    expect(text).toContain("https://probity.example/admin/notices\n");
  }
});

test("an e-mail about a duty says which kind, which day and which clause; a duty whose name tells of a person is not named", async () => {
  const duty = { ...told, kind: NoticeKind.DUTY_DUE, duty: "REGISTER_OF_INTERESTS", dueOn: "2026-05-30", titleEn: "" };
  const { text } = await wordsFor([duty], Language.EN, "https://probity.example");
  expect(text).toContain("Register of interests: due by 30 May 2026 (clause CU-A1).");
  const late = await wordsFor([{ ...duty, kind: NoticeKind.DUTY_OVERDUE }], Language.CY, "https://probity.example");
  expect(late.text).toContain("Cofrestr buddiannau: i fod wedi’i wneud erbyn 30 Mai 2026 (cymal CU-A1).");
  for (const secret of ["RENEW_VETTING", "REPORT_VETTING_CHANGE", "REPORT_CHARGES", "SEEK_HEALTH_ADVICE"]) {
    const words = await wordsFor([{ ...duty, duty: secret }], Language.EN, "https://probity.example");
    expect(words.text).toContain("A duty of yours: due by 30 May 2026");
    expect(words.text).not.toMatch(/vetting|charge|health/i);
  }
});

test("those who look after duties are told how many are late, and nobody's name", async () => {
  const late = { ...told, kind: NoticeKind.DUTIES_LATE, clauseId: null, titleEn: "", late: 2 };
  const { subject, text } = await wordsFor([late], Language.EN, "https://probity.example");
  expect(subject).toBe("There is something for you to see – Probity");
  expect(text).toContain("2 duties of the body are late by a week or more.");
});

test("in Welsh the title and the words are Welsh", async () => {
  const { subject, text } = await wordsFor([told, told, told], Language.CY, "https://probity.example");
  expect(subject).toBe("Mae gennych 3 pheth i’w darllen a’u llofnodi – Probity");
  expect(text).toContain("Mae Protocol a Chod yn aros am eich llofnod (cymal CU-A1).");
});
