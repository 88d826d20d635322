import { Button } from "@probity/ui/form/Button";
import { Select } from "@probity/ui/form/Select";
import { TextInput } from "@probity/ui/form/TextInput";
import type { ReactNode } from "react";
import { usePageWords } from "../words.js";
import { categories, kinds, type SearchPart } from "./search-address.js";

/** A plain form: what is searched for is an address of its own, which works without a script. */
export function SearchForm({
  part,
  people,
}: {
  part: SearchPart;
  people: readonly { id: string; name: string }[];
}): ReactNode {
  const { language, t } = usePageWords();
  const any = { value: "", text: t("search.any") };
  const text = (name: string, field: "words" | "giver" | "body") => {
    const error = part.problems[field] && t("search.tooLong");
    const hint = field === "words" ? t("search.wordsHint") : undefined;
    return { id: name, name, label: t(`search.${field}`), hint, error, defaultValue: part[field] ?? "" };
  };
  const day = (field: "from" | "to") => {
    const problem = part.problems[field];
    const error = problem && t(`search.${problem}`);
    return {
      id: field,
      name: field,
      type: "date",
      width: 10 as const,
      label: t(`search.${field}`),
      error,
      defaultValue: part[field] ?? "",
    };
  };
  return (
    <form method="get" action={`/${part.slug}/search`} className="pb-no-print" role="search">
      {language !== "en" && <input type="hidden" name="lang" value={language} />}
      <TextInput {...text("q", "words")} />
      <TextInput {...text("giver", "giver")} />
      <TextInput {...text("body", "body")} />
      {people.length > 0 && (
        <Select
          id="person"
          name="person"
          label={t("search.person")}
          defaultValue={part.person ?? ""}
          options={[any, ...people.map(({ id, name }) => ({ value: id, text: name }))]}
        />
      )}
      <Kinds part={part} />
      <TextInput {...day("from")} />
      <TextInput {...day("to")} />
      <Button>{t("search.submit")}</Button>
    </form>
  );
}

function Kinds({ part }: { part: SearchPart }): ReactNode {
  const { t } = usePageWords();
  const any = { value: "", text: t("search.any") };
  return (
    <>
      <Select
        id="category"
        name="category"
        label={t("search.category")}
        defaultValue={part.category ?? ""}
        options={[any, ...categories.map((value) => ({ value, text: t(categoryKey(value)) }))]}
      />
      <Select
        id="kind"
        name="kind"
        label={t("search.kindOf")}
        defaultValue={part.kind ?? ""}
        options={[any, ...kinds.map((value) => ({ value, text: t(`search.kind.${value}`) }))]}
      />
    </>
  );
}

/** The message that names a category: an interest's, or what was offered. */
export const categoryKey = (category: string): string =>
  category === "GIFT" || category === "HOSPITALITY" ? `gift.${category}` : `category.${category}`;
