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
import { DueByOffice20261125 } from "./2026-11-25-due-by-office.js";
import { InterestsSince20261125 } from "./2026-11-25-interests-since.js";
import { WithheldAgain20261125 } from "./2026-11-25-withheld-again.js";
import { PlainNames20261125 } from "./2026-11-25-plain-names.js";
import { Search20261125 } from "./2026-11-25-search.js";
import { OwnLineManagers20261125 } from "./2026-11-25-own-line-managers.js";
import { SettingsOnce20261125 } from "./2026-11-25-settings-once.js";
import { WelshWords20261125 } from "./2026-11-25-welsh-words.js";
import { PublicPermissions20261125 } from "./2026-11-25-public-permissions.js";
import { CitedClauses20261125 } from "./2026-11-25-cited-clauses.js";
import { ItemsOverTime20261125 } from "./2026-11-25-items-over-time.js";
import { SearchByIndex20261125 } from "./2026-11-25-search-by-index.js";
import { RecordsApart20261126 } from "./2026-11-26-records-apart.js";
import { PublishedFigures20261129 } from "./2026-11-29-published-figures.js";
import { DutiesByLaw20261129 } from "./2026-11-29-duties-by-law.js";
import { RoleTitles20261130 } from "./2026-11-30-role-titles.js";
import { DeclaredTies20261129 } from "./2026-11-29-declared-ties.js";
import { ConflictApprovals20261201 } from "./2026-12-01-conflict-approvals.js";
import { ExplainedInWelsh20261201 } from "./2026-12-01-explained-in-welsh.js";

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
  DueByOffice20261125,
  PlainNames20261125,
  Search20261125,
  OwnLineManagers20261125,
  SettingsOnce20261125,
  WelshWords20261125,
  InterestsSince20261125,
  PublicPermissions20261125,
  WithheldAgain20261125,
  CitedClauses20261125,
  ItemsOverTime20261125,
  SearchByIndex20261125,
  RecordsApart20261126,
  PublishedFigures20261129,
  DutiesByLaw20261129,
  RoleTitles20261130,
  DeclaredTies20261129,
  ConflictApprovals20261201,
  ExplainedInWelsh20261201,
];
