import { useQuery } from "@apollo/client/react";
import { InsetText } from "@probity/ui/content/InsetText";
import { Button } from "@probity/ui/form/Button";
import { DateInput, isoDate } from "@probity/ui/form/DateInput";
import { Select } from "@probity/ui/form/Select";
import { TextInput } from "@probity/ui/form/TextInput";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { titledRoles, useRoleTitles } from "../configuration/roles.js";
import { ConflictHelp } from "../forms/ConflictHelp.js";
import { useChange } from "../forms/useChange.js";
import { useProblems } from "../forms/useProblems.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { checklistDocument, keepItemDocument } from "./publication.document.js";
import type { Item } from "./PublicationPage.js";

const fields = ["link", "lastUpdatedOn", "coversYear", "targetMonths", "owner"];

/** Keeps what the force says of one item of the checklist. */
export function KeepItem(): ReactNode {
  const { item: id } = useParams();
  const { acting, can } = useSession();
  const { apiLanguage } = useLanguage();
  const mayKeep = can("registers:publish");
  const variables = { slug: acting.force.slug, language: apiLanguage };
  const result = useQuery(checklistDocument, { variables, skip: !mayKeep, fetchPolicy: "network-only" });
  if (!mayKeep) return <NotFound />;
  return (
    <Answer of={result} screen>
      {({ force }) => {
        const item = force?.publicationChecklist.items.find((one) => one.id === id);
        return item ? <KeepForm item={item} reload={() => result.refetch()} /> : <NotFound />;
      }}
    </Answer>
  );
}

interface Said {
  readonly link: string;
  readonly on: { day: string; month: string; year: string };
  readonly covers: string;
  readonly target: string;
  readonly owner: string;
}

function saidOf({ link, lastUpdatedOn, coversYear, targetMonths, owner }: Item): Said {
  const [year = "", month = "", day = ""] = link && lastUpdatedOn ? lastUpdatedOn.split("-") : [];
  return {
    link: link ?? "",
    on: { day, month, year },
    covers: coversYear ? String(coversYear) : "",
    target: targetMonths ? String(targetMonths) : "",
    owner: owner ?? "",
  };
}

function KeepForm({ item, reload }: { item: Item; reload: () => Promise<unknown> }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { acting } = useSession();
  const change = useChange(keepItemDocument);
  const problems = useProblems(change.failure, fields);
  const [said, setSaid] = useState<Said>(saidOf(item));

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const link = said.link.trim() || null;
    const lastUpdatedOn = isoDate(said.on);
    const [coversYear, targetMonths] = [numberOf(said.covers), numberOf(said.target)];
    const found = [
      link !== null && !lastUpdatedOn && { id: "lastUpdatedOn", message: t("publication.updatedMissing") },
      Number.isNaN(coversYear) && { id: "coversYear", message: t("publication.number") },
      Number.isNaN(targetMonths) && { id: "targetMonths", message: t("publication.number") },
    ];
    if (!problems.check(found)) return;
    const owner = titledRoles.find((role) => role === said.owner) ?? null;
    const kept = { item: item.id, version: item.version, link, coversYear, targetMonths, owner };
    const input = { ...kept, forceId: acting.force.id, lastUpdatedOn: lastUpdatedOn || null };
    if (await change.run(input)) void navigate("/publication", { state: { done: "publication.kept" } });
  }

  return (
    <Screen
      title={t("publication.keepTitle")}
      caption={acting.force.name}
      back={{ href: "/publication", text: t("publication.back") }}
      errors={problems.all}
    >
      <ConflictHelp failure={change.failure} reload={reload} />
      <InsetText>
        {item.text}
        <div className="govuk-hint govuk-!-margin-bottom-0">{item.citation}</div>
      </InsetText>
      {item.inPlatform && <p className="govuk-body">{t("publication.here")}</p>}
      {item.cadence && (
        <p className="govuk-body">{t("publication.verified", { cadence: t(`publication.cadence.${item.cadence}`) })}</p>
      )}
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Fields item={item} said={said} onChange={setSaid} problemAt={problems.at} />
        <Button aria-disabled={change.busy}>{t("publication.save")}</Button>
      </form>
    </Screen>
  );
}

interface FieldsProps {
  item: Item;
  said: Said;
  onChange: (said: Said) => void;
  problemAt: (field: string) => string | undefined;
}

function Fields({ item, said, onChange, problemAt }: FieldsProps): ReactNode {
  const { t } = useTranslation();
  const titleOf = useRoleTitles();
  return (
    <>
      <TextInput
        id="link"
        name="link"
        type="url"
        label={t("publication.linkLabel")}
        hint={t("publication.linkHint")}
        value={said.link}
        onChange={({ target }) => onChange({ ...said, link: target.value })}
        error={problemAt("link")}
      />
      <DateInput
        id="lastUpdatedOn"
        name="lastUpdatedOn"
        label={t("publication.updatedLabel")}
        hint={t("publication.updatedHint")}
        value={said.on}
        onChange={(on) => onChange({ ...said, on })}
        error={problemAt("lastUpdatedOn")}
      />
      <HowOften item={item} said={said} onChange={onChange} problemAt={problemAt} />
      <Select
        id="owner"
        name="owner"
        label={t("publication.ownerLabel")}
        value={said.owner}
        onChange={({ target }) => onChange({ ...said, owner: target.value })}
        options={[
          { value: "", text: t("publication.nobody") },
          ...titledRoles.map((value) => ({ value, text: titleOf(value) })),
        ]}
        error={problemAt("owner")}
      />
    </>
  );
}

/** Which financial year it covers, where the law counts by these; the force's own target, where the law's timing is not verified. */
function HowOften({ item, said, onChange, problemAt }: FieldsProps): ReactNode {
  const { t } = useTranslation();
  if (item.cadence === "MONTHLY") return null;
  const yearly = item.cadence === "BEFORE_FINANCIAL_YEAR";
  const [id, part] = yearly ? (["coversYear", "covers"] as const) : (["targetMonths", "target"] as const);
  return (
    <TextInput
      id={id}
      name={id}
      inputMode="numeric"
      width={4}
      label={t(`publication.oftenLabel.${part}`)}
      hint={t(`publication.oftenHint.${part}`)}
      value={said[part]}
      onChange={({ target }) => onChange({ ...said, [part]: target.value })}
      error={problemAt(id)}
    />
  );
}

/** A whole number; null where nothing was entered, NaN where it is none. */
function numberOf(text: string): number | null {
  if (text.trim() === "") return null;
  return /^\d{1,4}$/.test(text.trim()) ? Number(text) : Number.NaN;
}
