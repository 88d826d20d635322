import type { AfterCommit, EventReceiver, SubgraphDefinition } from "@probity/service-kit/subgraph";
import { CaseAccess } from "./accesses/case-access.entity.js";
import { CaseAccessResolver } from "./accesses/case-access.resolver.js";
import { Advice } from "./advice/advice.entity.js";
import { AdviceResolver } from "./advice/advice.resolver.js";
import { DataBreachResolver, CaseDataBreachResolver } from "./breaches/breach.resolver.js";
import { DataBreach } from "./breaches/data-breach.entity.js";
import { Case } from "./cases/case.entity.js";
import { caseById } from "./cases/case.loaders.js";
import { CaseResolver, CaseStepResolver } from "./cases/case.resolver.js";
import { ClauseCitingResolver } from "./citing/clause-citing.resolver.js";
import { CaseClock } from "./clocks/case-clock.entity.js";
import { CaseClockResolver, ClocksOfCaseResolver, ClockRetimingResolver } from "./clocks/clock.resolver.js";
import { ClockRetiming } from "./clocks/clock-retiming.entity.js";
import { receiveCalendar } from "./clocks/retime-clocks.js";
import { receiveClockComes, tellClocks } from "./clocks/tell-clocks.js";
import { EffectOnRoutesResolver } from "./effects/route-effect.resolver.js";
import {
  CaseActionResolver,
  CaseHandlingResolver,
  CasePartyResolver,
  StepOfCaseResolver,
} from "./handling/handling.resolver.js";
import { CasePeopleResolver, PersonInCaseResolver } from "./handling/case-people.resolver.js";
import {
  FiguresResolver,
  ForceFiguresResolver,
  KindFiguresResolver,
  QuarterOfKindResolver,
} from "./figures/figures.resolver.js";
import { publishFigures } from "./figures/publish-figures.js";
import { HandOverResolver } from "./handover/hand-over.resolver.js";
import { watchDisclosers } from "./disclosures/watch.js";
import { CaseFileResolver } from "./evidence/case-file.resolver.js";
import { sweepObjects } from "./evidence/sweep.js";
import { CaseMessageResolver } from "./intake/case-message.resolver.js";
import { OutsideResolver } from "./intake/outside.resolver.js";
import { CaseKindResolver, KindOfCaseResolver } from "./kinds/case-kind.resolver.js";
import { ConcernAskedResolver, ConcernFromOutsideResolver } from "./kinds/concern-asked.resolver.js";
import { LetterResolver, LetterTemplateResolver } from "./letters/letter.resolver.js";
import { migrations } from "./migrations/index.js";
import { QueueKeeperResolver, QueueResolver } from "./queue/queue.resolver.js";
import { Precedent } from "./precedents/precedent.entity.js";
import { PrecedentResolver } from "./precedents/precedent.resolver.js";
import { forgetPacks, makePack } from "./packs/build-pack.js";
import { EvidencePackResolver } from "./packs/evidence-pack.resolver.js";
import { Proceedings } from "./proceedings/proceedings.entity.js";
import { ProceedingsResolver } from "./proceedings/proceedings.resolver.js";
import { InformationRequestResolver, RequesterResolver } from "./requests/request.resolver.js";
import { InformationRequest } from "./requests/request.entity.js";
import { deleteExpired } from "./retention/delete-expired.js";
import { CaseRetentionResolver, LegalHoldResolver, LegalHoldsResolver } from "./retention/legal-hold.resolver.js";
import { ForceRetentionResolver, RetentionPeriodResolver, TombstoneResolver } from "./retention/retention.resolver.js";
import { CaseTombstone } from "./retention/tombstone.entity.js";
import {
  RouteDecisionResolver,
  PassedOverResolver,
  RouteRecipientResolver,
  RouteResolver,
} from "./routing/route.resolver.js";
import { receiveAppointment, receiveForce, receiveReportingLine, receiveRulebook } from "./rulebooks/receive.js";
import { rerouteAfterAppointment, rerouteAfterTie, rerouteAll } from "./routing/reroute.js";
import { rehold } from "./routing/rehold.js";
import { receiveConflict } from "./rulebooks/receive-conflict.js";
import { CaseStep } from "./steps/case-step.entity.js";
import { ArrangementsOfForceResolver, StatutoryArrangementResolver } from "./statutory/arrangement.resolver.js";
import { StatutoryCaseResolver, StatutoryOfCaseResolver } from "./statutory/statutory.resolver.js";
import { SubjectResolver } from "./subjects/subject.resolver.js";
import { ReviewResolver, ReviewStepResolver } from "./reviews/review.resolver.js";
import { rewrapCaseKeys } from "./sealing/rewrap.js";
import { VaultOpenersResolver } from "./vault/vault-openers.resolver.js";
import { IdentityResolver } from "./vault/identity.resolver.js";
import { sealStored } from "./sealing/seal-stored.js";

