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
  expect(Object.keys(en)).toEqual(expect.arrayContaining(Object.values(NoticeKind)));
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

test("in Welsh the title and the words are Welsh", async () => {
  const { subject, text } = await wordsFor([told, told, told], Language.CY, "https://probity.example");
  expect(subject).toBe("Mae gennych 3 pheth i’w darllen a’u llofnodi – Probity");
  expect(text).toContain("Mae Protocol a Chod yn aros am eich llofnod (cymal CU-A1).");
});
