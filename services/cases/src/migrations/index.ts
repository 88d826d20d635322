import { Cases20261121 } from "./2026-11-21-cases.js";
import { ClauseFallbacks20261122 } from "./2026-11-22-clause-fallbacks.js";
import { StandingOfRulebooks20261123 } from "./2026-11-23-standing-of-rulebooks.js";
import { CasesSettingsOnce20261125 } from "./2026-11-25-settings-once.js";
import { SealedNarratives20261127 } from "./2026-11-27-sealed-narratives.js";
import { CaseFiles20261128 } from "./2026-11-28-case-files.js";
import { CaseIntake20261128 } from "./2026-11-28-case-intake.js";
import { CaseKinds20261128 } from "./2026-11-28-case-kinds.js";
import { CaseStages20261128 } from "./2026-11-28-case-stages.js";
import { CaseRouting20261128 } from "./2026-11-28-case-routing.js";
import { DisclosureWatches20261128 } from "./2026-11-28-disclosure-watches.js";
import { CaseClocks20261128 } from "./2026-11-28-case-clocks.js";
import { CaseAdvice20261128 } from "./2026-11-28-case-advice.js";
import { CasesAboutNobody20261129 } from "./2026-11-29-about-nobody.js";
import { CaseRetention20261129 } from "./2026-11-29-case-retention.js";
import { CaseReferrals20261129 } from "./2026-11-29-referrals.js";
import { StatutoryRoute20261129 } from "./2026-11-29-statutory-route.js";
import { CaseDocuments20261129 } from "./2026-11-29-case-documents.js";
import { Figures20261129 } from "./2026-11-29-figures.js";
import { Precedents20261130 } from "./2026-11-30-precedents.js";
import { KindSettings20261129 } from "./2026-11-29-kind-settings.js";
import { KindTables20261130 } from "./2026-11-30-kind-tables.js";
import { EvidencePacks20261129 } from "./2026-11-29-evidence-packs.js";
import { CaseLetters20261130 } from "./2026-11-30-case-letters.js";
import { VaultOpeners20261130 } from "./2026-11-30-vault-openers.js";
import { WelshReasons20261130 } from "./2026-11-30-welsh-reasons.js";
import { CaseReviews20261201 } from "./2026-12-01-case-reviews.js";
import { CasesBeside20261201 } from "./2026-12-01-cases-beside.js";
import { RetentionAnchors20261201 } from "./2026-12-01-retention-anchors.js";
import { CasePeople20261201 } from "./2026-12-01-case-people.js";
import { OutsideAnswers20261201 } from "./2026-12-01-outside-answers.js";
import { Quarters20261201 } from "./2026-12-01-quarters.js";
import { HandOver20261201 } from "./2026-12-01-hand-over.js";

/** Every migration of this service, oldest first. */
export const migrations = [
  Cases20261121,
  ClauseFallbacks20261122,
  StandingOfRulebooks20261123,
  CasesSettingsOnce20261125,
  SealedNarratives20261127,
  CaseKinds20261128,
  CaseStages20261128,
  CaseRouting20261128,
  CaseIntake20261128,
  CaseFiles20261128,
  DisclosureWatches20261128,
  CaseClocks20261128,
  CaseAdvice20261128,
  CasesAboutNobody20261129,
  CaseRetention20261129,
  CaseReferrals20261129,
  StatutoryRoute20261129,
  CaseDocuments20261129,
  Figures20261129,
  Precedents20261130,
  KindSettings20261129,
  KindTables20261130,
  EvidencePacks20261129,
  CaseLetters20261130,
  VaultOpeners20261130,
  WelshReasons20261130,
  CaseReviews20261201,
  CasePeople20261201,
  OutsideAnswers20261201,
  Quarters20261201,
  HandOver20261201,
  RetentionAnchors20261201,
  CasesBeside20261201,
];
