// Public enforcement cases, so that a refusal can say what such a text has cost others.
// Facts as published by HHS, Office for Civil Rights, in resolution agreements and press releases, and in legal reports.
import type { Finding, Label, Verdict } from './contract.ts';

export interface EnforcementCase {
  name: string;
  year: number;
  outcome: string;
  lesson: string;
}

const elite = {
  name: 'Elite Dental Associates, Dallas',
  year: 2019,
  outcome: '$10,000, a two-year plan and letters to those affected',
  lesson: 'A reply to a review gave a name, a treatment plan and its cost.',
};
const igbinadolor = {
  name: 'Dr. U. Phillip Igbinadolor, D.M.D., North Carolina',
  year: 2022,
  outcome: '$50,000 civil penalty',
  lesson: 'A reply named a reviewer who had used a pseudonym, with the months of two visits and the place of pain.',
};
const newVision = {
  name: 'New Vision Dental, California',
  year: 2022,
  outcome: '$23,000, a two-year plan and removal of all such posts',
  lesson: 'Replies told of visits and insurance that the reviewers had not mentioned.',
};
const manasa = {
  name: 'Manasa Health Center, New Jersey',
  year: 2023,
  outcome: '$30,000, a two-year plan, affected people notified',
  lesson: 'Replies to reviewers gave mental-health diagnoses and treatment.',
};
const cadia = {
  name: 'Cadia Healthcare Facilities, Delaware',
  year: 2025,
  outcome: '$182,000 and a two-year plan',
  lesson: 'Success stories of 150 people were posted without valid authorization. Good news counts too.',
};
const completePt = {
  name: 'Complete P.T., Los Angeles',
  year: 2016,
  outcome: '$25,000',
  lesson: 'Testimonials with names and face photographs were posted without authorization.',
};
const nurse = {
  name: 'A hospital nurse, Texas',
  year: 2018,
  outcome: 'dismissed',
  lesson: "A post told of a rare disease, an age group and a journey; the author's profile supplied the place.",
};

export const cases: readonly EnforcementCase[] = [elite, igbinadolor, newVision, manasa, cadia, completePt, nurse];

/** The public case that a refusal most resembles; undefined when nothing was refused or none fits. */
export function caseFor(refused: Finding | Verdict): EnforcementCase | undefined {
  const findings = ('findings' in refused ? refused.findings : [refused]).filter(
    (f) => f.severity === 'block' || f.severity === 'consent',
  );
  const labels = new Set<Label>(findings.map((f) => f.label));
  const has = (...wanted: Label[]): boolean => wanted.some((l) => labels.has(l));
  if (findings.length === 0) return undefined;
  const reply = findings.some(
    (f) =>
      f.severity === 'block' &&
      (f.label === 'CONFIRMS_RELATIONSHIP' ||
        f.label === 'CASE_NARRATIVE' ||
        f.label === 'NAME' ||
        f.label === 'SPECIALLY_PROTECTED'),
  );
  if (has('PHOTO_OR_RECORD', 'BIOMETRIC_PHOTO') && !reply) return completePt;
  if (has('SPECIALLY_PROTECTED') && reply) return manasa;
  if (has('NAME') && reply) return has('DATE') ? igbinadolor : elite;
  if (has('CONFIRMS_RELATIONSHIP') && reply) return has('DATE') ? igbinadolor : newVision;
  if (has('HEALTH_PLAN_ID', 'ACCOUNT')) return newVision;
  if (has('NAME', 'CONFIRMS_RELATIONSHIP')) return cadia;
  if (has('CASE_NARRATIVE')) return nurse;
  return undefined;
}
