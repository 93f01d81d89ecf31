// Made from the files in the folders beside it; test/rules-registry.test.ts rewrites it.
import addresseeMarks from './addressees/addressee-marks.ts';
import addresseesMissing from './addressees/addressees-missing.ts';
import addresseesUnwanted from './addressees/addressees-unwanted.ts';
import asAbove from './addressees/as-above.ts';
import annexDate from './annex/annex-date.ts';
import annexNumeral from './annex/annex-numeral.ts';
import annexParent from './annex/annex-parent.ts';
import annexReference from './annex/annex-reference.ts';
import attachmentAlone from './archive/attachment-alone.ts';
import citationCycle from './archive/citation-cycle.ts';
import citationDiffers from './archive/citation-differs.ts';
import duplicateNumber from './archive/duplicate-number.ts';
import numberOrder from './archive/number-order.ts';
import repealedCited from './archive/repealed-cited.ts';
import authoritySignature from './basis/authority-signature.ts';
import basisMarks from './basis/basis-marks.ts';
import basisMissing from './basis/basis-missing.ts';
import citationUndated from './basis/citation-undated.ts';
import decisionFormula from './basis/decision-formula.ts';
import proposalFirst from './basis/proposal-first.ts';
import annexAbsent from './body/annex-absent.ts';
import areaCapital from './body/area-capital.ts';
import articleCapital from './body/article-capital.ts';
import articleSequence from './body/article-sequence.ts';
import citationBareNumber from './body/citation-bare-number.ts';
import citationComma from './body/citation-comma.ts';
import citationSmallType from './body/citation-small-type.ts';
import clauseSequence from './body/clause-sequence.ts';
import effectClause from './body/effect-clause.ts';
import endMarkEarly from './body/end-mark-early.ts';
import endMarkMissing from './body/end-mark-missing.ts';
import executionClause from './body/execution-clause.ts';
import labelSign from './body/label-sign.ts';
import nestedPrefix from './body/nested-prefix.ts';
import partyCitationComma from './body/party-citation-comma.ts';
import partyEndMark from './body/party-end-mark.ts';
import partyOutline from './body/party-outline.ts';
import peopleCapital from './body/people-capital.ts';
import pointSequence from './body/point-sequence.ts';
import romanSequence from './body/roman-sequence.ts';
import undefinedAbbreviation from './body/undefined-abbreviation.ts';
import citedTwoDates from './consistency/cited-two-dates.ts';
import citedYear from './consistency/cited-year.ts';
import citesLater from './consistency/cites-later.ts';
import effectBeforeIssue from './consistency/effect-before-issue.ts';
import impossibleDay from './consistency/impossible-day.ts';
import replacesItself from './consistency/replaces-itself.ts';
import dateBlank from './date/date-blank.ts';
import dateImpossible from './date/date-impossible.ts';
import dateInFigures from './date/date-in-figures.ts';
import dateInFuture from './date/date-in-future.ts';
import dateMissing from './date/date-missing.ts';
import dayLeadingZero from './date/day-leading-zero.ts';
import issuedOnDayOff from './date/issued-on-day-off.ts';
import monthLeadingZero from './date/month-leading-zero.ts';
import monthStyleMixed from './date/month-style-mixed.ts';
import monthUselessZero from './date/month-useless-zero.ts';
import placeComma from './date/place-comma.ts';
import placeElsewhere from './date/place-elsewhere.ts';
import placeWithUnit from './date/place-with-unit.ts';
import stampBeforeIssue from './date/stamp-before-issue.ts';
import issuerAbbreviated from './issuer/issuer-abbreviated.ts';
import issuerAnachronism from './issuer/issuer-anachronism.ts';
import issuerMissing from './issuer/issuer-missing.ts';
import issuerOrder from './issuer/issuer-order.ts';
import issuerSymbol from './issuer/issuer-symbol.ts';
import issuerWithoutArea from './issuer/issuer-without-area.ts';
import needlessParent from './issuer/needless-parent.ts';
import circulationMark from './marks/circulation-mark.ts';
import copyMark from './marks/copy-mark.ts';
import secrecyMark from './marks/secrecy-mark.ts';
import urgencyMark from './marks/urgency-mark.ts';
import bothHeads from './nation/both-heads.ts';
import mottoCapitals from './nation/motto-capitals.ts';
import mottoHyphens from './nation/motto-hyphens.ts';
import mottoMissing from './nation/motto-missing.ts';
import mottoOrder from './nation/motto-order.ts';
import nationCapitals from './nation/nation-capitals.ts';
import nationMissing from './nation/nation-missing.ts';
import nationSpelling from './nation/nation-spelling.ts';
import partyTitleCapitals from './nation/party-title-capitals.ts';
import partyTitleMissing from './nation/party-title-missing.ts';
import legalYear from './number/legal-year.ts';
import letterType from './number/letter-type.ts';
import letterUnit from './number/letter-unit.ts';
import numberBlank from './number/number-blank.ts';
import numberColon from './number/number-colon.ts';
import numberLeadingZero from './number/number-leading-zero.ts';
import numberMissing from './number/number-missing.ts';
import numberSpaces from './number/number-spaces.ts';
import numberUselessZeros from './number/number-useless-zeros.ts';
import partyNumberForm from './number/party-number-form.ts';
import partyTypeAbsent from './number/party-type-absent.ts';
import romanNumber from './number/roman-number.ts';
import typeAbsent from './number/type-absent.ts';
import typeMismatch from './number/type-mismatch.ts';
import typeSpelling from './number/type-spelling.ts';
import unknownBody from './number/unknown-body.ts';
import yearInSymbol from './number/year-in-symbol.ts';
import decomposedLetters from './reading/decomposed-letters.ts';
import inferredField from './reading/inferred-field.ts';
import mixedEncodings from './reading/mixed-encodings.ts';
import nothingRecognised from './reading/nothing-recognised.ts';
import scanDamage from './reading/scan-damage.ts';
import severalDocuments from './reading/several-documents.ts';
import unassignedText from './reading/unassigned-text.ts';
import undated from './reading/undated.ts';
import archiveLine from './recipients/archive-line.ts';
import archiveOffice from './recipients/archive-office.ts';
import asArticle from './recipients/as-article.ts';
import partyArchiveLine from './recipients/party-archive-line.ts';
import recipientMarks from './recipients/recipient-marks.ts';
import recipientsMissing from './recipients/recipients-missing.ts';
import type {Rule} from './rule.ts';
import authorityForm from './signature/authority-form.ts';
import authorityOrder from './signature/authority-order.ts';
import authorityUnknown from './signature/authority-unknown.ts';
import collectiveOnly from './signature/collective-only.ts';
import deputyTitle from './signature/deputy-title.ts';
import digitalSigner from './signature/digital-signer.ts';
import ownTitleMissing from './signature/own-title-missing.ts';
import partyAuthorityForm from './signature/party-authority-form.ts';
import partyBareTitle from './signature/party-bare-title.ts';
import partyDeputy from './signature/party-deputy.ts';
import signatureMissing from './signature/signature-missing.ts';
import signedBeforeIssue from './signature/signed-before-issue.ts';
import signerDegree from './signature/signer-degree.ts';
import signerName from './signature/signer-name.ts';
import signerOffice from './signature/signer-office.ts';
import headingMissing from './subject/heading-missing.ts';
import legalSubject from './subject/legal-subject.ts';
import letterHeading from './subject/letter-heading.ts';
import letterSubject from './subject/letter-subject.ts';
import namedSubject from './subject/named-subject.ts';
import subjectLength from './subject/subject-length.ts';
import subjectMissing from './subject/subject-missing.ts';
import subjectPeriod from './subject/subject-period.ts';
import deadlineBeforeIssue from './tasks/deadline-before-issue.ts';
import deadlineImpossible from './tasks/deadline-impossible.ts';
import dueOnDayOff from './tasks/due-on-day-off.ts';
import overdue from './tasks/overdue.ts';
import ownerAnachronism from './tasks/owner-anachronism.ts';
import periodReversed from './tasks/period-reversed.ts';
import recurringWithoutDay from './tasks/recurring-without-day.ts';
import taskDeadline from './tasks/task-deadline.ts';
import taskOwner from './tasks/task-owner.ts';
import twoLeads from './tasks/two-leads.ts';

