import { londonDay } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { SettingForm } from "../configuration/SettingForm.js";
import { useSetting } from "../configuration/useSetting.js";
import type { RelationshipKind } from "../gql/graphql.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { endRelationshipDocument, recordRelationshipDocument, setFormOfAddressDocument } from "./person.document.js";
import { type PersonOfPage, usePersonPage } from "./PersonPage.js";

/** A form that is for the person alone whose page it belongs to. */
function OwnForm({ children }: { children: (person: PersonOfPage) => ReactNode }): ReactNode {
  const own = useSession().acting.person?.id;
  return (
    <Answer of={usePersonPage()}>
      {({ force }) => (force?.person && force.person.id === own ? children(force.person) : <NotFound />)}
    </Answer>
  );
}

const after = ({ id }: PersonOfPage, done: string) => ({ href: `/people/${id}`, done });
const kinds = ["PARTNER", "RELATIVE", "FRIEND", "ASSOCIATE"] as const satisfies readonly RelationshipKind[];

/** Records somebody near the viewer. */
export function RecordRelationship(): ReactNode {
  return <OwnForm>{(person) => <RelationshipForm person={person} />}</OwnForm>;
}

function RelationshipForm({ person }: { person: PersonOfPage }): ReactNode {
  const { t } = useTranslation();
  const { change, save } = useSetting(recordRelationshipDocument, after(person, "person.saved.relationship"));
  return (
    <SettingForm
      title={t("person.addRelationship")}
      caption={person.name}
      back={{ href: `/people/${person.id}` }}
      change={change}
      button={t("person.save")}
      fields={[
        {
          id: "kind",
          type: "radios",
          label: t("person.kind"),
          options: kinds.map((value) => ({ value, text: t(`person.relationshipKind.${value}`) })),
        },
        { id: "name", type: "text", label: t("person.who"), hint: t("person.relationshipsPrivate") },
        { id: "from", type: "date", label: t("person.from"), optional: true },
      ]}
      onSubmit={({ kind, name, from = null }) => void save({ kind: kind as RelationshipKind, name: name ?? "", from })}
    />
  );
}

/** Ends a relationship of the viewer. */
export function EndRelationship(): ReactNode {
  return <OwnForm>{(person) => <EndForm person={person} />}</OwnForm>;
}

function EndForm({ person }: { person: PersonOfPage }): ReactNode {
  const { t } = useTranslation();
  const { relationshipId = "" } = useParams();
  const { change, save } = useSetting(endRelationshipDocument, after(person, "person.saved.ended"));
  const relationship = person.relationships?.find(({ id, to }) => id === relationshipId && to === null);
  if (!relationship) return <NotFound />;
  return (
    <SettingForm
      title={t("person.endRelationship", { name: relationship.name })}
      caption={person.name}
      back={{ href: `/people/${person.id}` }}
      change={change}
      button={t("person.save")}
      fields={[{ id: "on", type: "date", label: t("person.to"), initial: londonDay() }]}
      onSubmit={({ on }) => void save({ relationshipId, on: on ?? "" })}
    />
  );
}

/** Says how the viewer wants to be addressed. */
export function FormOfAddress(): ReactNode {
  return <OwnForm>{(person) => <AddressForm person={person} />}</OwnForm>;
}

function AddressForm({ person }: { person: PersonOfPage }): ReactNode {
  const { t } = useTranslation();
  const { change, save } = useSetting(setFormOfAddressDocument, after(person, "person.saved.address"));
  const { formOfAddress: former } = person;
  return (
    <SettingForm
      title={t("person.address")}
      caption={person.name}
      back={{ href: `/people/${person.id}` }}
      change={change}
      button={t("person.save")}
      fields={[
        {
          id: "formOfAddress",
          type: "text",
          label: t("person.address"),
          hint: t("person.addressHint"),
          initial: former ?? "",
          optional: true,
        },
      ]}
      onSubmit={({ formOfAddress = null }) => void save({ formOfAddress, former })}
    />
  );
}
