import type { Known } from "./known-things.js";
import { here, type Things } from "./thing.js";

/** Where figures of duties, and addresses of calendars of one's own, are shown. */
export function dutyThings({ force, calendarFeed }: Known): Things {
  return {
    CalendarFeed: {
      "the commissioner's": { by: [`{ ownCalendarFeeds(force: "${force}") { $ } }`], id: calendarFeed.pcc },
    },
    PublicationChecklist: { "of the force": { by: [here("publicationChecklist { $ }")] } },
    PublicationDuties: { "of the force": { by: [here("publicationChecklist { duties { $ } }")] } },
    PublicationItem: {
      "with a target of the force": { by: [here("publicationChecklist { items { $ } }")], id: "1a" },
      "of each year": { by: [here("publicationChecklist { items { $ } }")], id: "3a" },
    },
    DutyCounts: { "of one's forces": { by: ["{ dutyCounts { $ } }"] } },
  };
}
