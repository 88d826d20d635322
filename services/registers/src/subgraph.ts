import type { SubgraphDefinition } from "@probity/service-kit/subgraph";
import {
  BankHolidayWithdrawalResolver,
  CalendarResolver,
  ObligationRetimingsResolver,
  RetimingResolver,
} from "./calendar/calendar.resolver.js";
import { ClauseCitingResolver } from "./citing/clause-citing.resolver.js";
import { ConflictDecision } from "./conflicts/conflict-decision.entity.js";
import { ConflictDecisionResolver, ConflictOutcomeResolver } from "./conflicts/conflict-decision.resolver.js";
import { InterestCheck } from "./conflicts/interest-check.entity.js";
import { InterestCheckResolver, InterestMatchResolver } from "./conflicts/interest-check.resolver.js";
import { DeclarationMutations } from "./declarations/declaration.mutations.js";
import { Declaration, Interest } from "./declarations/declaration.entity.js";
import { declarationById, mayDeclareSomewhere } from "./declarations/declaration.loaders.js";
import {
  DeclarationResolver,
  InterestResolver,
  RegisterQuestionsResolver,
} from "./declarations/declaration.resolver.js";
import { DeclarationQueueResolver } from "./declarations/declaration-queue.resolver.js";
import { LookAgainResolver, WithheldInterestResolver } from "./declarations/look-again.resolver.js";
import { DutyEffectResolver, EffectOnDutiesResolver } from "./effects/duty-effect.resolver.js";
import { RegisterEntry } from "./entries/register-entry.entity.js";
import { entryById } from "./entries/register-entry.loaders.js";
import {
  ForceEntriesResolver,
  PersonEntriesResolver,
  RegisterEntryResolver,
} from "./entries/register-entry.resolver.js";
import {
  ForceChecklistResolver,
  PublicationChecklistResolver,
  PublicationItemResolver,
} from "./checklist/checklist.resolver.js";
import { receiveFigures } from "./checklist/receive-figures.js";
import { CalendarFeed } from "./feeds/calendar-feed.entity.js";
import { CalendarFeedResolver } from "./feeds/calendar-feed.resolver.js";
import { GiftOffer } from "./gifts/gift-offer.entity.js";
import { giftOfferById } from "./gifts/gift-offer.loaders.js";
import { GiftOfferMutations } from "./gifts/gift-offer.mutations.js";
import { GiftOfferResolver, GiftReferralResolver } from "./gifts/gift-offer.resolver.js";
import { OfferConsequenceResolver } from "./gifts/offer-consequence.resolver.js";
import { PublishedGift } from "./gifts/published-gift.entity.js";
import {
  ForcePublishedGiftsResolver,
  PersonPublishedGiftsResolver,
  PublishedGiftResolver,
} from "./gifts/published-gift.resolver.js";
import { GiftReferral } from "./gifts/referral.entity.js";
import { MeetingDeclaration } from "./meetings/meeting-declaration.entity.js";
import { AgendaItem, Meeting } from "./meetings/meeting.entity.js";
import { MeetingMutations } from "./meetings/meeting.mutations.js";
import { AgendaItemResolver, MeetingDeclarationResolver, MeetingResolver } from "./meetings/meeting.resolver.js";
import { PublishedMeetingDeclaration } from "./meetings/published-meeting-declaration.entity.js";
import {
  ForceMeetingDeclarationsResolver,
  PublishedMeetingDeclarationResolver,
} from "./meetings/published-meeting-declaration.resolver.js";
import { migrations } from "./migrations/index.js";
import { DutyCountsResolver } from "./obligations/duty-counts.js";
import { Obligation } from "./obligations/obligation.entity.js";
import { obligationById } from "./obligations/obligation.loaders.js";
import {
  ForceObligationsResolver,
  ObligationResolver,
  PublicObligationResolver,
} from "./obligations/obligation.resolver.js";
import {
  ForcePublishedPermissionsResolver,
  PublishedPermissionResolver,
} from "./permissions/published-permission.resolver.js";
import { receiveReportingLine } from "./offices/line-manager.js";
import { PublicationHold } from "./publication/publication-hold.entity.js";
import { ForceHoldResolver, PublicationHoldResolver } from "./publication/publication-hold.resolver.js";
import { LeaveNeedResolver } from "./permissions/leave-need.resolver.js";
import { PermissionStepDone } from "./permissions/permission-step.entity.js";
import { AskedPermission } from "./permissions/permission.entity.js";
import { permissionById } from "./permissions/permission.loaders.js";
import { PermissionMutations } from "./permissions/permission.mutations.js";
import { PermissionResolver, PermissionStepResolver } from "./permissions/permission.resolver.js";
import { RegisterPublication } from "./publication/register-publication.entity.js";
import { ForcePublicationResolver, RegisterPublicationResolver } from "./publication/register-publication.resolver.js";
import { SavedSearch } from "./search/saved-search.entity.js";
import { SavedSearchResolver } from "./search/saved-search.resolver.js";
import { ForceSearchResolver, SearchResolver } from "./search/search.resolver.js";
import { explainedResolvers } from "./rulebooks/explained.resolver.js";
import { deriveAtNight, receiveAppointment, receiveRulebook } from "./rulebooks/receive.js";
import { receiveTitles } from "./rulebooks/role-titles.js";

