import { useQuery } from "@apollo/client/react";
import { Button } from "@probity/ui/form/Button";
import { Radios } from "@probity/ui/form/Radios";
import { Select } from "@probity/ui/form/Select";
import { Textarea } from "@probity/ui/form/Textarea";
import { TextInput } from "@probity/ui/form/TextInput";
import { formatDate, londonDay } from "@probity/ui/dates";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { useChange } from "../forms/useChange.js";
import { type Problems, useProblems } from "../forms/useProblems.js";
import type { MeetingAction, MeetingInterest, MeetingPartsFragment } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { personWords, usePeople } from "../people/usePeople.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { declareAtMeetingDocument, meetingDocument } from "./meeting.document.js";

const kinds = ["PERSONAL", "PREJUDICIAL", "OTHER"] as const satisfies readonly MeetingInterest[];
const actions = ["STAYED", "SPOKE_THEN_LEFT", "LEFT", "DID_NOT_ATTEND"] as const satisfies readonly MeetingAction[];
const fields = ["itemId", "personId", "kind", "localTerm", "interest", "action"];

/** Declares an interest at an item: one's own, or for the clerk anybody's; or changes what was declared. */
export function DeclareInterest(): ReactNode {
  const { id = "", declarationId } = useParams();
  return (
    <Answer screen of={useQuery(meetingDocument, { variables: { id } })}>
      {({ meeting }) => {
        const earlier = meeting?.declarations.find((one) => one.id === declarationId) ?? null;
        const mayBegin = declarationId ? earlier?.viewerCanChange : meeting?.viewerCanDeclare;
        return meeting && mayBegin ? <Form meeting={meeting} earlier={earlier} /> : <NotFound />;
      }}
    </Answer>
  );
}

type Earlier = MeetingPartsFragment["declarations"][number] | null;

/** A declaration as typed. */
interface Typed {
  readonly itemId: string;
  readonly personId: string;
  readonly kind: MeetingInterest | null;
  readonly localTerm: string;
  readonly interest: string;
  readonly action: MeetingAction | null;
}

const typedOf = (earlier: Earlier): Typed => ({
  itemId: earlier?.item?.id ?? "",
  personId: earlier?.person?.id ?? "",
  kind: earlier?.kind ?? null,
  localTerm: earlier?.localTerm ?? "",
  interest: earlier?.interest ?? "",
  action: earlier?.action ?? null,
});

interface FormProps {
  meeting: MeetingPartsFragment;
  earlier: Earlier;
}

/** The form's state, and how it is sent. */
function useDeclaring({ meeting, earlier }: FormProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const change = useChange(declareAtMeetingDocument);
  const problems = useProblems(change.failure, fields);
  const [typed, setTyped] = useState(() => typedOf(earlier));

  async function declare(event: FormEvent): Promise<void> {
    event.preventDefault();
    const { kind, itemId, personId, localTerm, interest, action } = typed;
    const found = [
      !itemId && { id: "itemId", message: t("meetings.missing.item") },
      !kind && { id: "kind", message: t("meetings.missing.kind") },
      kind === "OTHER" && !localTerm.trim() && { id: "localTerm", message: t("meetings.missing.localTerm") },
      !interest.trim() && { id: "interest", message: t("meetings.missing.interest") },
    ];
    if (!problems.check(found) || !kind) return;
    const of = { forceId: meeting.force.id, meetingId: meeting.id };
    const changed = { meetingDeclarationId: earlier?.id ?? null, version: earlier?.version ?? null };
    const what = {
      itemId,
      personId: personId || null,
      kind,
      interest: interest.trim(),
      action,
      made: earlier?.made ?? null,
    };
    const done = await change.run({
      ...of,
      ...changed,
      ...what,
      localTerm: kind === "OTHER" ? localTerm.trim() : null,
    });
    if (done) void navigate(`/meetings/${meeting.id}`, { state: { done: "meetings.done.declared" } });
  }

  return { change, problems, typed, onChange: (part: Partial<Typed>) => setTyped({ ...typed, ...part }), declare };
}

