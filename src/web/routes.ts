// The route manifest: every path with who may, how often, how large and what caches may do. Nothing else is reachable.
import * as acting from './pages/acting/acting.tsx';
import * as demo from './pages/demo/demo.ts';
import * as front from './pages/front/front.tsx';
import * as health from './pages/health/health.ts';
import * as signOut from './pages/sign-out/sign-out.ts';
import * as theme from './pages/theme/theme.ts';
import { get, kB, post, type Route } from './route.ts';

const open = { cache: 'public', rate: 'none' } as const;

export const routes: Route[] = [
  get('/', 'anyone', open, front.showFront),
  get('/health/live', 'anyone', { cache: 'private', rate: 'none' }, health.live),
  get('/health/ready', 'anyone', { cache: 'private', rate: 'none' }, health.ready),

  // People: accounts, personas, settings.
  get('/demo/:token', 'anyone', { cache: 'private', rate: 'none' }, demo.signInAsCast),
  post('/acting', 'signed-in', { body: 64 * kB, rate: 'none', account: true }, acting.switchPersona),
  post('/sign-out', 'signed-in', { body: 4 * kB, rate: 'none', account: true }, signOut.signOut),
  post('/sign-out/everywhere', 'signed-in', { body: 4 * kB, rate: 'none', account: true }, signOut.signOutEverywhere),

  post('/theme', 'anyone', { body: 4 * kB, rate: 'none', account: true }, theme.setTheme),
];
