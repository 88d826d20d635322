import { Select } from "@probity/ui/form/Select";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { personWords, usePeople } from "../people/usePeople.js";
import { matters } from "./permission-answers.js";
import { Permissions } from "./PermissionList.js";
import { statuses } from "./PermissionTable.js";

/** Everybody's permissions, by matter, by how they stand and by person. */
export function PermissionRegister(): ReactNode {
  const { t } = useTranslation();
  const { people } = usePeople();
  const [chosen, setChosen] = useState({ matter: "", status: "", person: "" });
  const all = { value: "", text: t("permissions.all") };
  const filter = (field: keyof typeof chosen) => ({
    id: `by-${field}`,
    name: `by-${field}`,
    value: chosen[field],
    onChange: (event: { target: { value: string } }) => setChosen({ ...chosen, [field]: event.target.value }),
  });
  return (
    <section>
      <h2 className="govuk-heading-m">{t("permissions.registerTitle")}</h2>
      <p className="govuk-body">{t("permissions.readBy")}</p>
      <Select
        {...filter("matter")}
        label={t("permissions.matterHeading")}
        options={[all, ...matters.map((value) => ({ value, text: t(`permissions.matter.${value}`) }))]}
      />
      <Select
        {...filter("status")}
        label={t("permissions.statusHeading")}
        options={[all, ...statuses.map((value) => ({ value, text: t(`permissions.status.${value}`) }))]}
      />
      <Select
        {...filter("person")}
        label={t("permissions.person")}
        options={[all, ...people.map((person) => ({ value: person.id, text: personWords(person) }))]}
      />
      <Permissions
        name="register"
        only={{
          mine: false,
          toAct: false,
          matter: matters.find((one) => one === chosen.matter) ?? null,
          status: statuses.find((one) => one === chosen.status) ?? null,
          person: chosen.person || null,
        }}
      />
    </section>
  );
}
