import { londonDay } from "@probity/ui/dates";
import { Button } from "@probity/ui/form/Button";
import { Select } from "@probity/ui/form/Select";
import { TextInput } from "@probity/ui/form/TextInput";
import type { ReactNode } from "react";
import { usePageWords } from "../words.js";
import { registerPath } from "./register-address.js";
import type { RegisterPart } from "./register.query.js";

/** A plain form: choosing a person or a day is an address of its own, which works without a script. */
export function PersonFilter({
  part,
  people,
}: {
  part: RegisterPart;
  people: readonly { id: string; name: string }[];
}): ReactNode {
  const { language, t } = usePageWords();
  return (
    <form method="get" action={registerPath(part.slug, part.register)} className="pt-filter pb-no-print" role="search">
      {language !== "en" && <input type="hidden" name="lang" value={language} />}
      {people.length > 0 && (
        <Select
          id="person"
          name="person"
          label={t("filter.person")}
          defaultValue={part.person ?? ""}
          options={[
            { value: "", text: t("filter.everyone") },
            ...people.map(({ id, name }) => ({ value: id, text: name })),
          ]}
        />
      )}
      <TextInput
        id="on"
        name="on"
        type="date"
        width={10}
        label={t("filter.on")}
        hint={t("filter.onHint")}
        error={part.noDay ? t("filter.noDay") : undefined}
        defaultValue={part.on ?? ""}
        max={londonDay()}
      />
      <Button variant="secondary">{t("filter.show")}</Button>
    </form>
  );
}
