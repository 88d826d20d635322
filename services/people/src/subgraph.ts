import type { SubgraphDefinition } from "@probity/service-kit/subgraph";
import { AccessResolver } from "./access/access.resolver.js";
import {
  AcknowledgementResolver,
  ViewerAcknowledgementsResolver,
} from "./acknowledgements/acknowledgement.resolver.js";
import { ClauseCitingResolver } from "./acknowledgements/clause-citing.resolver.js";
import { receiveRulebook } from "./acknowledgements/receive-rulebook.js";
import { Appointment, Office } from "./appointments/appointment.entity.js";
import {
  AppointmentResolver,
  ForceOfficeHoldersResolver,
  OfficeResolver,
  PersonAppointmentsResolver,
} from "./appointments/appointment.resolver.js";
import { migrations } from "./migrations/index.js";
import { Notice } from "./notifications/notice.entity.js";
import { NoticeResolver, ViewerNoticesResolver } from "./notifications/notice.resolver.js";
import { NoticePreferenceResolver } from "./notifications/preference.resolver.js";
import { planMails, sendDueMail } from "./notifications/receive-mail.js";
import { remindAtNight } from "./notifications/remind-to-sign.js";
import { SignatureReminderResolver } from "./notifications/signature-reminder.resolver.js";
import { Person } from "./persons/person.entity.js";
import { personById } from "./persons/person.loaders.js";
import { ForcePeopleResolver, PersonResolver } from "./persons/person.resolver.js";
import { receiveForce } from "./setup/receive-force.js";
import { GrantedAccessResolver, SetupResolver } from "./setup/setup.resolver.js";
import { SuspensionResolver } from "./suspensions/suspension.resolver.js";
import { ViewerResolver } from "./viewer/viewer.resolver.js";

/** The people subgraph: persons, offices, who holds them when, and what that allows on the platform. */
export const peopleSubgraph: SubgraphDefinition = {
  name: "people",
  resolvers: [
    PersonResolver,
    ForcePeopleResolver,
    AppointmentResolver,
    OfficeResolver,
    ForceOfficeHoldersResolver,
    PersonAppointmentsResolver,
    AccessResolver,
    ViewerResolver,
    SuspensionResolver,
    AcknowledgementResolver,
    ViewerAcknowledgementsResolver,
    NoticeResolver,
    ViewerNoticesResolver,
    NoticePreferenceResolver,
    SignatureReminderResolver,
    SetupResolver,
    GrantedAccessResolver,
    ClauseCitingResolver,
  ],
  references: {
    Person: (reference, context) => personById(context).load(reference.id),
    Force: (reference) => ({ id: reference.id }),
    Clause: (reference) => ({ id: reference.id }),
  },
  entities: [Person, Office, Appointment, Notice],
  migrations,
  receives: {
    "rulebook.in-force": receiveRulebook,
    "force.configured": receiveForce,
    "night.came": remindAtNight,
  },
  mails: { "notices.given": planMails, "mail.due": sendDueMail },
};
