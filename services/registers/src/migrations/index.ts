import { Registers20261121 } from "./2026-11-21-registers.js";
import { Calendar20261122 } from "./2026-11-22-calendar.js";
import { WithdrawnHolidays20261123 } from "./2026-11-23-withdrawn-holidays.js";
import { StandingOfRulebooks20261123 } from "./2026-11-23-standing-of-rulebooks.js";
import { PublicationRules20261124 } from "./2026-11-24-publication-rules.js";
import { GiftOffers20261124 } from "./2026-11-24-gift-offers.js";
import { ReviewOfEntries20261124 } from "./2026-11-24-review-of-entries.js";
import { CalendarFeeds20261124 } from "./2026-11-24-calendar-feeds.js";
import { Permissions20261124 } from "./2026-11-24-permissions.js";
import { Meetings20261124 } from "./2026-11-24-meetings.js";
import { PublicationItems20261124 } from "./2026-11-24-publication-items.js";

/** Every migration of this service, oldest first. */
export const migrations = [
  Registers20261121,
  Calendar20261122,
  WithdrawnHolidays20261123,
  StandingOfRulebooks20261123,
  PublicationRules20261124,
  GiftOffers20261124,
  ReviewOfEntries20261124,
  CalendarFeeds20261124,
  Permissions20261124,
  Meetings20261124,
  PublicationItems20261124,
];
