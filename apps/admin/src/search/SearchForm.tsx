import { Button } from "@probity/ui/form/Button";
import { Select } from "@probity/ui/form/Select";
import { TextInput } from "@probity/ui/form/TextInput";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { personWords, usePeople } from "../people/usePeople.js";
import { useSession } from "../shell/acting-force.js";
import { categories, categoryKey, kinds, type SearchAnswers } from "./search-answers.js";

interface SearchFormProps {
  from: SearchAnswers;
  /** What is wrong with a field, in words. */
  problemAt: (field: string) => string | undefined;
  onSearch: (answers: SearchAnswers) => void;
}

/** What is searched for: whatever is filled in must hold. */
export function SearchForm({ from, problemAt, onSearch }: SearchFormProps): ReactNode {
  const { t } = useTranslation();
  const { acting, forces } = useSession();
  const { people } = usePeople();
  const [answers, setAnswers] = useState(from);
  const any = { value: "", text: t("search.any") };
  const field = (name: keyof SearchAnswers) => ({
    id: name,
    name,
    label: t(`search.field.${name}`, { force: acting.force.name }),
    value: answers[name],
    error: problemAt(name),
    onChange: (event: { target: { value: string } }) => setAnswers({ ...answers, [name]: event.target.value }),
  });
  const search = (event: FormEvent) => {
    event.preventDefault();
    onSearch(answers);
  };
  return (
    <form onSubmit={search} role="search" className="pb-no-print" noValidate>
      <TextInput {...field("words")} hint={t("search.wordsHint")} />
      <TextInput {...field("giver")} />
      <TextInput {...field("body")} hint={t("search.bodyHint")} />
      <Select
        {...field("person")}
        options={[any, ...people.map((person) => ({ value: person.id, text: personWords(person) }))]}
      />
      {forces.length > 1 && (
        <Select
          {...field("force")}
          options={[any, ...forces.map(({ force }) => ({ value: force.id, text: force.name }))]}
        />
      )}
      <Select
        {...field("category")}
        options={[any, ...categories.map((value) => ({ value, text: t(categoryKey(value)) }))]}
      />
      <Select
        {...field("kind")}
        options={[any, ...kinds.map((value) => ({ value, text: t(`search.kinds.${value}`) }))]}
      />
      <TextInput {...field("from")} type="date" width={10} />
      <TextInput {...field("to")} type="date" width={10} />
      <Button>{t("search.submit")}</Button>
    </form>
  );
}
