import { LetterKind } from "./letter-kind.js";

/** The words of a letter in one language. */
export interface LetterWords {
  readonly title: string;
  readonly body: string;
}

/** A template in both languages. */
export interface TemplateWords {
  readonly en: LetterWords;
  readonly cy: LetterWords;
}

const en = (title: string, ...paragraphs: string[]): LetterWords => ({
  title: `${title} ({case reference})`,
  body: ["{today}", "Dear {recipient}", ...paragraphs, "{our name}\n{our office}"].join("\n\n"),
});
const cy = (title: string, ...paragraphs: string[]): LetterWords => ({
  title: `${title} ({cyfeirnod yr achos})`,
  body: ["{heddiw}", "Annwyl {derbynnydd}", ...paragraphs, "{ein henw}\n{ein swydd}"].join("\n\n"),
});

/** What letters say where a force has not written its own. Own words; no timing is named that a case does not have. */
export const defaultTemplates: Readonly<Record<LetterKind, TemplateWords>> = {
  [LetterKind.ACKNOWLEDGEMENT]: {
    en: en(
      "We have received what you raised",
      "Thank you for writing to us. What you raised is kept under the reference {case reference}. Please name it whenever you write to us about it.",
      "{#clause}It is dealt with under clause {clause} of our protocol.{/clause}{#due day} You will hear from us by {due day}.{/due day}",
      "Only those who deal with it can read it. If something changes or you want to add something, please tell us.",
    ),
    cy: cy(
      "Rydym wedi derbyn yr hyn a godwyd gennych",
      "Diolch am ysgrifennu atom. Cedwir yr hyn a godwyd gennych o dan y cyfeirnod {cyfeirnod yr achos}. Nodwch ef pryd bynnag y byddwch yn ysgrifennu atom amdano.",
      "{#cymal}Ymdrinnir ag ef o dan gymal {cymal} ein protocol.{/cymal}{#dyddiad dyledus} Byddwch yn clywed gennym erbyn {dyddiad dyledus}.{/dyddiad dyledus}",
      "Dim ond y rhai sy’n ymdrin ag ef all ei ddarllen. Os bydd rhywbeth yn newid neu os hoffech ychwanegu rhywbeth, rhowch wybod i ni.",
    ),
  },
  [LetterKind.RECORDED]: {
    en: en(
      "Your complaint is recorded",
      "We have recorded your complaint under the reference {case reference}.",
      "{#clause}We deal with it under clause {clause} of our protocol.{/clause}{#due day} The next step is due by {due day}.{/due day}",
      "We will tell you what comes of it.",
    ),
    cy: cy(
      "Mae eich cwyn wedi’i chofnodi",
      "Rydym wedi cofnodi eich cwyn o dan y cyfeirnod {cyfeirnod yr achos}.",
      "{#cymal}Ymdriniwn â hi o dan gymal {cymal} ein protocol.{/cymal}{#dyddiad dyledus} Mae’r cam nesaf i’w gymryd erbyn {dyddiad dyledus}.{/dyddiad dyledus}",
      "Byddwn yn dweud wrthych beth ddaw ohoni.",
    ),
  },
  [LetterKind.NOT_RECORDED]: {
    en: en(
      "Your complaint is not recorded",
      "We have considered your complaint of reference {case reference} and have not recorded it.{#clause} We decided so under clause {clause} of our protocol.{/clause}",
      "Our reasons are these:",
      "[Say why, and what may be done about this decision.]",
    ),
    cy: cy(
      "Nid yw eich cwyn wedi’i chofnodi",
      "Rydym wedi ystyried eich cwyn, cyfeirnod {cyfeirnod yr achos}, ac nid ydym wedi’i chofnodi.{#cymal} Penderfynwyd hynny o dan gymal {cymal} ein protocol.{/cymal}",
      "Dyma ein rhesymau:",
      "[Dywedwch pam, a beth y gellir ei wneud ynghylch y penderfyniad hwn.]",
    ),
  },
  [LetterKind.CLARIFICATION]: {
    en: en(
      "We need to know more",
      "To go on with what is kept under the reference {case reference} we need to know the following:",
      "[Say what must be known.]",
      "Until we hear from you we cannot go on with this part of it.",
    ),
    cy: cy(
      "Mae angen i ni wybod mwy",
      "Er mwyn mynd ymlaen â’r hyn a gedwir o dan y cyfeirnod {cyfeirnod yr achos} mae angen i ni wybod y canlynol:",
      "[Dywedwch beth sydd angen ei wybod.]",
      "Hyd nes y clywn gennych ni allwn fynd ymlaen â’r rhan hon ohono.",
    ),
  },
  [LetterKind.REFERRAL]: {
    en: en(
      "Referral",
      "We refer to you what we keep under the reference {case reference}.{#clause} We do so under clause {clause} of our protocol.{/clause}",
      "[Say what it is about, and what you ask for. Enclose redacted copies where there are any.]",
      "Please acknowledge this referral, naming the reference.",
    ),
    cy: cy(
      "Atgyfeiriad",
      "Rydym yn atgyfeirio atoch yr hyn a gadwn o dan y cyfeirnod {cyfeirnod yr achos}.{#cymal} Gwnawn hynny o dan gymal {cymal} ein protocol.{/cymal}",
      "[Dywedwch beth yw’r mater, a beth y gofynnwch amdano. Amgaewch gopïau wedi’u golygu lle mae rhai.]",
      "Cydnabyddwch yr atgyfeiriad hwn, gan nodi’r cyfeirnod.",
    ),
  },
  [LetterKind.OUTCOME]: {
    en: en(
      "What came of what you raised",
      "We have dealt with what you raised under the reference {case reference}.{#outcome} The outcome is: {outcome}.{/outcome}{#clause} It rests on clause {clause} of our protocol.{/clause}",
      "[Say why, and what may be done about this outcome.]",
      "Thank you for raising it.",
    ),
    cy: cy(
      "Beth ddaeth o’r hyn a godwyd gennych",
      "Rydym wedi ymdrin â’r hyn a godwyd gennych o dan y cyfeirnod {cyfeirnod yr achos}.{#canlyniad} Y canlyniad yw: {canlyniad}.{/canlyniad}{#cymal} Mae’n seiliedig ar gymal {cymal} ein protocol.{/cymal}",
      "[Dywedwch pam, a beth y gellir ei wneud ynghylch y canlyniad hwn.]",
      "Diolch am ei godi.",
    ),
  },
  [LetterKind.BREACH_NOTICE]: {
    en: en(
      "Your personal data and a breach",
      "We write because a breach of security at our office concerns data about you.",
      "[Say in plain words what happened, which data it concerns, what may come of it, what we have done and what you can do yourself.]",
      "If you have questions, please write to our data protection officer and name the reference {case reference}.",
    ),
    cy: cy(
      "Eich data personol a thor diogelwch",
      "Rydym yn ysgrifennu oherwydd bod tor diogelwch yn ein swyddfa yn ymwneud â data amdanoch chi.",
      "[Dywedwch mewn geiriau plaen beth a ddigwyddodd, pa ddata y mae’n ymwneud â nhw, beth all ddod ohono, beth a wnaethom a beth y gallwch chi ei wneud.]",
      "Os oes gennych gwestiynau, ysgrifennwch at ein swyddog diogelu data a nodwch y cyfeirnod {cyfeirnod yr achos}.",
    ),
  },
};