export const rules: readonly Rule[] = [
  addresseeMarks,
  addresseesMissing,
  addresseesUnwanted,
  asAbove,
  annexDate,
  annexNumeral,
  annexParent,
  annexReference,
  attachmentAlone,
  citationCycle,
  citationDiffers,
  duplicateNumber,
  numberOrder,
  repealedCited,
  authoritySignature,
  basisMarks,
  basisMissing,
  citationUndated,
  decisionFormula,
  proposalFirst,
  annexAbsent,
  areaCapital,
  articleCapital,
  articleSequence,
  citationBareNumber,
  citationComma,
  citationSmallType,
  clauseSequence,
  effectClause,
  endMarkEarly,
  endMarkMissing,
  executionClause,
  labelSign,
  nestedPrefix,
  partyCitationComma,
  partyEndMark,
  partyOutline,
  peopleCapital,
  pointSequence,
  romanSequence,
  undefinedAbbreviation,
  citedTwoDates,
  citedYear,
  citesLater,
  effectBeforeIssue,
  impossibleDay,
  replacesItself,
  dateBlank,
  dateImpossible,
  dateInFigures,
  dateInFuture,
  dateMissing,
  dayLeadingZero,
  issuedOnDayOff,
  monthLeadingZero,
  monthStyleMixed,
  monthUselessZero,
  placeComma,
  placeElsewhere,
  placeWithUnit,
  stampBeforeIssue,
  issuerAbbreviated,
  issuerAnachronism,
  issuerMissing,
  issuerOrder,
  issuerSymbol,
  issuerWithoutArea,
  needlessParent,
  circulationMark,
  copyMark,
  secrecyMark,
  urgencyMark,
  bothHeads,
  mottoCapitals,
  mottoHyphens,
  mottoMissing,
  mottoOrder,
  nationCapitals,
  nationMissing,
  nationSpelling,
  partyTitleCapitals,
  partyTitleMissing,
  legalYear,
  letterType,
  letterUnit,
  numberBlank,
  numberColon,
  numberLeadingZero,
  numberMissing,
  numberSpaces,
  numberUselessZeros,
  partyNumberForm,
  partyTypeAbsent,
  romanNumber,
  typeAbsent,
  typeMismatch,
  typeSpelling,
  unknownBody,
  yearInSymbol,
  decomposedLetters,
  inferredField,
  mixedEncodings,
  nothingRecognised,
  scanDamage,
  severalDocuments,
  unassignedText,
  undated,
  archiveLine,
  archiveOffice,
  asArticle,
  partyArchiveLine,
  recipientMarks,
  recipientsMissing,
  authorityForm,
  authorityOrder,
  authorityUnknown,
  collectiveOnly,
  deputyTitle,
  digitalSigner,
  ownTitleMissing,
  partyAuthorityForm,
  partyBareTitle,
  partyDeputy,
  signatureMissing,
  signedBeforeIssue,
  signerDegree,
  signerName,
  signerOffice,
  headingMissing,
  legalSubject,
  letterHeading,
  letterSubject,
  namedSubject,
  subjectLength,
  subjectMissing,
  subjectPeriod,
  deadlineBeforeIssue,
  deadlineImpossible,
  dueOnDayOff,
  overdue,
  ownerAnachronism,
  periodReversed,
  recurringWithoutDay,
  taskDeadline,
  taskOwner,
  twoLeads,
];
