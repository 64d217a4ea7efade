// The form of a post: text, content note, pictures with their descriptions. Complete without script.
import { smallImagePath } from '#domain/media/read-image.ts';
import type { Speaker } from '#domain/practices/speaker.ts';
import { type ImageDeclaration, imageDeclarations, postLimits, type WarnReason } from '#vocabulary/practices.ts';
import type { Seal } from '../../ui/FormSeal.tsx';
import { GuardedArea, GuardedComposer, type Objection } from '../../ui/GuardedComposer.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';

export interface PostValues {
  body: string;
  warning: string;
  declared: ImageDeclaration | undefined;
  /** One per place; what was uploaded already is kept by its id. */
  pictures: PictureValue[];
  reason: WarnReason | undefined;
}

export interface PictureValue {
  publicId: string;
  alt: string;
  fileName: string;
}

export const noValues: PostValues = { body: '', warning: '', declared: undefined, pictures: [], reason: undefined };

interface PostComposerProps {
  speaker: Pick<Speaker, 'kind' | 'name' | 'own' | 'profile'>;
  action: string;
  seal: Seal;
  guard: string;
  values: PostValues;
  faults: Record<string, string>;
  objection?: Objection | undefined;
  /** Of the version that is being edited. */
  number?: number | undefined;
  submit: string;
}

export function PostComposer(props: PostComposerProps) {
  const { speaker, action, seal, guard, values, faults, objection, number, submit } = props;
  const open =
    values.pictures.length > 0 || values.warning !== '' || Object.keys(faults).some((name) => name !== 'body');
  return (
    <GuardedComposer
      room={speaker.kind}
      name={speaker.name}
      action={action}
      seal={seal}
      files
      id="write"
      context={{ author: speaker.kind, surface: 'post', own: speaker.own, profile: speaker.profile }}
      guard={guard}
      objection={objection}
      reason={values.reason}
      submit={submit}
    >
      {number !== undefined && <input type="hidden" name="number" value={number} />}
      <GuardedArea
        name="body"
        label="Your text"
        hint="**strong**, *emphasis*, lists with -, links as [words](https://…)"
        value={values.body}
        error={faults.body}
        maxlength={postLimits.body}
      />
      <details class="more-fields" open={open}>
        <summary>
          <Icon name="image" /> Pictures and content note
        </summary>
        {Array.from({ length: postLimits.images }, (_, i) => (
          <Picture place={i + 1} value={values.pictures[i]} error={faults[`alt${i + 1}`] ?? faults[`image${i + 1}`]} />
        ))}
        <RadioGroup
          name="declared"
          label="What the pictures show"
          hint="Only needed with pictures. Faces, bodies, screens and papers of patients need more than a form."
          choices={imageDeclarations.map((value) => ({ value, label: declarations[value] }))}
          value={values.declared}
          error={faults.declared}
        />
        <div class="field">
          <label for="f-warning">
            Content note<span class="optional"> (optional)</span>
          </label>
          <p class="hint" id="f-warning-hint">
            Folds the post behind these words, for example “Blood” or “Narrow spaces”.
          </p>
          <input
            class="input"
            id="f-warning"
            name="warning"
            data-guarded="warning"
            value={values.warning}
            maxlength={postLimits.warning}
            aria-describedby="f-warning-hint"
          />
        </div>
      </details>
    </GuardedComposer>
  );
}

function Picture({
  place,
  value,
  error,
}: {
  place: number;
  value: PictureValue | undefined;
  error: string | undefined;
}) {
  const id = `f-image${place}`;
  return (
    <fieldset class={error ? 'picture wrong' : 'picture'}>
      <legend>Picture {place}</legend>
      {value?.publicId && (
        <div class="picture-kept">
          <img src={smallImagePath(value.publicId)} alt={value.alt} width="96" height="96" />
          <input type="hidden" name={`kept${place}`} value={value.publicId} data-picture />
          <input type="hidden" name={`name${place}`} value={value.fileName} />
          <label class="picture-drop">
            <input type="checkbox" name={`drop${place}`} value="yes" /> Leave this picture out
          </label>
        </div>
      )}
      {!value?.publicId && (
        <>
          <label for={id}>JPEG, PNG or WebP, up to 8 MB</label>
          <input type="file" id={id} name={`image${place}`} accept="image/jpeg,image/png,image/webp" data-picture />
        </>
      )}
      <label for={`f-alt${place}`}>What it shows, in words</label>
      <input
        class="input"
        id={`f-alt${place}`}
        name={`alt${place}`}
        data-guarded={`alt${place}`}
        value={value?.alt ?? ''}
        maxlength={postLimits.alt}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={error ? `f-alt${place}-error` : undefined}
      />
      {error && (
        <p class="error" id={`f-alt${place}-error`}>
          <Icon name="caution" />
          <span>{error}</span>
        </p>
      )}
    </fieldset>
  );
}

const declarations: Record<ImageDeclaration, string> = {
  'no-patient': 'No patient, and nothing of a patient',
  teaching: 'A public teaching picture, free of anything that identifies',
  authorization: 'A patient, who signed an authorization',
};
