import { Button } from "@probity/ui/form/Button";
import { Checkboxes } from "@probity/ui/form/Checkboxes";
import { TextInput } from "@probity/ui/form/TextInput";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { nextItem, type TypedItem } from "./meeting-answers.js";

interface AgendaFieldsProps {
  items: readonly TypedItem[];
  onChange: (items: readonly TypedItem[]) => void;
  error: string | undefined;
}

/** The items of the agenda, each with its number, what it is about, and whether the public is shut out. */
export function AgendaFields({ items, onChange, error }: AgendaFieldsProps): ReactNode {
  const { t } = useTranslation();
  const put = (key: string, changed: Partial<TypedItem>) =>
    onChange(items.map((item) => (item.key === key ? { ...item, ...changed } : item)));
  return (
    <section id="items" tabIndex={-1} aria-label={t("meetings.agenda")}>
      <h2 className="govuk-heading-m">{t("meetings.agenda")}</h2>
      {error && (
        <p className="govuk-error-message">
          <span className="govuk-visually-hidden">{t("error", { ns: "ui" })}</span> {error}
        </p>
      )}
      {items.map((item, place) => (
        <ItemFields
          key={item.key}
          item={item}
          place={place + 1}
          onChange={(changed) => put(item.key, changed)}
          onRemove={items.length > 1 ? () => onChange(items.filter(({ key }) => key !== item.key)) : undefined}
        />
      ))}
      <Button type="button" variant="secondary" onClick={() => onChange([...items, nextItem(items)])}>
        {t("meetings.addItem")}
      </Button>
    </section>
  );
}

interface ItemFieldsProps {
  item: TypedItem;
  place: number;
  onChange: (changed: Partial<TypedItem>) => void;
  onRemove: (() => void) | undefined;
}

function ItemFields({ item, place, onChange, onRemove }: ItemFieldsProps): ReactNode {
  const { t } = useTranslation();
  const text = (field: "number" | "title" | "closedReason") => {
    const id = `item-${place}-${field}`;
    const put = (event: { target: { value: string } }) => onChange({ [field]: event.target.value });
    return { id, name: id, value: item[field], onChange: put };
  };
  return (
    <fieldset className="govuk-fieldset govuk-!-margin-bottom-6">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{t("meetings.itemPlace", { place })}</legend>
      <TextInput {...text("number")} label={t("meetings.itemNumber")} width={4} />
      <TextInput {...text("title")} label={t("meetings.itemTitle")} />
      <Checkboxes
        small
        id={`item-${place}-closed`}
        name={`item-${place}-closed`}
        label={t("meetings.itemClosedLabel")}
        chosen={item.closed ? ["yes"] : []}
        onChange={(chosen) => onChange({ closed: chosen.length > 0 })}
        options={[{ value: "yes", text: t("meetings.itemClosedYes") }]}
      />
      {item.closed && (
        <TextInput
          {...text("closedReason")}
          label={t("meetings.closedReasonLabel")}
          hint={t("meetings.closedReasonHint")}
        />
      )}
      {onRemove && (
        <Button type="button" variant="secondary" onClick={onRemove}>
          {t("meetings.removeItem", { number: item.number || place })}
        </Button>
      )}
    </fieldset>
  );
}
