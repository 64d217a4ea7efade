// What follows from each kind of event once it is committed.
import type { EventKind } from '#vocabulary/events.ts';
import { mailWritten } from './jobs.ts';
import type { Effect } from './relay.ts';

export const effects: Partial<Record<EventKind, Effect>> = { 'mail.written': mailWritten };
