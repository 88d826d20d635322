import type { EventRoutes } from "@probity/service-kit/events";

/** Which services hear of which event. */
export const eventRoutes: EventRoutes = {
  "force.configured": ["people", "registers", "cases"],
  "force.titled": ["people", "registers"],
  "rulebook.in-force": ["people", "registers", "cases"],
  "appointment.changed": ["protocols", "registers", "cases"],
  "reporting-line.changed": ["cases", "registers"],
  "conflict.changed": ["cases"],
  "routes.stale": ["cases"],
  "night.came": ["protocols", "people", "registers", "cases"],
  "case-keys.stale": ["cases"],
  "calendar.changed": ["cases"],
  "case-clock.comes": ["cases"],
  "case-clocks.due": ["people"],
  "case-clocks.settled": ["people"],
  "evidence-pack.asked": ["cases-work"],
  "cases.expired": ["cases"],
  "cases.expire": ["people"],
  "cases.handed-over": ["people"],
  "cases.deleted": ["people"],
  "figures.published": ["registers"],
  "duties.due": ["people"],
  "duties.settled": ["people"],
  "notices.given": ["people-mail"],
  "mail.due": ["people-mail"],
};
