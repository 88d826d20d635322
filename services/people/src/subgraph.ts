import type { SubgraphDefinition } from "@probity/service-kit/subgraph";
import { AccessLinesResolver } from "./access/access-lines.resolver.js";
import { AccessResolver } from "./access/access.resolver.js";
import {
  AcknowledgementResolver,
  ViewerAcknowledgementsResolver,
} from "./acknowledgements/acknowledgement.resolver.js";
import { EffectOnSignaturesResolver } from "./acknowledgements/signature-effect.resolver.js";
import { ClauseCitingResolver } from "./acknowledgements/clause-citing.resolver.js";
import { receiveRulebook } from "./acknowledgements/receive-rulebook.js";
import { Appointment, Office } from "./appointments/appointment.entity.js";
import {
  AppointmentResolver,
  ForceOfficeHoldersResolver,
  OfficeResolver,
  PersonAppointmentsResolver,
} from "./appointments/appointment.resolver.js";
import { Body } from "./bodies/body.entity.js";
import { BodyResolver, ForceBodiesResolver, OfficeTimeResolver } from "./bodies/body.resolver.js";
import {
  PersonChangeResolver,
  PersonChangesResolver,
  PersonChangeStepResolver,
} from "./changes/person-change.resolver.js";
import { PeopleImport } from "./csv-import/people-import.entity.js";
import { PeopleImportResolver } from "./csv-import/people-import.resolver.js";
import { PersonDutyResolver } from "./duties/person-duty.resolver.js";
import { ListExportResolver } from "./exports/list-export.resolver.js";
import { migrations } from "./migrations/index.js";
import { forgetSettledCases, forgetSettledDuties } from "./notifications/forget-settled-duties.js";
import { Notice } from "./notifications/notice.entity.js";
import { NoticeResolver, ViewerNoticesResolver } from "./notifications/notice.resolver.js";
import { NoticePreferenceResolver } from "./notifications/preference.resolver.js";
import { planMails, sendDueMail } from "./notifications/receive-mail.js";
import { remindOfAdministration } from "./notifications/remind-of-administration.js";
import { remindOfCases } from "./notifications/remind-of-cases.js";
import { tellOfHandOver } from "./notifications/tell-of-hand-over.js";
import { forgetDeletedCases, warnOfDeletion } from "./notifications/warn-of-deletion.js";
import { remindOfDuties } from "./notifications/remind-of-duties.js";
import { remindOfVetting } from "./notifications/remind-of-vetting.js";
import { remindAtNight } from "./notifications/remind-to-sign.js";
import { SignatureReminderResolver } from "./notifications/signature-reminder.resolver.js";
import { Person } from "./persons/person.entity.js";
import { personById } from "./persons/person.loaders.js";
import { ForcePeopleResolver, PersonResolver } from "./persons/person.resolver.js";
import { PersonReportingResolver, ReportingLineResolver } from "./persons/reporting-lines.js";
import { obeyRetention } from "./publication/obey-retention.js";
import { KeepRecordsResolver } from "./records/keep-records.resolver.js";
import { StaffNamedResolver } from "./persons/staff-named.resolver.js";
import { RelationshipCheckResolver } from "./records/relationship-check.resolver.js";
import { RecordResolver, RelationshipPersonResolver, RestrictionOfficeResolver } from "./records/record.resolver.js";
import { receiveForce, receiveTitles } from "./setup/receive-force.js";
import { ProvisionedGroupResolver } from "./scim/provisioned-group.resolver.js";
import { ProvisioningResolver } from "./scim/provisioning.resolver.js";
import { ProvisioningToken } from "./scim/provisioning-token.entity.js";
import { ProvisioningTokenResolver } from "./scim/provisioning-token.resolver.js";
import { GrantedAccessResolver, SetupResolver } from "./setup/setup.resolver.js";
import { SuspensionResolver } from "./suspensions/suspension.resolver.js";
import { ElectionDayResolver, TermResolver } from "./terms/term.resolver.js";
import { ViewerResolver } from "./viewer/viewer.resolver.js";

/** The people subgraph: persons, offices, who holds them when, and what that allows on the platform. */
export const peopleSubgraph: SubgraphDefinition = {
  name: "people",
  resolvers: [
    PersonResolver,
    ListExportResolver,
    PersonDutyResolver,
    ForcePeopleResolver,
    AppointmentResolver,
    OfficeResolver,
    ForceOfficeHoldersResolver,
    PersonAppointmentsResolver,
    AccessResolver,
    AccessLinesResolver,
    BodyResolver,
    OfficeTimeResolver,
    ForceBodiesResolver,
    TermResolver,
    ElectionDayResolver,
    PersonReportingResolver,
    ReportingLineResolver,
    RecordResolver,
    RestrictionOfficeResolver,
    RelationshipPersonResolver,
    RelationshipCheckResolver,
    StaffNamedResolver,
    KeepRecordsResolver,
    ViewerResolver,
    SuspensionResolver,
    AcknowledgementResolver,
    EffectOnSignaturesResolver,
    ViewerAcknowledgementsResolver,
    NoticeResolver,
    ViewerNoticesResolver,
    NoticePreferenceResolver,
    SignatureReminderResolver,
    SetupResolver,
    GrantedAccessResolver,
    ClauseCitingResolver,
    PeopleImportResolver,
    PersonChangeResolver,
    PersonChangesResolver,
    PersonChangeStepResolver,
    ProvisioningTokenResolver,
    ProvisioningResolver,
    ProvisionedGroupResolver,
  ],
  references: {
    Person: (reference, context) => personById(context).load(reference.id),
    Force: (reference) => ({ id: reference.id }),
    Clause: (reference) => ({ id: reference.id }),
  },
  entities: [Person, Office, Appointment, Body, Notice, PeopleImport, ProvisioningToken],
  migrations,
  receives: {
    "rulebook.in-force": receiveRulebook,
    "force.configured": receiveForce,
    "force.titled": receiveTitles,
    "duties.due": remindOfDuties,
    "duties.settled": forgetSettledDuties,
    "case-clocks.due": remindOfCases,
    "case-clocks.settled": forgetSettledCases,
    "cases.expire": warnOfDeletion,
    "cases.handed-over": tellOfHandOver,
    "cases.deleted": forgetDeletedCases,
    "night.came": async (...night) => {
      await remindAtNight(...night);
      await remindOfVetting(...night);
      await remindOfAdministration(...night);
      const [, change, context] = night;
      await obeyRetention(change, context.today);
    },
  },
  mails: { "notices.given": planMails, "mail.due": sendDueMail },
};
