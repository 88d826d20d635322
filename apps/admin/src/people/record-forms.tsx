import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { londonDay } from "@probity/ui/dates";
import { SettingForm } from "../configuration/SettingForm.js";
import { useSetting } from "../configuration/useSetting.js";
import type { ExemptionGround, RestrictionBasis, TrainingKind } from "../gql/graphql.js";
import { recordRestrictionDocument, recordTrainingDocument, recordVettingDocument } from "./person.document.js";
import { OfPerson, type PersonOfPage } from "./PersonPage.js";

const after = ({ id }: PersonOfPage, done: string) => ({ href: `/people/${id}`, done });

/** Records that somebody was vetted. */
export function RecordVetting(): ReactNode {
  return <OfPerson needs="people:vet">{(person) => <VettingForm person={person} />}</OfPerson>;
}

function VettingForm({ person }: { person: PersonOfPage }): ReactNode {
  const { t } = useTranslation();
  const { change, save } = useSetting(recordVettingDocument, after(person, "person.saved.vetting"));
  const standing = person.vettings?.find(({ superseded }) => !superseded);
  return (
    <SettingForm
      title={t("person.recordVetting")}
      caption={person.name}
      back={{ href: `/people/${person.id}` }}
      change={change}
      button={t("person.save")}
      fields={[
        { id: "level", type: "text", label: t("person.level"), hint: t("person.levelHint") },
        { id: "grantedOn", type: "date", label: t("person.granted") },
        { id: "expiresOn", type: "date", label: t("person.expires"), hint: t("person.expiresHint"), optional: true },
      ]}
      onSubmit={({ level, grantedOn, expiresOn = null }) =>
        void save({
          personId: person.id,
          level: level ?? "",
          grantedOn: grantedOn ?? "",
          expiresOn,
          vettingId: standing?.id ?? null,
        })
      }
    />
  );
}

const trainingKinds = ["INDUCTION", "TRAINING", "READING"] as const satisfies readonly TrainingKind[];

/** Records induction, training or reading. */
export function RecordTraining(): ReactNode {
  return <OfPerson needs="people:vet">{(person) => <TrainingForm person={person} />}</OfPerson>;
}

function TrainingForm({ person }: { person: PersonOfPage }): ReactNode {
  const { t } = useTranslation();
  const { change, save } = useSetting(recordTrainingDocument, after(person, "person.saved.training"));
  return (
    <SettingForm
      title={t("person.recordTraining")}
      caption={person.name}
      back={{ href: `/people/${person.id}` }}
      change={change}
      button={t("person.save")}
      fields={[
        {
          id: "kind",
          type: "radios",
          label: t("person.kind"),
          options: trainingKinds.map((value) => ({ value, text: t(`person.trainingKind.${value}`) })),
        },
        { id: "title", type: "text", label: t("person.what") },
        { id: "doneOn", type: "date", label: t("person.done") },
        { id: "renewBy", type: "date", label: t("person.renewBy"), optional: true },
        { id: "clauseId", type: "text", label: t("person.clause"), hint: t("person.clauseHint"), optional: true },
      ]}
      onSubmit={({ kind, title, doneOn, renewBy = null, clauseId = null }) =>
        void save({
          personId: person.id,
          kind: kind as TrainingKind,
          title: title ?? "",
          doneOn: doneOn ?? "",
          renewBy,
          clauseId,
        })
      }
    />
  );
}

const bases = ["STATUTE", "PROTOCOL", "EXEMPTION"] as const satisfies readonly RestrictionBasis[];
const grounds = ["DEPUTY", "TRANSITIONAL", "OTHER"] as const satisfies readonly ExemptionGround[];

/** Records whether somebody is politically restricted in a post they hold. */
export function RecordRestriction(): ReactNode {
  return <OfPerson needs="people:vet">{(person) => <RestrictionForm person={person} />}</OfPerson>;
}

function RestrictionForm({ person }: { person: PersonOfPage }): ReactNode {
  const { t } = useTranslation();
  const { change, save } = useSetting(recordRestrictionDocument, after(person, "person.saved.restriction"));
  const posts = new Map(person.appointments.map(({ office }): [string, string] => [office.id, office.title]));
  const standing = (officeId: string) =>
    person.restrictions?.find(({ office, to }) => office?.id === officeId && to === null)?.id ?? null;
  return (
    <SettingForm
      title={t("person.recordRestriction")}
      caption={person.name}
      back={{ href: `/people/${person.id}` }}
      change={change}
      button={t("person.save")}
      fields={[
        {
          id: "officeId",
          type: "select",
          label: t("person.office"),
          options: [...posts].map(([value, text]) => ({ value, text })),
        },
        {
          id: "basis",
          type: "radios",
          label: t("person.basis"),
          options: bases.map((value) => ({ value, text: t(`person.basisOf.${value}`) })),
        },
        { id: "clauseId", type: "text", label: t("person.clause"), hint: t("person.clauseIfProtocol"), optional: true },
        {
          id: "ground",
          type: "select",
          label: t("person.groundLabel"),
          hint: t("person.groundHint"),
          options: grounds.map((value) => ({ value, text: t(`person.ground.${value}`) })),
          optional: true,
        },
        { id: "reason", type: "long", label: t("person.reason") },
        { id: "from", type: "date", label: t("person.from"), initial: londonDay() },
      ]}
      onSubmit={({ officeId, basis, clauseId = null, ground, reason, from }) =>
        void save({
          personId: person.id,
          officeId: officeId ?? "",
          basis: basis as RestrictionBasis,
          clauseId,
          ground: (ground ?? null) as ExemptionGround | null,
          reason: reason ?? "",
          from: from ?? "",
          restrictionId: standing(officeId ?? ""),
        })
      }
    />
  );
}
