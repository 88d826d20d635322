import { Checkboxes } from "@probity/ui/form/Checkboxes";
import { DateInput } from "@probity/ui/form/DateInput";
import { Radios } from "@probity/ui/form/Radios";
import { Select } from "@probity/ui/form/Select";
import { Textarea } from "@probity/ui/form/Textarea";
import { TextInput } from "@probity/ui/form/TextInput";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Problems } from "../forms/useProblems.js";
import type { GiftKind, GiftQuality, GiverKind, ValueBasis } from "../gql/graphql.js";
import { personWords, usePeople } from "../people/usePeople.js";
import { useSession } from "../shell/acting-force.js";
import { penceOf, type GiftAnswers } from "./gift-answers.js";

const kinds = ["GIFT", "HOSPITALITY"] as const satisfies readonly GiftKind[];
const giverKinds = ["ORGANISATION", "PUBLIC_BODY", "PERSON"] as const satisfies readonly GiverKind[];
const bases = ["EXACT", "ESTIMATE", "NOT_KNOWN"] as const satisfies readonly ValueBasis[];
const qualities = ["LOW_VALUE_USED_AT_WORK", "CASH", "MIGHT_COMPROMISE"] as const satisfies readonly GiftQuality[];

/** The form's answers and problems, and how an answer changes. */
export interface GiftFieldsProps {
  answers: GiftAnswers;
  problems: Problems;
  onChange: (changed: Partial<GiftAnswers>) => void;
}

type TextField = "description" | "occasion" | "giverName" | "surrenderedTo" | "reason";

/** What a text field of the form needs. */
export function textField({ answers, problems, onChange }: GiftFieldsProps, field: TextField) {
  return {
    id: field,
    name: field,
    value: answers[field],
    onChange: (event: { target: { value: string } }) => onChange({ [field]: event.target.value }),
    error: problems.at(field),
  };
}

/** What was offered, by whom, when, and what it is worth. */
export function GiftFields(props: GiftFieldsProps): ReactNode {
  const { t } = useTranslation();
  const { can } = useSession();
  const { answers, problems, onChange } = props;
  return (
    <>
      {can("registers:publish") && <Recipient {...props} />}
      <Radios
        id="kind"
        name="kind"
        label={t("gifts.kindLabel")}
        value={answers.kind ?? undefined}
        onChange={(value) => onChange({ kind: kinds.find((one) => one === value) ?? null })}
        error={problems.at("kind")}
        options={kinds.map((value) => ({ value, text: t(`gifts.kind.${value}`), hint: t(`gifts.kindHint.${value}`) }))}
      />
      <Textarea
        {...textField(props, "description")}
        rows={3}
        label={t("gifts.descriptionLabel")}
        hint={t("gifts.publicHint")}
      />
      <TextInput {...textField(props, "occasion")} label={t("gifts.occasionLabel")} hint={t("gifts.publicHint")} />
      <Giver {...props} />
      <DateInput
        id="offeredOn"
        name="offeredOn"
        label={t("gifts.offeredOnLabel")}
        hint={t("gifts.offeredOnHint")}
        value={answers.offeredOn}
        onChange={(offeredOn) => onChange({ offeredOn })}
        error={problems.at("offeredOn")}
      />
      <Worth {...props} />
      <Checkboxes
        id="qualities"
        name="qualities"
        label={t("gifts.qualitiesLabel")}
        hint={t("gifts.qualitiesHint")}
        chosen={answers.qualities}
        onChange={(chosen) => onChange({ qualities: qualities.filter((one) => chosen.includes(one)) })}
        error={problems.at("qualities")}
        options={qualities.map((value) => ({ value, text: t(`gifts.quality.${value}`) }))}
      />
    </>
  );
}

function Giver(props: GiftFieldsProps): ReactNode {
  const { t } = useTranslation();
  const { answers, problems, onChange } = props;
  return (
    <>
      <TextInput {...textField(props, "giverName")} label={t("gifts.giverLabel")} hint={t("gifts.giverHint")} />
      <Radios
        id="giverKind"
        name="giverKind"
        label={t("gifts.giverKindLabel")}
        value={answers.giverKind ?? undefined}
        onChange={(value) => onChange({ giverKind: giverKinds.find((one) => one === value) ?? null })}
        error={problems.at("giverKind")}
        options={giverKinds.map((value) => ({ value, text: t(`gifts.giverKind.${value}`) }))}
      />
    </>
  );
}

/** To whom it was offered: a registrar declares for somebody else too. */
function Recipient({ answers, problems, onChange }: GiftFieldsProps): ReactNode {
  const { t } = useTranslation();
  const { people } = usePeople();
  return (
    <Select
      id="recipientId"
      name="recipientId"
      label={t("gifts.recipientLabel")}
      value={answers.recipientId}
      onChange={(event) => onChange({ recipientId: event.target.value })}
      error={problems.at("recipientId")}
      options={[
        { value: "", text: t("gifts.me") },
        ...people.map((person) => ({ value: person.id, text: personWords(person) })),
      ]}
    />
  );
}

function Worth({ answers, problems, onChange }: GiftFieldsProps): ReactNode {
  const { t } = useTranslation();
  const isLarge = (penceOf(answers.pounds) ?? 0) > 100_000_000;
  const amount = (
    <>
      <TextInput
        id="valuePence"
        name="valuePence"
        inputMode="decimal"
        width={10}
        label={t("gifts.poundsLabel")}
        hint={t("gifts.poundsHint")}
        value={answers.pounds}
        onChange={(event) => onChange({ pounds: event.target.value })}
        error={problems.at("valuePence")}
      />
      {isLarge && (
        <Checkboxes
          id="largeValueConfirmed"
          name="largeValueConfirmed"
          label={t("gifts.largeLabel")}
          chosen={answers.largeValueConfirmed ? ["yes"] : []}
          onChange={(chosen) => onChange({ largeValueConfirmed: chosen.length > 0 })}
          options={[{ value: "yes", text: t("gifts.largeYes") }]}
        />
      )}
    </>
  );
  return (
    <Radios
      id="valueBasis"
      name="valueBasis"
      label={t("gifts.valueBasisLabel")}
      value={answers.valueBasis ?? undefined}
      onChange={(value) => onChange({ valueBasis: bases.find((one) => one === value) ?? null })}
      error={problems.at("valueBasis")}
      options={bases.map((value) => ({
        value,
        text: t(`gifts.valueBasis.${value}`),
        conditional: value === "NOT_KNOWN" ? undefined : amount,
      }))}
    />
  );
}
