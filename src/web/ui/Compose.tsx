import type { Child } from '../jsx/jsx-runtime.ts';
import { Audience } from './Audience.tsx';
import { FormSeal, type Seal } from './FormSeal.tsx';
import { type RoomKind, rooms } from './rooms.ts';

export interface ComposeProps {
  room: RoomKind;
  /** Name of the room, for the audience line. */
  name?: string | undefined;
  action: string;
  seal: Seal;
  /** With file inputs. Default false. */
  files?: boolean | undefined;
  id?: string | undefined;
  /** What stands under the text: left options, right the button. */
  tools?: Child;
  children?: Child;
}

/** A compose or reply box. The room's colour and the audience line stand above the text, before the first word. */
export function Compose({ room, name, action, seal, files, id, tools, children }: ComposeProps) {
  return (
    <form
      class="compose"
      data-tone={rooms[room].tone}
      method="post"
      action={action}
      enctype={files ? 'multipart/form-data' : undefined}
      id={id}
    >
      <FormSeal {...seal} />
      <Audience room={room} name={name} />
      <div class="compose-body">
        {children}
        {tools && <div class="compose-tools">{tools}</div>}
      </div>
    </form>
  );
}
