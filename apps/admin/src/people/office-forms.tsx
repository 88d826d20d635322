import { useQuery } from "@apollo/client/react";
import { londonDay } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { SettingForm } from "../configuration/SettingForm.js";
import { useSetting } from "../configuration/useSetting.js";
import type { BodyKind } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import {
  addOfficeBodyDocument,
  endOfficeBodyDocument,
  endOfficeDocument,
  officesDocument,
  setElectionDayDocument,
} from "./offices.document.js";

const offices = "/people/offices";
const back = { href: offices };
const kinds = ["COMMITTEE", "PANEL", "GOVERNING_BODY", "EXTERNAL"] as const satisfies readonly BodyKind[];

/** Adds a body in which offices are held. */
export function AddOfficeBody(): ReactNode {
  const { t } = useTranslation();
  const { force } = useSession().acting;
  const { change, save } = useSetting(addOfficeBodyDocument, { href: offices, done: "offices.done.body" });
  return (
    <SettingForm
      title={t("offices.addBody")}
      caption={force.name}
      {...{ back, change }}
      button={t("offices.addBodyButton")}
      fields={[
        {
          id: "kind",
          type: "radios",
          label: t("person.kind"),
          options: kinds.map((value) => ({ value, text: t(`offices.bodyKind.${value}`) })),
        },
        { id: "nameEn", type: "text", label: t("offices.nameEn") },
        { id: "nameCy", type: "text", label: t("offices.nameCy"), optional: true },
        { id: "from", type: "date", label: t("person.from") },
      ]}
      onSubmit={({ kind, nameEn, nameCy = null, from }) =>
        void save({ kind: kind as BodyKind, nameEn: nameEn ?? "", nameCy, from: from ?? "" })
      }
    />
  );
}

/** Ends a body, and its offices with it. */
export function EndOfficeBody(): ReactNode {
  const { t } = useTranslation();
  const { force } = useSession().acting;
  const bodyId = useParams()["id"] ?? "";
  const { change, save } = useSetting(endOfficeBodyDocument, { href: offices, done: "offices.done.bodyEnded" });
  return (
    <SettingForm
      title={t("offices.endBody")}
      caption={force.name}
      {...{ back, change }}
      button={t("offices.endBodyButton")}
      fields={[
        { id: "on", type: "date", label: t("person.to") },
        { id: "reason", type: "long", label: t("person.reason") },
      ]}
      onSubmit={({ on, reason }) => void save({ bodyId, on: on ?? "", reason: reason ?? "" })}
    />
  );
}

/** Ends an office. */
export function EndOffice(): ReactNode {
  const { t } = useTranslation();
  const { force } = useSession().acting;
  const officeId = useParams()["id"] ?? "";
  const { change, save } = useSetting(endOfficeDocument, { href: offices, done: "offices.done.ended" });
  return (
    <SettingForm
      title={t("offices.end")}
      caption={force.name}
      back={{ href: `${offices}/${officeId}` }}
      change={change}
      button={t("offices.endButton")}
      fields={[
        { id: "on", type: "date", label: t("person.to") },
        { id: "reason", type: "long", label: t("person.reason") },
      ]}
      onSubmit={({ on, reason }) => void save({ officeId, on: on ?? "", reason: reason ?? "" })}
    />
  );
}

/** Enters the day of an ordinary election, or corrects one that was entered. */
export function SetElectionDay(): ReactNode {
  const { slug } = useSession().acting.force;
  const { apiLanguage: language } = useLanguage();
  const result = useQuery(officesDocument, { variables: { slug, on: londonDay(), language } });
  return <Answer of={result}>{({ force }) => <ElectionForm known={force?.electionDays ?? []} />}</Answer>;
}

function ElectionForm({ known }: { known: readonly { pollOn: string }[] }): ReactNode {
  const { t } = useTranslation();
  const { force } = useSession().acting;
  const { change, save } = useSetting(setElectionDayDocument, { href: offices, done: "offices.done.election" });
  const correction = {
    id: "insteadOf",
    type: "select",
    label: t("offices.insteadOf"),
    options: known.map(({ pollOn }) => ({ value: pollOn, text: pollOn })),
    optional: true,
  } as const;
  return (
    <SettingForm
      title={t("offices.setElectionDay")}
      caption={force.name}
      {...{ back, change }}
      button={t("person.save")}
      fields={[
        { id: "pollOn", type: "date", label: t("offices.pollOn"), hint: t("offices.pollHint") },
        { id: "source", type: "text", label: t("offices.source"), hint: t("offices.sourceHint") },
        ...(known.length > 0 ? [correction] : []),
      ]}
      onSubmit={({ pollOn, source, insteadOf = null }) =>
        void save({ pollOn: pollOn ?? "", source: source ?? "", insteadOf })
      }
    />
  );
}
