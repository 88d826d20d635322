import { londonDay } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { Role } from "../gql/graphql.js";
import { useBodies } from "../people/useBodies.js";
import { personWords, usePeople } from "../people/usePeople.js";
import { useSession } from "../shell/acting-force.js";
import { FailureNotice } from "../shell/Answer.js";
import { Loading } from "../shell/Loading.js";
import { Screen } from "../shell/Screen.js";
import {
  addOfficeDocument,
  addPersonDocument,
  grantAccessDocument,
  revokeAccessDocument,
  setReportingLineDocument,
} from "./configuration.document.js";
import { configurationHref } from "./hrefs.js";
import { titledRoles, useRoleTitles } from "./roles.js";
import { SettingForm } from "./SettingForm.js";
import { useSetting } from "./useSetting.js";

const access = configurationHref("/access");
const back = { href: access };

/** Adds a person, who may sign in where an address is given. */
export function AddPerson(): ReactNode {
  const { t } = useTranslation();
  const { force } = useSession().acting;
  const { change, save } = useSetting(addPersonDocument, { href: access, done: "configuration.done.person" });
  return (
    <SettingForm
      title={t("configuration.addPerson")}
      caption={force.name}
      {...{ back, change }}
      button={t("configuration.addPersonButton")}
      fields={[
        { id: "name", type: "text", label: t("configuration.personName") },
        {
          id: "email",
          type: "text",
          label: t("configuration.email"),
          hint: t("configuration.emailHint"),
          optional: true,
        },
      ]}
      onSubmit={({ name, email = null }) => void save({ name: name ?? "", email })}
    />
  );
}

/** Adds an office. */
export function AddOffice(): ReactNode {
  const { t } = useTranslation();
  const { force } = useSession().acting;
  const titleOf = useRoleTitles();
  const bodies = useBodies();
  const { change, save } = useSetting(addOfficeDocument, { href: access, done: "configuration.done.office" });
  return (
    <SettingForm
      title={t("configuration.addOffice")}
      caption={force.name}
      {...{ back, change }}
      button={t("configuration.addOfficeButton")}
      fields={[
        {
          id: "role",
          type: "select",
          label: t("configuration.role"),
          options: titledRoles.map((value) => ({ value, text: titleOf(value) })),
        },
        { id: "titleEn", type: "text", label: t("configuration.titleEn") },
        { id: "titleCy", type: "text", label: t("configuration.titleCy"), optional: true },
        { id: "bodyId", type: "select", label: t("offices.body"), options: bodies, optional: true },
        { id: "from", type: "date", label: t("person.from"), optional: true },
        {
          id: "public",
          type: "radios",
          label: t("configuration.publicLabel"),
          initial: "law",
          options: (["law", "yes"] as const).map((value) => ({ value, text: t(`configuration.public.${value}`) })),
        },
      ]}
      onSubmit={({ role, titleEn, titleCy = null, bodyId = null, from = null, public: shown }) =>
        void save({
          role: role as Role,
          titleEn: titleEn ?? "",
          titleCy,
          bodyId,
          from,
          public: shown === "yes" ? true : null,
        })
      }
    />
  );
}

/** Says to whom a person reports. */
export function ReportingLine(): ReactNode {
  const { t } = useTranslation();
  const { force } = useSession().acting;
  const { people, loading, error } = usePeople();
  const bodies = useBodies();
  const { change, save } = useSetting(setReportingLineDocument, { href: access, done: "configuration.done.line" });
  if (loading) return <Loading />;
  if (error !== undefined)
    return (
      <Screen title={t("configuration.setLine")} caption={force.name} back={back}>
        <FailureNotice error={error} />
      </Screen>
    );
  const options = people.map((person) => ({ value: person.id, text: personWords(person) }));
  return (
    <SettingForm
      title={t("configuration.setLine")}
      caption={force.name}
      {...{ back, change }}
      button={t("configuration.setLineButton")}
      fields={[
        { id: "personId", type: "select", label: t("configuration.whoReports"), options },
        {
          id: "managerId",
          type: "select",
          label: t("configuration.toWhom"),
          hint: t("configuration.toWhomHint"),
          options,
          optional: true,
        },
        { id: "bodyId", type: "select", label: t("configuration.toWhichBody"), options: bodies, optional: true },
        { id: "from", type: "date", label: t("configuration.firstDay"), initial: londonDay() },
      ]}
      onSubmit={({ personId, managerId = null, bodyId = null, from }) =>
        void save({ personId: personId ?? "", managerId, bodyId, from: from ?? "" })
      }
    />
  );
}

const grantable = ["FORCE_ADMIN", "AUDITOR", "READER"] as const satisfies readonly Role[];

/** Grants a role apart from any office. */
export function GrantAccess(): ReactNode {
  const { t } = useTranslation();
  const { force } = useSession().acting;
  const { change, save } = useSetting(grantAccessDocument, { href: access, done: "configuration.done.granted" });
  return (
    <SettingForm
      title={t("configuration.grant")}
      caption={force.name}
      {...{ back, change }}
      button={t("configuration.grantButton")}
      fields={[
        { id: "subject", type: "text", label: t("configuration.who"), hint: t("configuration.whoHint") },
        {
          id: "role",
          type: "radios",
          label: t("configuration.role"),
          options: grantable.map((value) => ({ value, text: t(`configuration.granted.${value}`) })),
        },
        { id: "reason", type: "long", label: t("configuration.reason") },
        { id: "until", type: "date", label: t("configuration.until"), hint: t("configuration.untilHint") },
      ]}
      onSubmit={({ subject, role, reason, until = null }) =>
        void save({ subject: subject ?? "", role: role as Role, reason: reason ?? "", until })
      }
    />
  );
}

/** Takes a granted role back. */
export function RevokeAccess(): ReactNode {
  const { t } = useTranslation();
  const { force } = useSession().acting;
  const grantId = useParams()["id"] ?? "";
  const { change, save } = useSetting(revokeAccessDocument, { href: access, done: "configuration.done.revoked" });
  return (
    <SettingForm
      title={t("configuration.revokeTitle")}
      caption={force.name}
      {...{ back, change }}
      button={t("configuration.revokeButton")}
      fields={[{ id: "reason", type: "long", label: t("configuration.reason") }]}
      onSubmit={({ reason }) => void save({ grantId, reason: reason ?? "" })}
    />
  );
}
