import type { ForbiddenConduct } from "../kinds/prohibition.js";

const conductWords: Record<ForbiddenConduct, string> = {
  MISUSE_OF_FACILITIES: "use the office's facilities for anything but their purpose",
  POLITICAL_PARTISANSHIP: "be politically partisan in the work",
  POLITICAL_OFFICE: "take political office or part in barred political activity",
  UNFAIR_ADVANTAGE: "take unfair advantage of a position",
  UNDUE_PRESSURE: "put staff under undue pressure",
  UNDUE_INFLUENCE: "use undue influence on decisions",
  OWN_JOB_MATTERS: "bring matters of one's own job or allegations about colleagues outside the procedures",
  DAY_TO_DAY_MANAGEMENT: "take part in day-to-day management",
  BULLYING: "bully or press anybody unduly",
  PERSONAL_INTERESTS: "use the position for personal interests",
  REFERENCES: "give a reference for an appointment with the office",
  COMPROMISING_IMPARTIALITY: "compromise the impartiality of the police",
  OPERATIONAL_INTERFERENCE: "interfere with operational policing",
  CONDUCT_WHEN_OBSERVING: "get in the way when accompanying or observing officers on duty",
  BREACH_OF_CONFIDENCE: "disclose information held in confidence",
  PRIVATE_AFFAIRS: "pass on the private affairs of employees",
  CONTRACT_BENEFIT: "use the office's contracts or purchases for personal benefit",
  CLOSED_MEETINGS: "disclose what was said in a closed meeting",
  PERSONAL_USE: "use the office's property for personal purposes",
  MISUSE_OF_POSITION: "misuse the position or information gained in it",
  COMPROMISING_GIFTS: "accept gifts, hospitality or benefits that might be seen to compromise",
  MISLEADING: "deceive or mislead",
  IMPROPER_PRESSURE: "give way to improper pressure or the prospect of gain",
  MISUSE_OF_RESOURCES: "use resources for anything but authorised purposes",
  IGNORING_FACTS: "ignore inconvenient facts in giving advice",
  FRUSTRATING_POLICY: "frustrate the carrying out of policy",
  DISREPUTE: "bring the office into disrepute",
  CONFLICTING_OUTSIDE_WORK: "do outside work that conflicts with the post or uses inside knowledge",
  CORRUPTION: "offer, give, ask for or take a bribe",
  INFORMATION_SECURITY: "break the rules of information security",
  INFLUENCING_AWARDS:
    "influence a grant, commission or purchase for a venture of one's own, a partner, relative or friend",
  BUSINESS_INFORMATION: "pass business information to others or use it outside the office's functions",
  DECIDING_ON_CONNECTED_PERSON: "take part in decisions about a relative or somebody close",
  OFF_DUTY_CONDUCT: "behave off duty in a way that harms confidence in the office",
};

/** What is forbidden, in words that stand after "must not". */
export function conductInWords(conduct: ForbiddenConduct): string {
  return conductWords[conduct];
}