/** The registers subgraph: declarations, published entries, and the duties with their dates. */
export const registersSubgraph: SubgraphDefinition = {
  name: "registers",
  resolvers: [
    DeclarationResolver,
    InterestResolver,
    RegisterQuestionsResolver,
    DeclarationQueueResolver,
    DeclarationMutations,
    LookAgainResolver,
    WithheldInterestResolver,
    RegisterEntryResolver,
    ForceEntriesResolver,
    PersonEntriesResolver,
    ObligationResolver,
    ForceObligationsResolver,
    PublicObligationResolver,
    DutyCountsResolver,
    CalendarFeedResolver,
    ForceChecklistResolver,
    PublicationChecklistResolver,
    PublicationItemResolver,
    CalendarResolver,
    BankHolidayWithdrawalResolver,
    RetimingResolver,
    ObligationRetimingsResolver,
    EffectOnDutiesResolver,
    DutyEffectResolver,
    ClauseCitingResolver,
    ForcePublicationResolver,
    RegisterPublicationResolver,
    ForceHoldResolver,
    PublicationHoldResolver,
    GiftOfferResolver,
    GiftOfferMutations,
    GiftReferralResolver,
    OfferConsequenceResolver,
    PublishedGiftResolver,
    ForcePublishedGiftsResolver,
    PersonPublishedGiftsResolver,
    PermissionResolver,
    PermissionMutations,
    PermissionStepResolver,
    LeaveNeedResolver,
    PublishedPermissionResolver,
    ForcePublishedPermissionsResolver,
    MeetingResolver,
    MeetingMutations,
    AgendaItemResolver,
    MeetingDeclarationResolver,
    PublishedMeetingDeclarationResolver,
    ForceMeetingDeclarationsResolver,
    InterestCheckResolver,
    InterestMatchResolver,
    ConflictDecisionResolver,
    ConflictOutcomeResolver,
    ...explainedResolvers,
    SearchResolver,
    ForceSearchResolver,
    SavedSearchResolver,
  ],
  references: {
    Force: (reference) => ({ id: reference.id }),
    Person: (reference) => ({ id: reference.id }),
    Clause: (reference) => ({ id: reference.id }),
    RegisterEntry: (reference, context) => entryById(context).load(reference.id),
    Obligation: (reference, context) => obligationById(context).load(reference.id),
    Declaration: (reference, context) => (mayDeclareSomewhere(context) ? declarationById(context, reference.id) : null),
    GiftOffer: (reference, context) =>
      mayDeclareSomewhere(context) ? giftOfferById(context).load(reference.id) : null,
    Permission: (reference, context) =>
      mayDeclareSomewhere(context) ? permissionById(context).load(reference.id) : null,
  },
  entities: [
    Declaration,
    Interest,
    RegisterEntry,
    Obligation,
    CalendarFeed,
    RegisterPublication,
    PublicationHold,
    GiftOffer,
    PublishedGift,
    GiftReferral,
    AskedPermission,
    PermissionStepDone,
    Meeting,
    AgendaItem,
    MeetingDeclaration,
    PublishedMeetingDeclaration,
    InterestCheck,
    ConflictDecision,
    SavedSearch,
  ],
  migrations,
  receives: {
    "appointment.changed": receiveAppointment,
    "reporting-line.changed": receiveReportingLine,
    "rulebook.in-force": receiveRulebook,
    "figures.published": receiveFigures,
    "force.configured": receiveTitles,
    "force.titled": receiveTitles,
    "night.came": deriveAtNight,
  },
};
