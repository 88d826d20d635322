import { describe, expect, test } from "vitest";
import cy from "./cy.json" with { type: "json" };
import en from "./en.json" with { type: "json" };

interface Messages {
  [key: string]: string | Messages;
}

const plural = /_(zero|one|two|few|many|other)$/;
const english = flat(en);
const welsh = flat(cy);

describe("the messages in English and Welsh", () => {
  test("have the same keys", () => expect(bases(welsh)).toEqual(bases(english)));

  test("have the same placeholders", () => {
    const placeholders = (messages: Map<string, string>, base: string): string[] =>
      [...messages].filter(([key]) => key.replace(plural, "") === base).map(([, text]) => namesIn(text));
    for (const base of bases(english)) {
      const all = [...placeholders(english, base), ...placeholders(welsh, base)];
      expect([base, new Set(all).size]).toEqual([base, 1]);
    }
  });

  test.each([
    ["English", english, "en"],
    ["Welsh", welsh, "cy"],
  ] as const)("%s has every plural form of its language", (_, messages, language) => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const counted = new Set(
      [...messages.keys()].filter((key) => plural.test(key)).map((key) => key.replace(plural, "")),
    );
    expect(counted.size).toBeGreaterThan(0);
    for (const base of counted) {
      const found = [...messages.keys()].filter((key) => key.replace(plural, "") === base);
      expect([base, found.map((key) => key.slice(base.length + 1)).toSorted()]).toEqual([base, forms]);
    }
  });

  test("are all filled, and Welsh is Welsh", () => {
    const same = [...welsh].filter(([key, text]) => text === "" || text === english.get(key)).map(([key]) => key);
    expect(same).toEqual(["downloads.json"]);
  });
});

function flat(messages: Messages, prefix = ""): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === "string" ? [[prefix + key, value] as const] : [...flat(value, `${prefix}${key}.`)],
    ),
  );
}

function bases(messages: Map<string, string>): string[] {
  return [...new Set([...messages.keys()].map((key) => key.replace(plural, "")))].toSorted();
}

function namesIn(text: string): string {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)]
    .map(([, name]) => name ?? "")
    .toSorted()
    .join(" ");
}
