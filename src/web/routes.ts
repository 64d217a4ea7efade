// The route manifest: every path with who may, how often, how large and what caches may do. Nothing else is reachable.
import * as acting from './pages/acting/acting.tsx';
import * as demo from './pages/demo/demo.ts';
import * as front from './pages/front/front.tsx';
import * as health from './pages/health/health.ts';
import * as signInCode from './pages/sign-in/code.tsx';
import * as signIn from './pages/sign-in/sign-in.tsx';
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
  get('/sign-in', 'anyone', { cache: 'private', rate: 'none' }, signIn.showSignIn),
  post('/sign-in', 'anyone', { body: 8 * kB, rate: 'sign-in', account: true }, signIn.submitSignIn),
  post('/sign-in/code', 'anyone', { body: 8 * kB, rate: 'sign-in', account: true }, signInCode.submitCode),
  post('/acting', 'signed-in', { body: 64 * kB, rate: 'none', account: true }, acting.switchPersona),
  post('/sign-out', 'signed-in', { body: 4 * kB, rate: 'none', account: true }, signOut.signOut),
  post('/sign-out/everywhere', 'signed-in', { body: 4 * kB, rate: 'none', account: true }, signOut.signOutEverywhere),

  post('/theme', 'anyone', { body: 4 * kB, rate: 'none', account: true }, theme.setTheme),
];
