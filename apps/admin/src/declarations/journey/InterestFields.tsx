import { Details } from "@probity/ui/content/Details";
import { londonDay } from "@probity/ui/dates";
import { Button } from "@probity/ui/form/Button";
import { Checkboxes } from "@probity/ui/form/Checkboxes";
import { Select } from "@probity/ui/form/Select";
import { Textarea } from "@probity/ui/form/Textarea";
import { TextInput } from "@probity/ui/form/TextInput";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Problems } from "../../forms/useProblems.js";
import type { DeclarationPartsFragment, InterestCategory } from "../../gql/graphql.js";
import { personWords, usePeople } from "../../people/usePeople.js";
import { type InterestWords, noWords, relations } from "../categories.js";

/** The interests of one category as typed. */
export interface InterestFieldsProps {
  category: InterestCategory;
  asked: DeclarationPartsFragment["asked"];
  lines: readonly InterestWords[];
  problems: Problems;
  onChange: (lines: readonly InterestWords[]) => void;
}

/** Examples, then the boxes of each interest, and buttons to add and remove. */
export function InterestFields({ category, asked, lines, problems, onChange }: InterestFieldsProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <Details summary={t("review.examples")}>
        <p className="govuk-body">{t(`review.example.${category}`)}</p>
      </Details>
      {asked.connected.length > 0 && (
        <p className="govuk-body">
          {t("review.askedConnected", {
            clause: asked.clauseId,
            whose: asked.connected.map((one) => t(`review.relation.${one}`)).join(", "),
          })}
        </p>
      )}
      {lines.map((line, index) => (
        <div key={index}>
          <LineFields
            line={line}
            index={index}
            problems={problems}
            onChange={(to) => onChange(lines.with(index, to))}
          />
          {lines.length > 1 && (
            <Button type="button" variant="secondary" onClick={() => onChange(lines.toSpliced(index, 1))}>
              {t("declarations.remove", { number: index + 1 })}
            </Button>
          )}
        </div>
      ))}
      <Button type="button" variant="secondary" onClick={() => onChange([...lines, noWords])}>
        {t("declarations.another")}
      </Button>
    </>
  );
}

interface LineFieldsProps {
  line: InterestWords;
  index: number;
  problems: Problems;
  onChange: (line: InterestWords) => void;
}

function LineFields({ line, index, problems, onChange }: LineFieldsProps): ReactNode {
  const { t } = useTranslation();
  const id = (name: string): { id: string; name: string } => ({ id: `${name}-${index}`, name: `${name}-${index}` });
  const { description, since, relation, connectedName } = line;
  const number = index + 1;
  return (
    <>
      <Textarea
        {...id("interest")}
        rows={3}
        label={t("declarations.interestLabel", { number })}
        hint={index === 0 ? t("declarations.interestHint") : undefined}
        value={description}
        error={problems.at(`interest-${index}`)}
        onChange={(event) => onChange({ ...line, description: event.target.value })}
      />
      <TextInput
        {...id("since")}
        type="date"
        label={t("review.sinceLabel", { number })}
        hint={index === 0 ? t("review.sinceHint") : undefined}
        min="1900-01-01"
        max={londonDay()}
        value={since ?? ""}
        error={problems.at(`since-${index}`)}
        onChange={(event) => onChange({ ...line, since: event.target.value || null })}
      />
      <Select
        {...id("relation")}
        label={t("review.whose", { number })}
        value={relation}
        options={relations.map((value) => ({ value, text: t(`review.relation.${value}`) }))}
        onChange={(event) =>
          onChange({ ...line, relation: relations.find((one) => one === event.target.value) ?? "OWN" })
        }
      />
      {relation !== "OWN" && (
        <>
          <TextInput
            {...id("connected")}
            label={t("review.connectedName")}
            hint={t("review.connectedNameHint")}
            value={connectedName ?? ""}
            onChange={(event) => onChange({ ...line, connectedName: event.target.value })}
          />
          <ConnectedPerson {...{ line, index, problems, onChange }} />
        </>
      )}
      <Sensitivity {...{ line, index, problems, onChange }} />
    </>
  );
}

/** The connected person, where he or she is of this body. */
function ConnectedPerson({ line, index, onChange }: LineFieldsProps): ReactNode {
  const { t } = useTranslation();
  const { people } = usePeople();
  return (
    <Select
      id={`connected-person-${index}`}
      name={`connected-person-${index}`}
      label={t("review.connectedPerson")}
      hint={t("review.connectedPersonHint")}
      value={line.connectedPersonId ?? ""}
      options={[
        { value: "", text: t("review.connectedNobody") },
        ...people.map((person) => ({ value: person.id, text: personWords(person) })),
      ]}
      onChange={(event) => onChange({ ...line, connectedPersonId: event.target.value || null })}
    />
  );
}

/** Whether the person asks to withhold the details, and why. */
function Sensitivity({ line, index, problems, onChange }: LineFieldsProps): ReactNode {
  const { t } = useTranslation();
  const { sensitiveReason } = line;
  return (
    <>
      <Checkboxes
        id={`sensitive-${index}`}
        name={`sensitive-${index}`}
        label={t("review.sensitive", { number: index + 1 })}
        hint={index === 0 ? t("review.sensitiveHint") : undefined}
        options={[{ value: "yes", text: t("review.sensitiveAsk") }]}
        chosen={sensitiveReason === null ? [] : ["yes"]}
        onChange={(chosen) => onChange({ ...line, sensitiveReason: chosen.length > 0 ? "" : null })}
      />
      {sensitiveReason !== null && (
        <Textarea
          id={`sensitive-${index}-reason`}
          name={`sensitive-${index}-reason`}
          rows={3}
          label={t("review.sensitiveReason")}
          value={sensitiveReason}
          error={problems.at(`sensitive-${index}-reason`)}
          onChange={(event) => onChange({ ...line, sensitiveReason: event.target.value })}
        />
      )}
    </>
  );
}
