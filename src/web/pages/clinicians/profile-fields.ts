// What a clinician says of herself, checked at the door.
import * as v from 'valibot';
import type { ClinicianProfile } from '#domain/clinicians/profile.ts';
import { cleanLine, cleanText } from '#vocabulary/clean-text.ts';
import { clinicianLimits } from '#vocabulary/clinicians.ts';
import { isNpi } from '#vocabulary/npi.ts';
import { specialties } from '#vocabulary/specialties.ts';
import { stateCodes } from '#vocabulary/states.ts';
import { nameField } from '../../account-fields.ts';
import { type Form, parseFields } from '../../form.ts';

const { disclosures, about } = clinicianLimits;

const fields = v.object({
  name: nameField,
  npi: v.pipe(
    v.string(),
    v.transform((text) => text.replace(/[\s-]/g, '')),
    v.regex(/^\d{10}$/, 'An NPI has ten digits. Copy it from your entry in the NPI registry.'),
    v.check(
      isNpi,
      'The last digit of an NPI is computed from the others, and here it does not fit. Check for two digits that changed places, or one that was mistyped.',
    ),
  ),
  specialty: v.picklist(specialties, 'Choose the specialty that comes closest.'),
  state: v.picklist(stateCodes, 'Choose the state that licenses you.'),
  disclosures: v.pipe(
    v.string(),
    v.transform(cleanText),
    v.minLength(1, 'State your conflicts of interest. If there are none, write “none”.'),
    v.maxLength(disclosures, `Shorten this to ${disclosures.toLocaleString('en-US')} characters.`),
  ),
  about: v.pipe(
    v.string(),
    v.transform(cleanText),
    v.maxLength(about, `Shorten this to ${about.toLocaleString('en-US')} characters.`),
  ),
});

/** The form as it was sent, within bounds: shown again with its errors. */
export const valuesOf = (form: Form): ClinicianProfile => ({
  name: cleanLine(form.text('name')).slice(0, 200),
  npi: form.text('npi').slice(0, 40),
  specialty: form.text('specialty').slice(0, 100),
  state: form.text('state').slice(0, 10),
  disclosures: form.text('disclosures').slice(0, 4 * disclosures),
  about: form.text('about').slice(0, 4 * about),
});

export function readProfile(
  form: Form,
): { ok: true; profile: ClinicianProfile } | { ok: false; faults: Record<string, string> } {
  const parsed = parseFields(fields, {
    name: form.text('name'),
    npi: form.text('npi'),
    specialty: form.text('specialty'),
    state: form.text('state'),
    disclosures: form.text('disclosures'),
    about: form.text('about'),
  });
  return parsed.ok ? { ok: true, profile: { ...parsed.value, name: parsed.value.name.name } } : parsed;
}