function Form({ meeting, earlier }: FormProps): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { change, problems, typed, onChange, declare } = useDeclaring({ meeting, earlier });
  return (
    <Screen
      title={t("meetings.declareTitle")}
      caption={`${meeting.name}, ${formatDate(meeting.heldOn, language)}`}
      back={{ href: `/meetings/${meeting.id}`, text: t("meetings.backToMeeting") }}
      errors={problems.all}
    >
      <form onSubmit={(event) => void declare(event)} noValidate>
        {meeting.viewerCanKeep && !earlier && <Whose {...{ typed, onChange, problems }} />}
        <Select
          id="itemId"
          name="itemId"
          label={t("meetings.itemLabel")}
          value={typed.itemId}
          onChange={({ target }) => onChange({ itemId: target.value })}
          error={problems.at("itemId")}
          options={[
            { value: "", text: t("forms.choose") },
            ...meeting.items.map(({ id, number, title }) => {
              return { value: id, text: `${number}: ${title ?? t("meetings.closedItem")}` };
            }),
          ]}
        />
        <Interest {...{ typed, onChange, problems }} />
        {meeting.heldOn <= londonDay() && <Done {...{ typed, onChange, problems }} />}
        <Button aria-disabled={change.busy}>{t("meetings.declareButton")}</Button>
      </form>
    </Screen>
  );
}

interface PartProps {
  typed: Typed;
  onChange: (part: Partial<Typed>) => void;
  problems: Problems;
}

function Whose({ typed, onChange, problems }: PartProps): ReactNode {
  const { t } = useTranslation();
  const { acting } = useSession();
  const { people } = usePeople();
  return (
    <Select
      id="personId"
      name="personId"
      label={t("meetings.personLabel")}
      value={typed.personId}
      onChange={({ target }) => onChange({ personId: target.value })}
      error={problems.at("personId")}
      options={[
        { value: "", text: t("meetings.me") },
        ...people
          .filter(({ id }) => id !== acting.person?.id)
          .map((person) => ({ value: person.id, text: personWords(person) })),
      ]}
    />
  );
}

function Interest({ typed, onChange, problems }: PartProps): ReactNode {
  const { t } = useTranslation();
  const localTerm = (
    <TextInput
      id="localTerm"
      name="localTerm"
      label={t("meetings.localTermLabel")}
      value={typed.localTerm}
      onChange={({ target }) => onChange({ localTerm: target.value })}
      error={problems.at("localTerm")}
    />
  );
  return (
    <>
      <Radios
        id="kind"
        name="kind"
        label={t("meetings.kindLabel")}
        value={typed.kind ?? undefined}
        onChange={(value) => onChange({ kind: kinds.find((one) => one === value) ?? null })}
        error={problems.at("kind")}
        options={kinds.map((value) => ({
          value,
          text: t(`meetings.kind.${value}`),
          hint: t(`meetings.kindHint.${value}`),
          conditional: value === "OTHER" ? localTerm : undefined,
        }))}
      />
      <Textarea
        id="interest"
        name="interest"
        rows={3}
        label={t("meetings.interestLabel")}
        hint={t("meetings.interestHint")}
        value={typed.interest}
        onChange={({ target }) => onChange({ interest: target.value })}
        error={problems.at("interest")}
      />
    </>
  );
}

function Done({ typed, onChange, problems }: PartProps): ReactNode {
  const { t } = useTranslation();
  return (
    <Radios
      id="action"
      name="action"
      label={t("meetings.actionLabel")}
      value={typed.action ?? undefined}
      onChange={(value) => onChange({ action: actions.find((one) => one === value) ?? null })}
      error={problems.at("action")}
      options={actions.map((value) => ({ value, text: t(`meetings.actions.${value}`) }))}
    />
  );
}
