import { useQuery } from "@apollo/client/react";
import { Button } from "@probity/ui/form/Button";
import { Radios } from "@probity/ui/form/Radios";
import { Textarea } from "@probity/ui/form/Textarea";
import { TextInput } from "@probity/ui/form/TextInput";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { ConflictHelp } from "../forms/ConflictHelp.js";
import { PersonalDataReason } from "../forms/PersonalDataReason.js";
import { useChange } from "../forms/useChange.js";
import { type Problems, useProblems } from "../forms/useProblems.js";
import type { GiftPartsFragment, ValueBasis } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { penceOf, poundsOf } from "./gift-answers.js";
import { correctGiftOfferDocument, giftOfferDocument } from "./gift.document.js";

const bases = ["EXACT", "ESTIMATE", "NOT_KNOWN"] as const satisfies readonly ValueBasis[];
const fields = [
  "giverName",
  "description",
  "occasion",
  "valueBasis",
  "valuePence",
  "note",
  "nameGiverBecause",
  "personalDataBecause",
];

/** Corrects what is published: the line before it stays on the register, with the note. */
export function CorrectGift(): ReactNode {
  const { id = "" } = useParams();
  const { apiLanguage: language } = useLanguage();
  const result = useQuery(giftOfferDocument, { variables: { id, language } });
  return (
    <Answer screen of={result}>
      {({ giftOffer }) =>
        giftOffer?.viewerCanCorrect ? <Correcting offer={giftOffer} reload={() => result.refetch()} /> : <NotFound />
      }
    </Answer>
  );
}

function typedOf({ giverName, description, occasion, valueBasis, valuePence }: GiftPartsFragment) {
  const pounds = poundsOf(valuePence ?? null);
  return {
    giverName,
    description,
    occasion,
    valueBasis,
    pounds,
    note: "",
    nameGiverBecause: "",
    personalDataBecause: "",
  };
}

type Typed = ReturnType<typeof typedOf>;

interface CorrectingProps {
  offer: GiftPartsFragment;
  reload: () => Promise<unknown>;
}

/** The form's state, and how it is sent. */
function useCorrecting(offer: GiftPartsFragment) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const change = useChange(correctGiftOfferDocument);
  const problems = useProblems(change.failure, fields);
  const [typed, setTyped] = useState(() => typedOf(offer));

  async function correct(event: FormEvent): Promise<void> {
    event.preventDefault();
    const { pounds, nameGiverBecause, personalDataBecause, ...texts } = typed;
    const isKnown = typed.valueBasis !== "NOT_KNOWN";
    const valuePence = isKnown ? penceOf(pounds) : null;
    const found = [
      isKnown && valuePence === null && { id: "valuePence", message: t("gifts.missing.pounds") },
      !typed.note.trim() && { id: "note", message: t("gifts.missing.note") },
    ];
    if (!problems.check(found)) return;
    const of = { forceId: offer.force.id, giftOfferId: offer.id, version: offer.version, giverKind: offer.giverKind };
    const reasons = {
      nameGiverBecause: nameGiverBecause.trim() || null,
      personalDataBecause: personalDataBecause.trim() || null,
    };
    const done = await change.run({ ...of, ...texts, ...reasons, valuePence });
    if (done) void navigate(`/gifts/${offer.id}`, { state: { done: "gifts.done.corrected" } });
  }

  return { change, problems, typed, setTyped, correct };
}

function Correcting({ offer, reload }: CorrectingProps): ReactNode {
  const { t } = useTranslation();
  const { change, problems, typed, setTyped, correct } = useCorrecting(offer);
  return (
    <Screen
      title={t("gifts.correctTitle")}
      caption={offer.recipient.name}
      back={{ href: `/gifts/${offer.id}`, text: t("shell.back") }}
      errors={problems.all}
    >
      <p className="govuk-body">{t("gifts.correctText")}</p>
      <form onSubmit={(event) => void correct(event)} noValidate>
        <Fields offer={offer} typed={typed} setTyped={setTyped} problems={problems} />
        <ConflictHelp failure={change.failure} reload={reload} />
        <Button aria-disabled={change.busy}>{t("gifts.correct")}</Button>
      </form>
    </Screen>
  );
}

interface FieldsProps {
  offer: GiftPartsFragment;
  typed: Typed;
  setTyped: (typed: Typed) => void;
  problems: Problems;
}

function Fields({ offer, typed, setTyped, problems }: FieldsProps): ReactNode {
  const { t } = useTranslation();
  const text = (field: "giverName" | "description" | "occasion" | "note" | "nameGiverBecause") => {
    return {
      id: field,
      name: field,
      value: typed[field],
      onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [field]: event.target.value }),
      error: problems.at(field),
    };
  };
  return (
    <>
      <TextInput {...text("giverName")} label={t("gifts.giverLabel")} />
      <Textarea {...text("description")} rows={3} label={t("gifts.descriptionLabel")} />
      <TextInput {...text("occasion")} label={t("gifts.occasionLabel")} />
      <Radios
        id="valueBasis"
        name="valueBasis"
        label={t("gifts.valueBasisLabel")}
        value={typed.valueBasis}
        onChange={(value) => setTyped({ ...typed, valueBasis: bases.find((one) => one === value) ?? "NOT_KNOWN" })}
        error={problems.at("valueBasis")}
        options={bases.map((value) => ({ value, text: t(`gifts.valueBasis.${value}`) }))}
      />
      {typed.valueBasis !== "NOT_KNOWN" && (
        <TextInput
          id="valuePence"
          name="valuePence"
          inputMode="decimal"
          width={10}
          label={t("gifts.poundsLabel")}
          value={typed.pounds}
          onChange={(event) => setTyped({ ...typed, pounds: event.target.value })}
          error={problems.at("valuePence")}
        />
      )}
      {offer.giverKind === "PERSON" && (
        <Textarea {...text("nameGiverBecause")} rows={3} label={t("gifts.namingLabel")} hint={t("gifts.namingHint")} />
      )}
      <Textarea {...text("note")} rows={3} label={t("gifts.noteLabel")} hint={t("gifts.noteHint")} />
      <PersonalDataReason
        findings={offer.findings}
        value={typed.personalDataBecause}
        onChange={(personalDataBecause) => setTyped({ ...typed, personalDataBecause })}
        error={problems.at("personalDataBecause")}
      />
    </>
  );
}
