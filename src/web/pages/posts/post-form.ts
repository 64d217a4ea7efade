// What a post's form says, read once: pictures are made safe and kept, so that a refused text keeps them too.
import { storeImage } from '#domain/media/store-image.ts';
import { draftOf, type PostText } from '#domain/posts/post-text.ts';
import type { Speaker } from '#domain/practices/speaker.ts';
import { rewritten } from '#domain/publishing/rewrite.ts';
import {
  type ImageDeclaration,
  imageDeclarations,
  postLimits,
  type WarnReason,
  warnReasons,
} from '#vocabulary/practices.ts';
import type { Refusal } from '#vocabulary/refusals.ts';
import { sentenceFor } from '../../ui/refusals.ts';
import type { SignedIn } from '../../visit.ts';
import type { PictureValue, PostValues } from './PostComposer.tsx';

export interface ReadForm {
  values: PostValues;
  text: PostText;
  /** Sentences by field; the form is answered with them. */
  faults: Record<string, string>;
  /** The first of them, for programs. */
  refusal: Refusal | undefined;
  /** A rewrite was asked for and is in `values`; nothing is to be published. */
  rewritten: boolean;
}

/** The caller has made sure that the speaker may publish: pictures are stored here. */
export async function readPostForm(visit: SignedIn, speaker: Speaker): Promise<ReadForm> {
  const { form } = visit;
  const faults: Record<string, string> = {};
  let refusal: Refusal | undefined;
  const fault = (field: string, no: Refusal) => {
    faults[field] ??= sentenceFor(no);
    refusal ??= { ...no, field };
  };
  const body = form.text('body').trim();
  const warning = form.text('warning').trim();
  if (body === '' || body.length > postLimits.body) {
    refusal = { reason: 'invalid', field: 'body' };
    faults.body = body === '' ? 'Write something first.' : `A post has up to ${postLimits.body} characters.`;
  }
  if (warning.length > postLimits.warning) {
    refusal ??= { reason: 'invalid', field: 'warning' };
    faults.warning = `A content note has up to ${postLimits.warning} characters.`;
  }
  const pictures: PictureValue[] = [];
  for (let place = 1; place <= postLimits.images; place += 1) {
    const alt = form.text(`alt${place}`).trim().slice(0, postLimits.alt);
    const [file] = form.files(`image${place}`);
    const kept = form.text(`kept${place}`);
    if (file) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const stored = await storeImage(
        visit.sql,
        { bytes, fileName: file.name, pageId: speaker.pageId, actorId: speaker.actorId },
        { dataDir: visit.house.settings.dataDir, now: visit.now },
      );
      if (stored.ok) pictures.push({ publicId: stored.publicId, alt, fileName: file.name.slice(0, 120) });
      else fault(`image${place}`, stored.refusal);
    } else if (/^[A-Za-z0-9_-]{22}$/.test(kept) && form.text(`drop${place}`) !== 'yes')
      pictures.push({ publicId: kept, alt, fileName: form.text(`name${place}`).slice(0, 120) });
  }
  for (const [i, picture] of pictures.entries())
    if (picture.alt === '') fault(`alt${i + 1}`, { reason: 'alt-missing', facts: { place: i + 1 } });
  const values: PostValues = {
    body,
    warning,
    pictures,
    declared: oneOf<ImageDeclaration>(imageDeclarations, form.text('declared')),
    reason: oneOf<WarnReason>(warnReasons, form.text('reason')),
  };
  const text = textOf(values);
  const asked = form.text('rewrite');
  if (asked === '') return { values, text, faults, refusal, rewritten: false };
  const tools = { textKey: visit.house.keys.textHash, now: visit.now };
  const better = rewritten(draftOf(speaker, text, tools), Number(asked));
  return { values: better ? withField(values, better) : values, text, faults: {}, refusal: undefined, rewritten: true };
}

export const textOf = ({ body, warning, pictures, declared, reason }: PostValues): PostText => ({
  body,
  warning,
  reason,
  images: pictures.map(({ publicId, alt, fileName }) => ({ publicId, alt, declared, fileName: fileName || undefined })),
});

/** The texts of the form by the names that findings use. */
export const textsOf = ({ body, warning, pictures }: PostValues): Record<string, string> => ({
  body,
  warning,
  ...Object.fromEntries(pictures.map(({ alt }, i) => [`alt${i + 1}`, alt])),
  ...Object.fromEntries(pictures.map(({ fileName }, i) => [`image${i + 1}`, fileName])),
});

function withField(values: PostValues, { field, text }: { field: string; text: string }): PostValues {
  if (field === 'body' || field === 'warning') return { ...values, [field]: text };
  return {
    ...values,
    pictures: values.pictures.map((picture, i) => (field === `alt${i + 1}` ? { ...picture, alt: text } : picture)),
  };
}

function oneOf<T extends string>(words: readonly T[], given: string): T | undefined {
  return words.find((word) => word === given);
}
