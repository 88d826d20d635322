import { londonDay } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { GoverningBodyKind } from "../gql/graphql.js";
import { useSession } from "../shell/acting-force.js";
import { addBodyDocument, endBodyDocument } from "./configuration.document.js";
import { configurationHref } from "./hrefs.js";
import { SettingForm } from "./SettingForm.js";
import { useSetting } from "./useSetting.js";

/** The kinds of governing body. */
export const bodyKinds = [
  "POLICE_AND_CRIME_COMMISSIONER",
  "POLICE_FIRE_AND_CRIME_COMMISSIONER",
  "POLICE_AUTHORITY",
  "MAYOR",
  "POLICE_AND_CRIME_BOARD",
] as const satisfies readonly GoverningBodyKind[];

/** The kind that was chosen; the first where none was, which the form does not let happen. */
export function bodyKindOf(given: string | null | undefined): GoverningBodyKind {
  return bodyKinds.find((kind) => kind === given) ?? bodyKinds[0];
}

/** Adds the body that takes over from a day. */
export function AddBody(): ReactNode {
  const { t } = useTranslation();
  const { force } = useSession().acting;
  const bodies = configurationHref("/bodies");
  const { change, save } = useSetting(addBodyDocument, { href: bodies, done: "configuration.done.body" });
  return (
    <SettingForm
      title={t("configuration.addBody")}
      caption={force.name}
      back={{ href: bodies }}
      change={change}
      button={t("configuration.addBodyButton")}
      fields={[
        {
          id: "kind",
          type: "radios",
          label: t("configuration.bodyKind"),
          options: bodyKinds.map((value) => ({ value, text: t(`configuration.kind.${value}`) })),
        },
        { id: "nameEn", type: "text", label: t("configuration.nameEn") },
        { id: "nameCy", type: "text", label: t("configuration.nameCy"), optional: true },
        { id: "validFrom", type: "date", label: t("configuration.firstDay"), hint: t("configuration.takesOver") },
        { id: "reason", type: "long", label: t("configuration.reason") },
      ]}
      onSubmit={({ kind, nameEn, nameCy = null, validFrom, reason }) =>
        void save({
          body: { kind: bodyKindOf(kind), nameEn: nameEn ?? "", nameCy, validFrom: validFrom ?? "" },
          reason: reason ?? "",
        })
      }
    />
  );
}

/** Ends a body on a day. */
export function EndBody(): ReactNode {
  const { t } = useTranslation();
  const { force } = useSession().acting;
  const bodyId = useParams()["id"] ?? "";
  const bodies = configurationHref("/bodies");
  const { change, save } = useSetting(endBodyDocument, { href: bodies, done: "configuration.done.bodyEnded" });
  return (
    <SettingForm
      title={t("configuration.endBody")}
      caption={force.name}
      back={{ href: bodies }}
      change={change}
      button={t("configuration.endBodyButton")}
      fields={[
        { id: "lastDay", type: "date", label: t("configuration.lastDay"), initial: londonDay() },
        { id: "reason", type: "long", label: t("configuration.reason") },
      ]}
      onSubmit={({ lastDay, reason }) => void save({ bodyId, lastDay: lastDay ?? "", reason: reason ?? "" })}
    />
  );
}
