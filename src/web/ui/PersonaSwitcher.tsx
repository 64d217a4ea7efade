import { Avatar } from './Avatar.tsx';
import { Badge } from './Badge.tsx';
import { FormSeal, type Seal } from './FormSeal.tsx';
import { Icon } from './Icon.tsx';
import { type PersonaView, personaKinds } from './personas.ts';
import { sentences } from './sentences.ts';

export interface PersonaSwitcherProps {
  acting: PersonaView;
  others: readonly PersonaView[];
  seal: Seal;
  /** Path to return to. */
  back: string;
}

/**
 * Always shows as whom one acts; opened, offers the account's other personas. Choosing one posts `persona` and `back`
 * to /acting.
 */
export function PersonaSwitcher({ acting, others, seal, back }: PersonaSwitcherProps) {
  return (
    <details class="acting" name="menu" data-tone={personaKinds[acting.kind].tone}>
      <summary>
        <PersonaPicture persona={acting} />
        <span class="acting-who">
          <span class="acting-as">{sentences.actingAs}</span>
          <b>{acting.name}</b>
          <Badge kind={acting.kind} />
        </span>
        <Icon name="down" />
      </summary>
      <div class="sheet">
        {others.length > 0 && (
          <form method="post" action="/acting">
            <FormSeal {...seal} />
            <input type="hidden" name="back" value={back} />
            <p class="sheet-title">{sentences.switchPersona}</p>
            {others.map((persona) => (
              <button type="submit" class="sheet-item" name="persona" value={persona.publicId}>
                <PersonaPicture persona={persona} />
                <span class="acting-who">
                  <b>{persona.name}</b>
                  <Badge kind={persona.kind} />
                </span>
              </button>
            ))}
            <p class="hint">{sentences.onlyYouSee}</p>
          </form>
        )}
        <ul class="sheet-links">
          {acting.href && (
            <li>
              <a class="sheet-item" href={acting.href}>
                <Icon name="person" />
                My page
              </a>
            </li>
          )}
          <li>
            <a class="sheet-item" href="/personas">
              <Icon name="swap" />
              My personas
            </a>
          </li>
          <li>
            <a class="sheet-item" href="/settings">
              <Icon name="sliders" />
              Settings
            </a>
          </li>
          <li>
            <form method="post" action="/sign-out">
              <FormSeal {...seal} />
              <button type="submit" class="sheet-item">
                <Icon name="leave" />
                Sign out
              </button>
            </form>
          </li>
        </ul>
      </div>
    </details>
  );
}

function PersonaPicture({ persona }: { persona: PersonaView }) {
  return <Avatar id={persona.publicId} square={persona.kind === 'practice'} picture={persona.picture} />;
}
