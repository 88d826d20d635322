import { useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { Table } from "@probity/ui/content/Table";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { configurationHref } from "../configuration/hrefs.js";
import { SettingForm } from "../configuration/SettingForm.js";
import { useSetting } from "../configuration/useSetting.js";
import { personWords, usePeople } from "../people/usePeople.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { Screen } from "../shell/Screen.js";
import { endVaultOpenerDocument, nameVaultOpenerDocument, vaultOpenersDocument } from "./vault.document.js";

const home = configurationHref("/vault");

/** Whom the force named to open who raised cases from outside. */
export function VaultOpeners(): ReactNode {
  const { t } = useTranslation();
  const { force } = useSession().acting;
  const result = useQuery(vaultOpenersDocument, { variables: { slug: force.slug }, fetchPolicy: "cache-and-network" });
  return (
    <Screen
      title={t("vault.title")}
      caption={force.name}
      back={{ href: configurationHref(), text: t("queue.backToConfiguration") }}
    >
      <p className="govuk-body">{t("vault.text")}</p>
      <p className="govuk-body">
        <Link href={`${home}/new`}>{t("vault.name")}</Link>
      </p>
      <Answer of={result}>{(data) => <Openers rows={data.force?.vaultOpeners ?? []} />}</Answer>
    </Screen>
  );
}

function Openers({ rows }: { rows: readonly { id: string; name: string }[] }): ReactNode {
  const { t } = useTranslation();
  if (rows.length === 0) return <EmptyState title={t("vault.none")}>{t("vault.noneText")}</EmptyState>;
  return (
    <Table
      caption={t("vault.title")}
      captionSize="hidden"
      narrow="stack"
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: "name", heading: t("vault.who"), rowHeader: true, cell: ({ name }) => name },
        {
          key: "end",
          heading: t("queue.action"),
          cell: ({ id, name }) => (
            <Link href={`${home}/${id}/end`}>
              {t("vault.end")}
              <span className="govuk-visually-hidden">: {name}</span>
            </Link>
          ),
        },
      ]}
    />
  );
}

/** Names who may open it. */
export function NameVaultOpener(): ReactNode {
  const { t } = useTranslation();
  const { force } = useSession().acting;
  const { people } = usePeople();
  const { change, save } = useSetting(nameVaultOpenerDocument, { href: home, done: "vault.done.named" });
  return (
    <SettingForm
      title={t("vault.name")}
      caption={force.name}
      back={{ href: home }}
      change={change}
      button={t("vault.nameButton")}
      fields={[
        {
          id: "personId",
          type: "select",
          label: t("vault.who"),
          hint: t("vault.whoHint"),
          options: people.map((one) => ({ value: one.id, text: personWords(one) })),
        },
      ]}
      onSubmit={({ personId }) => void save({ personId: personId ?? "" })}
    />
  );
}

/** Takes it back, at once. */
export function EndVaultOpener(): ReactNode {
  const { t } = useTranslation();
  const { force } = useSession().acting;
  const personId = useParams()["id"] ?? "";
  const name = usePeople().people.find(({ id }) => id === personId)?.name;
  const { change, save } = useSetting(endVaultOpenerDocument, { href: home, done: "vault.done.ended" });
  return (
    <SettingForm
      title={t("vault.end")}
      caption={force.name}
      back={{ href: home }}
      change={change}
      button={t("vault.end")}
      fields={[]}
      onSubmit={() => void save({ personId })}
    >
      <p className="govuk-body">{t("vault.endText", { name: name ?? "" })}</p>
    </SettingForm>
  );
}
