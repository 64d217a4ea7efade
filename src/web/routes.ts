// The route manifest: every path with who may, how often, how large and what caches may do. Nothing else is reachable.
import * as about from './pages/about/about.tsx';
import * as privacy from './pages/about/privacy.tsx';
import * as source from './pages/about/source.tsx';
import * as acting from './pages/acting/acting.tsx';
import * as demo from './pages/demo/demo.ts';
import * as front from './pages/front/front.tsx';
import * as health from './pages/health/health.ts';
import * as operator from './pages/operator/operator.tsx';
import * as outbox from './pages/operator/outbox.tsx';
import * as passwordReset from './pages/password-reset/password-reset.tsx';
import * as people from './pages/people/people.tsx';
import * as persona from './pages/personas/edit.tsx';
import * as personas from './pages/personas/personas.tsx';
import * as secondFactor from './pages/second-factor/second-factor.tsx';
import * as factorSettings from './pages/second-factor/settings.tsx';
import * as setUp from './pages/set-up/set-up.tsx';
import * as settingsDelete from './pages/settings/delete.tsx';
import * as settingsEmail from './pages/settings/email.tsx';
import * as settingsPassword from './pages/settings/password.tsx';
import * as settingsSessions from './pages/settings/sessions.tsx';
import * as settings from './pages/settings/settings.tsx';
import * as signInCode from './pages/sign-in/code.tsx';
import * as signIn from './pages/sign-in/sign-in.tsx';
import * as signOut from './pages/sign-out/sign-out.ts';
import * as signUp from './pages/sign-up/sign-up.tsx';
import * as site from './pages/site/site.ts';
import * as theme from './pages/theme/theme.ts';
import * as verifyEmail from './pages/verify-email/verify-email.tsx';
import * as welcome from './pages/welcome/welcome.tsx';
import { get, kB, post, type Route } from './route.ts';

const open = { cache: 'public', rate: 'none' } as const;
/** Pages of one person, or about being signed in: no cache keeps them. */
const own = { cache: 'private', rate: 'none' } as const;
/** What concerns the account and not a persona; the domain counts wrong codes and passwords by itself. */
const accountForm = { body: 8 * kB, rate: 'write', account: true } as const;
/** The same where each try may write a mail. */
const mailForm = { body: 8 * kB, rate: 'mail', account: true } as const;

export const routes: Route[] = [
  get('/', 'anyone', open, front.showFront),
  get('/health/live', 'anyone', { cache: 'private', rate: 'none' }, health.live),
  get('/health/ready', 'anyone', { cache: 'private', rate: 'none' }, health.ready),

  // People: accounts, personas, settings.
  get('/sign-up', 'anyone', own, signUp.showSignUp),
  get('/sign-up/name', 'anyone', { cache: 'private', rate: 'search' }, signUp.anotherName),
  post('/sign-up', 'anyone', { body: 8 * kB, rate: 'sign-up', account: true }, signUp.submitSignUp),
  get('/welcome', 'signed-in', own, welcome.showWelcome),
  get('/sign-in', 'anyone', own, signIn.showSignIn),
  post('/sign-in', 'anyone', { body: 8 * kB, rate: 'sign-in', account: true }, signIn.submitSignIn),
  post('/sign-in/code', 'anyone', { body: 8 * kB, rate: 'sign-in', account: true }, signInCode.submitCode),
  get('/demo/:token', 'anyone', own, demo.signInAsCast),
  post('/sign-out', 'signed-in', accountForm, signOut.signOut),
  post('/sign-out/everywhere', 'signed-in', accountForm, signOut.signOutEverywhere),
  get('/forgotten-password', 'anyone', own, passwordReset.showForgotten),
  post('/forgotten-password', 'anyone', mailForm, passwordReset.submitForgotten),
  get('/reset-password/:token', 'anyone', own, passwordReset.showReset),
  post('/reset-password/:token', 'anyone', mailForm, passwordReset.submitReset),
  get('/verify-email/:token', 'anyone', own, verifyEmail.showVerify),
  post('/verify-email/:token', 'anyone', mailForm, verifyEmail.submitVerify),
  get('/change-email/:token', 'anyone', own, verifyEmail.showChange),
  post('/change-email/:token', 'anyone', mailForm, verifyEmail.submitChange),
  get('/second-factor', 'signed-in', own, secondFactor.showCode),
  post('/second-factor', 'signed-in', accountForm, secondFactor.submitCode),
  get('/settings', 'signed-in', own, settings.showSettings),
  get('/settings/second-factor', 'signed-in', own, factorSettings.showFactor),
  post('/settings/second-factor', 'signed-in', accountForm, factorSettings.turnOn),
  post('/settings/second-factor/codes', 'signed-in', accountForm, factorSettings.renewCodes),
  post('/settings/second-factor/off', 'signed-in', accountForm, factorSettings.turnOff),
  get('/settings/sessions', 'signed-in', own, settingsSessions.showSessions),
  post('/settings/sessions', 'signed-in', accountForm, settingsSessions.endOne),
  get('/settings/password', 'signed-in', own, settingsPassword.showPassword),
  post('/settings/password', 'signed-in', accountForm, settingsPassword.submitPassword),
  get('/settings/email', 'signed-in', own, settingsEmail.showEmail),
  post('/settings/email', 'signed-in', mailForm, settingsEmail.submitEmail),
  post('/settings/email/again', 'signed-in', mailForm, settingsEmail.sendAgain),
  get('/settings/delete', 'signed-in', own, settingsDelete.showDelete),
  post('/settings/delete', 'signed-in', accountForm, settingsDelete.submitDelete),
  post('/acting', 'signed-in', { body: 64 * kB, rate: 'none', account: true }, acting.switchPersona),
  get('/personas', 'signed-in', own, personas.showPersonas),
  get('/personas/new', 'signed-in', own, persona.showNew),
  post('/personas/new', 'signed-in', accountForm, persona.submitNew),
  get('/personas/:persona', 'signed-in', own, persona.showEdit),
  post('/personas/:persona', 'signed-in', accountForm, persona.submitEdit),
  get('/personas/:persona/close', 'signed-in', own, persona.showClose),
  post('/personas/:persona/close', 'signed-in', accountForm, persona.submitClose),
  get('/people/:persona', 'anyone', own, people.showPerson),
  get('/operator', 'operator', own, operator.showOperator),
  get('/operator/outbox', 'operator', own, outbox.showOutbox),
  get('/operator/outbox/:mail', 'operator', own, outbox.showMail),
  get('/setup/:token', 'anyone', own, setUp.showSetUp),
  post('/setup/:token', 'signed-in', accountForm, setUp.submitSetUp),
  get('/about', 'anyone', open, about.showAbout),
  get('/privacy', 'anyone', open, privacy.showPrivacy),
  get('/rules', 'anyone', open, about.showRules),
  get('/source', 'anyone', open, source.showSource),
  get('/favicon.svg', 'anyone', open, site.favicon),
  get('/robots.txt', 'anyone', open, site.robots),

  post('/theme', 'anyone', { body: 4 * kB, rate: 'none', account: true }, theme.setTheme),
];
