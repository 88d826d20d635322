import { readBack } from "@probity/rules/sentence";
import { isOutside } from "@probity/rules/recipients";
import { titleOf } from "@probity/rules/plain-words";
import type { Rule } from "@probity/rules/rulebook";
import type { Office, PersonClass, Recipient, Titles } from "@probity/rules/vocabulary";
import { holdersOf, judgedBy, titlesIn, type ForceCopy } from "../routing/decide.js";
import { RouteStatus, type RouteDecision, type RouteRecipient } from "../routing/route.entity.js";

/** What a rule that tells or consults somebody is asked with. */
export interface Asking {
  readonly rules: readonly Rule[];
  readonly classes: readonly PersonClass[];
  readonly titles: Titles;
  /** The offices that whoever asks holds. */
  readonly offices: readonly Office[];
}

/** Whom a rule names, and by what. */
export interface Named {
  readonly to: readonly Recipient[];
  /** ALL: every one; else the first who can be reached. */
  readonly all: boolean;
  readonly passedOver: readonly Recipient[];
  readonly ruleId: string | null;
  readonly clauseId: string | null;
  readonly explanation: readonly string[];
}

/** Where a matter of one’s own goes that a rule sends to offices: never to the person whose it is. */
export function routeByRule(
  force: ForceCopy,
  { personId, on, today }: { personId: string; on: string; today: string },
  decide: (asking: Asking) => Named,
): RouteDecision {
  const { rolesOf, classesOfPerson, bound } = judgedBy(force, on, today);
  const [titles, titlesCy] = [titlesIn(force, "en"), titlesIn(force, "cy")];
  const asking = {
    rules: bound.map(({ kept }) => kept.rule),
    classes: classesOfPerson(personId),
    titles,
    offices: rolesOf(personId) as Office[],
  };
  const named = decide(asking);
  const deciding = bound.find(({ kept }) => kept.rule.id === named.ruleId);
  const recipientOf = (role: Recipient): RouteRecipient => {
    const holders = isOutside(role) ? [] : holdersOf(force, role, on, today);
    const personIds = [...new Set(holders)].filter((id) => id !== personId);
    return {
      role: role as RouteRecipient["role"],
      title: titleOf(role, titles),
      titleCy: titleOf(role, titlesCy, "CY"),
      personIds,
    };
  };
  const able = named.to.map(recipientOf).filter(({ personIds }) => personIds.length > 0);
  const receiving = named.all ? able : able.slice(0, 1);
  const fallback = receiving.length === 0 && named.clauseId && force.fallback ? [recipientOf(force.fallback.role)] : [];
  const recipients = receiving.length > 0 ? receiving : fallback.filter(({ personIds }) => personIds.length > 0);
  return {
    status: recipients.length > 0 ? RouteStatus.ROUTED : RouteStatus.NO_LAWFUL_RECIPIENT,
    recipients,
    afterDiscussion: [],
    firstContacts: [],
    passedOver: named.passedOver.map((role) => {
      const { title, titleCy } = recipientOf(role);
      const reason = { reason: "it is about that person", reasonCy: "mae’n ymwneud â’r person hwnnw" };
      return { role: role as RouteRecipient["role"], title, titleCy, ...reason };
    }),
    clauseId: named.clauseId,
    clauseRef: deciding?.kept.clauseRef ?? null,
    byFallback: receiving.length === 0 && recipients.length > 0,
    explanation: [...named.explanation],
    ...(deciding
      ? {
          explanationCy: [
            ...named.passedOver.map(
              (role) => `Eir heibio i: ${recipientOf(role).titleCy}. Mae’n ymwneud â’r person hwnnw.`,
            ),
            readBack(deciding.kept.rule, titlesCy, "CY"),
          ],
        }
      : {}),
    informalFirst: false,
    marking: null,
    nextStep: null,
    versionId: deciding?.version.id ?? null,
  };
}
