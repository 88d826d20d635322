import { useQuery } from "@apollo/client/react";
import { londonDay } from "@probity/ui/dates";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { officesDocument } from "./offices.document.js";

/** The bodies of the acting force that there are today, as the options of a choice. */
export function useBodies(): { value: string; text: string }[] {
  const { slug } = useSession().acting.force;
  const { apiLanguage: language } = useLanguage();
  const { data } = useQuery(officesDocument, { variables: { slug, on: londonDay(), language } });
  return (data?.force?.bodies ?? []).map(({ id, name }) => ({ value: id, text: name }));
}
