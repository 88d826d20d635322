import type { SubgraphDefinition } from "@probity/service-kit/subgraph";
import {
  BankHolidayWithdrawalResolver,
  CalendarResolver,
  ObligationRetimingsResolver,
  RetimingResolver,
} from "./calendar/calendar.resolver.js";
import { ClauseCitingResolver } from "./citing/clause-citing.resolver.js";
import { DeclarationMutations } from "./declarations/declaration.mutations.js";
import { Declaration, Interest } from "./declarations/declaration.entity.js";
import { declarationById, mayDeclareSomewhere } from "./declarations/declaration.loaders.js";
import { DeclarationResolver, RegisterQuestionsResolver } from "./declarations/declaration.resolver.js";
import { DutyEffectResolver, EffectOnDutiesResolver } from "./effects/duty-effect.resolver.js";
import { RegisterEntry } from "./entries/register-entry.entity.js";
import { entryById } from "./entries/register-entry.loaders.js";
import {
  ForceEntriesResolver,
  PersonEntriesResolver,
  RegisterEntryResolver,
} from "./entries/register-entry.resolver.js";
import { migrations } from "./migrations/index.js";
import { Obligation } from "./obligations/obligation.entity.js";
import { obligationById } from "./obligations/obligation.loaders.js";
import {
  ForceObligationsResolver,
  ObligationResolver,
  PublicObligationResolver,
} from "./obligations/obligation.resolver.js";
import { RegisterPublication } from "./publication/register-publication.entity.js";
import { ForcePublicationResolver, RegisterPublicationResolver } from "./publication/register-publication.resolver.js";
import { deriveAtNight, receiveAppointment, receiveRulebook } from "./rulebooks/receive.js";

/** The registers subgraph: declarations, published entries, and the duties with their dates. */
export const registersSubgraph: SubgraphDefinition = {
  name: "registers",
  resolvers: [
    DeclarationResolver,
    RegisterQuestionsResolver,
    DeclarationMutations,
    RegisterEntryResolver,
    ForceEntriesResolver,
    PersonEntriesResolver,
    ObligationResolver,
    ForceObligationsResolver,
    PublicObligationResolver,
    CalendarResolver,
    BankHolidayWithdrawalResolver,
    RetimingResolver,
    ObligationRetimingsResolver,
    EffectOnDutiesResolver,
    DutyEffectResolver,
    ClauseCitingResolver,
    ForcePublicationResolver,
    RegisterPublicationResolver,
  ],
  references: {
    Force: (reference) => ({ id: reference.id }),
    Person: (reference) => ({ id: reference.id }),
    Clause: (reference) => ({ id: reference.id }),
    RegisterEntry: (reference, context) => entryById(context).load(reference.id),
    Obligation: (reference, context) => obligationById(context).load(reference.id),
    Declaration: (reference, context) => (mayDeclareSomewhere(context) ? declarationById(context, reference.id) : null),
  },
  entities: [Declaration, Interest, RegisterEntry, Obligation, RegisterPublication],
  migrations,
  receives: {
    "appointment.changed": receiveAppointment,
    "rulebook.in-force": receiveRulebook,
    "night.came": deriveAtNight,
  },
};
