import type { Known } from "./known-things.js";
import { here, type Things } from "./thing.js";

/** Where figures of duties, and addresses of calendars of one's own, are shown. */
export function dutyThings({ force, calendarFeed, cumbria }: Known): Things {
  const ofPeople = (of: string, kind: string, inside: string) =>
    `{ personDuties(force: "${of}", kind: ${kind}, first: 50) { ${inside} } }`;
  const signature = (person: string) => ({
    by: [ofPeople(cumbria.force, "SIGNATURE", "nodes { $ }")],
    id: `${person}.${cumbria.version}.APPOINTMENT`,
    force: "cumbria",
  });
  return {
    CalendarFeed: {
      "the commissioner's": { by: [`{ ownCalendarFeeds(force: "${force}") { $ } }`], id: calendarFeed.pcc },
    },
    PersonDuty: {
      "the data protection officer's vetting": { by: [ofPeople(force, "VETTING", "nodes { $ }")] },
      "the commissioner's signature": signature(cumbria.pcc),
      "staff's signature, given": signature(cumbria.staff),
    },
    PersonDutyConnection: { "of the force": { by: [ofPeople(force, "VETTING", "$")] } },
    PersonDutyCounts: { "of one's forces": { by: ["{ personDutyCounts { $ } }"] } },
    PublicationChecklist: { "of the force": { by: [here("publicationChecklist { $ }")] } },
    PublicationDuties: { "of the force": { by: [here("publicationChecklist { duties { $ } }")] } },
    PublicationItem: {
      "with a target of the force": { by: [here("publicationChecklist { items { $ } }")], id: "1a" },
      "of each year": { by: [here("publicationChecklist { items { $ } }")], id: "3a" },
    },
    DutyCounts: { "of one's forces": { by: ["{ dutyCounts { $ } }"] } },
  };
}