/** One after the other, in the same transaction. */
function inTurn(...receivers: readonly EventReceiver[]): EventReceiver {
  return async (...event) => {
    const afterwards: (AfterCommit | void)[] = [];
    for (const receive of receivers) afterwards.push(await receive(...event));
    return async () => {
      for (const after of afterwards) if (after) await after();
    };
  };
}

/** The cases subgraph: concerns, where they go by the protocol, and who may know of them. */
export const casesSubgraph: SubgraphDefinition = {
  name: "cases",
  resolvers: [
    CaseResolver,
    CaseStepResolver,
    CaseHandlingResolver,
    CaseActionResolver,
    CasePartyResolver,
    StepOfCaseResolver,
    RouteResolver,
    RouteDecisionResolver,
    RouteRecipientResolver,
    PassedOverResolver,
    EffectOnRoutesResolver,
    QueueResolver,
    QueueKeeperResolver,
    SubjectResolver,
    ClauseCitingResolver,
    OutsideResolver,
    CaseMessageResolver,
    CaseFileResolver,
    LetterResolver,
    LetterTemplateResolver,
    CaseAccessResolver,
    IdentityResolver,
    CaseClockResolver,
    ClockRetimingResolver,
    ClocksOfCaseResolver,
    CaseDataBreachResolver,
    DataBreachResolver,
    InformationRequestResolver,
    RequesterResolver,
    AdviceResolver,
    ProceedingsResolver,
    LegalHoldsResolver,
    CaseRetentionResolver,
    LegalHoldResolver,
    RetentionPeriodResolver,
    ForceRetentionResolver,
    TombstoneResolver,
    ArrangementsOfForceResolver,
    StatutoryArrangementResolver,
    StatutoryOfCaseResolver,
    StatutoryCaseResolver,
    FiguresResolver,
    ForceFiguresResolver,
    KindFiguresResolver,
    QuarterOfKindResolver,
    PrecedentResolver,
    CaseKindResolver,
    KindOfCaseResolver,
    HandOverResolver,
    ConcernAskedResolver,
    ConcernFromOutsideResolver,
    EvidencePackResolver,
    VaultOpenersResolver,
    ReviewResolver,
    ReviewStepResolver,
    CasePeopleResolver,
    PersonInCaseResolver,
  ],
  references: {
    Clause: (reference) => ({ id: reference.id }),
    Force: (reference) => ({ id: reference.id }),
    Case: (reference, context) => (context.identity.kind === "nobody" ? null : caseById(context).load(reference.id)),
  },
  entities: [
    Case,
    CaseStep,
    CaseAccess,
    CaseClock,
    ClockRetiming,
    DataBreach,
    InformationRequest,
    Advice,
    Proceedings,
    CaseTombstone,
    Precedent,
  ],
  migrations,
  afterMigrations: sealStored,
  seals: true,
  receives: {
    "appointment.changed": inTurn(receiveAppointment, rerouteAfterAppointment, rehold),
    "reporting-line.changed": inTurn(receiveReportingLine, rerouteAfterTie),
    "conflict.changed": inTurn(receiveConflict, rerouteAfterTie, rehold),
    "routes.stale": inTurn(rerouteAll, rehold),
    "rulebook.in-force": receiveRulebook,
    "force.configured": receiveForce,
    "night.came": inTurn(
      rerouteAll,
      rehold,
      rewrapCaseKeys,
      watchDisclosers,
      tellClocks,
      publishFigures,
      deleteExpired,
      forgetPacks,
      sweepObjects,
    ),
    "cases.expired": deleteExpired,
    "case-keys.stale": rewrapCaseKeys,
    "case-clock.comes": receiveClockComes,
    "calendar.changed": receiveCalendar,
  },
  works: { "evidence-pack.asked": makePack },
};
