import { People20261121 } from "./2026-11-21-people.js";
import { Acknowledgements20261122 } from "./2026-11-22-acknowledgements.js";
import { Setup20261122 } from "./2026-11-22-setup.js";
import { Notices20261124 } from "./2026-11-24-notices.js";
import { DutyNotices20261124 } from "./2026-11-24-duty-notices.js";
import { PeopleRoles20261124 } from "./2026-11-24-roles.js";
import { PersonChanges20261124 } from "./2026-11-24-person-changes.js";
import { Provisioning20261124 } from "./2026-11-24-provisioning.js";
import { MailAttempts20261125 } from "./2026-11-25-mail-attempts.js";
import { GroupRoles20261125 } from "./2026-11-25-group-roles.js";
import { HoldersKept20261125 } from "./2026-11-25-holders-kept.js";
import { PeopleSettingsOnce20261125 } from "./2026-11-25-settings-once.js";
import { SettledDuties20261125 } from "./2026-11-25-settled-duties.js";
import { HoldersOfOffice20261125 } from "./2026-11-25-holders-of-office.js";
import { PaperSignatures20261126 } from "./2026-11-26-paper-signatures.js";
import { NoticesOfDeleted20261129 } from "./2026-11-29-notices-of-deleted.js";
import { RoleTitles20261130 } from "./2026-11-30-role-titles.js";

/** Every migration of this service, oldest first. */
export const migrations = [
  People20261121,
  Acknowledgements20261122,
  Setup20261122,
  Notices20261124,
  PeopleRoles20261124,
  DutyNotices20261124,
  Provisioning20261124,
  PersonChanges20261124,
  MailAttempts20261125,
  GroupRoles20261125,
  HoldersKept20261125,
  PeopleSettingsOnce20261125,
  SettledDuties20261125,
  HoldersOfOffice20261125,
  PaperSignatures20261126,
  NoticesOfDeleted20261129,
  RoleTitles20261130,
];
