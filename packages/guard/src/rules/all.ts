// Every rule, in the order in which they are asked. Statements come first: what they single out decides
// whether a name, date or place is tied to a person. Among spans, the earlier rule keeps a disputed place.
import type { Rule } from '../rule.ts';
import { account } from './account.ts';
import { addressesPatient } from './addresses-patient.ts';
import { ageOver89 } from './age-over-89.ts';
import { biometricPhoto } from './biometric-photo.ts';
import { caseNarrative } from './case-narrative.ts';
import { confirmsRelationship } from './confirms-relationship.ts';
import { contactSolicitation } from './contact-solicitation.ts';
import { date } from './date.ts';
import { device } from './device.ts';
import { email } from './email.ts';
import { healthPlanId } from './health-plan-id.ts';
import { individualAdvice } from './individual-advice.ts';
import { ip } from './ip.ts';
import { license } from './license.ts';
import { location } from './location.ts';
import { mrn } from './mrn.ts';
import { name } from './name.ts';
import { otherUniqueId } from './other-unique-id.ts';
import { phoneFax } from './phone-fax.ts';
import { photoOrRecord } from './photo-or-record.ts';
import { speciallyProtected } from './specially-protected.ts';
import { ssn } from './ssn.ts';
import { url } from './url.ts';
import { vehicle } from './vehicle.ts';

export const statementRules: readonly Rule[] = [
  confirmsRelationship,
  addressesPatient,
  individualAdvice,
  photoOrRecord,
  caseNarrative,
  contactSolicitation,
  speciallyProtected,
];

export const spanRules: readonly Rule[] = [
  email,
  url,
  ip,
  ssn,
  device,
  vehicle,
  mrn,
  healthPlanId,
  license,
  account,
  otherUniqueId,
  phoneFax,
  ageOver89,
  date,
  location,
  name,
  biometricPhoto,
];

export const rules: readonly Rule[] = [...statementRules, ...spanRules];
