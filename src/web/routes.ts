// The route manifest: every path with who may, how often, how large and what caches may do. Nothing else is reachable.
import * as about from './pages/about/about.tsx';
import * as privacy from './pages/about/privacy.tsx';
import * as source from './pages/about/source.tsx';
import * as acting from './pages/acting/acting.tsx';
import * as boundaries from './pages/boundaries/boundaries.tsx';
import * as becomeClinician from './pages/clinicians/become.tsx';
import * as clinician from './pages/clinicians/clinician.tsx';
import * as clinicianClose from './pages/clinicians/close.tsx';
import * as clinicianDirectory from './pages/clinicians/directory.tsx';
import * as clinicianFollow from './pages/clinicians/follow.ts';
import * as clinicianWrite from './pages/clinicians/write.tsx';
import * as barrings from './pages/communities/barrings.tsx';
import * as communities from './pages/communities/communities.tsx';
import * as community from './pages/communities/community.tsx';
import * as invitation from './pages/communities/invitation.tsx';
import * as membership from './pages/communities/membership.tsx';
import * as moderation from './pages/communities/moderation.tsx';
import * as moderators from './pages/communities/moderators.tsx';
import * as opening from './pages/communities/opening.tsx';
import * as communitySettings from './pages/communities/settings.tsx';
import * as vacancy from './pages/communities/vacancy.tsx';
import * as conditions from './pages/conditions/conditions.tsx';
import * as demo from './pages/demo/demo.ts';
import * as front from './pages/front/front.tsx';
import * as guardCheck from './pages/guard/check.ts';
import * as guardTrial from './pages/guard/trial.tsx';
import * as health from './pages/health/health.ts';
import * as home from './pages/home/home.tsx';
import * as image from './pages/media/media.ts';
import * as live from './pages/notifications/live.ts';
import * as notifications from './pages/notifications/notifications.tsx';
import * as operator from './pages/operator/operator.tsx';
import * as outbox from './pages/operator/outbox.tsx';
import * as operatorReports from './pages/operator/reports.tsx';
import * as passkey from './pages/passkeys/passkey.tsx';
import * as passkeyFactor from './pages/passkeys/second-factor.tsx';
import * as passkeySettings from './pages/passkeys/settings.tsx';
import * as passkeySignIn from './pages/passkeys/sign-in.tsx';
import * as passwordReset from './pages/password-reset/password-reset.tsx';
import * as people from './pages/people/people.tsx';
import * as persona from './pages/personas/edit.tsx';
import * as personas from './pages/personas/personas.tsx';
import * as comment from './pages/posts/comment.tsx';
import * as postEdit from './pages/posts/edit.tsx';
import * as postHistory from './pages/posts/history.tsx';
import * as postLike from './pages/posts/like.ts';
import * as postPage from './pages/posts/post.tsx';
import * as postWithdrawal from './pages/posts/withdrawal.tsx';
import * as postWrite from './pages/posts/write.tsx';
import * as practiceClosing from './pages/practices/closing.tsx';
import * as practices from './pages/practices/directory.tsx';
import * as practiceFeed from './pages/practices/feed.ts';
import * as practiceFollow from './pages/practices/follow.ts';
import * as practiceNew from './pages/practices/new.tsx';
import * as practicePolicy from './pages/practices/policy.tsx';
import * as practice from './pages/practices/practice.tsx';
import * as practiceSettings from './pages/practices/settings.tsx';
import * as practiceTeam from './pages/practices/team.tsx';
import * as searching from './pages/search/search.tsx';
import * as secondFactor from './pages/second-factor/second-factor.tsx';
import * as factorSettings from './pages/second-factor/settings.tsx';
import * as setUp from './pages/set-up/set-up.tsx';
import * as settingsDelete from './pages/settings/delete.tsx';
import * as settingsEmail from './pages/settings/email.tsx';
import * as settingsPassword from './pages/settings/password.tsx';
import * as settingsSessions from './pages/settings/sessions.tsx';
import * as settings from './pages/settings/settings.tsx';
import * as settingsWords from './pages/settings/words.tsx';
import * as signInCode from './pages/sign-in/code.tsx';
import * as signIn from './pages/sign-in/sign-in.tsx';
import * as signOut from './pages/sign-out/sign-out.ts';
import * as signUp from './pages/sign-up/sign-up.tsx';
import * as site from './pages/site/site.ts';
import * as sitemap from './pages/sitemap/sitemap.ts';
import * as teamJoin from './pages/team/join.tsx';
import * as theme from './pages/theme/theme.ts';
import * as textActs from './pages/threads/acts.ts';
import * as replying from './pages/threads/replying.ts';
import * as reporting from './pages/threads/reporting.tsx';
import * as revising from './pages/threads/revising.tsx';
import * as thread from './pages/threads/thread.tsx';
import * as writing from './pages/threads/writing.tsx';
import * as verifyEmail from './pages/verify-email/verify-email.tsx';
import * as welcome from './pages/welcome/welcome.tsx';
import { api, get, kB, MB, post, type Route } from './route.ts';

const open = { cache: 'public', rate: 'none' } as const;
/** Pages of one person, or about being signed in: no cache keeps them. */
const own = { cache: 'private', rate: 'none' } as const;
/** What concerns the account and not a persona; the domain counts wrong codes and passwords by itself. */
const accountForm = { body: 8 * kB, rate: 'write', account: true } as const;
/** What a device is to be asked. It gives nothing to guess, and every sign-in page asks once: counted apart from tries. */
const passkeyAsk = { body: 8 * kB, rate: 'write', account: true } as const;
/** What it answered. */
const passkeyTry = { body: 32 * kB, rate: 'sign-in', account: true } as const;
/** The same where each try may write a mail. */
const mailForm = { body: 8 * kB, rate: 'mail', account: true } as const;
/** Texts and choices, without pictures. */
const words = { body: 64 * kB, rate: 'write' } as const;
/** A button. */
const press = { body: 8 * kB, rate: 'write' } as const;
const filing = { body: 16 * kB, rate: 'report' } as const;

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
  post('/sign-in/passkey/options', 'anyone', passkeyAsk, passkeySignIn.signInOptions),
  post('/sign-in/passkey', 'anyone', passkeyTry, passkeySignIn.submitSignIn),
  post('/sign-in/code/passkey/options', 'anyone', passkeyAsk, passkeySignIn.stepOptions),
  post('/sign-in/code/passkey', 'anyone', passkeyTry, passkeySignIn.submitStep),
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
  post('/second-factor/passkey/options', 'signed-in', passkeyAsk, passkeyFactor.factorOptions),
  post('/second-factor/passkey', 'signed-in', passkeyTry, passkeyFactor.submitFactor),
  get('/settings', 'signed-in', own, settings.showSettings),
  get('/settings/second-factor', 'signed-in', own, factorSettings.showFactor),
  post('/settings/second-factor', 'signed-in', accountForm, factorSettings.turnOn),
  post('/settings/second-factor/codes', 'signed-in', accountForm, factorSettings.renewCodes),
  post('/settings/second-factor/off', 'signed-in', accountForm, factorSettings.turnOff),
  get('/settings/passkeys', 'signed-in', own, passkeySettings.showPasskeys),
  post('/settings/passkeys/options', 'signed-in', passkeyAsk, passkeySettings.registrationOptions),
  post('/settings/passkeys', 'signed-in', passkeyTry, passkeySettings.submitPasskey),
  post('/settings/passkeys/proof', 'signed-in', accountForm, passkeySettings.submitProof),
  post('/settings/passkeys/codes', 'signed-in', accountForm, passkeySettings.renewCodes),
  get('/settings/passkeys/:passkey', 'signed-in', own, passkey.showPasskey),
  post('/settings/passkeys/:passkey', 'signed-in', accountForm, passkey.submitName),
  post('/settings/passkeys/:passkey/remove', 'signed-in', accountForm, passkey.submitRemoval),
  get('/settings/sessions', 'signed-in', own, settingsSessions.showSessions),
  post('/settings/sessions', 'signed-in', accountForm, settingsSessions.endOne),
  get('/settings/password', 'signed-in', own, settingsPassword.showPassword),
  post('/settings/password', 'signed-in', accountForm, settingsPassword.submitPassword),
  get('/settings/email', 'signed-in', own, settingsEmail.showEmail),
  post('/settings/email', 'signed-in', mailForm, settingsEmail.submitEmail),
  post('/settings/email/again', 'signed-in', mailForm, settingsEmail.sendAgain),
  get('/settings/words', 'signed-in', own, settingsWords.showWords),
  get('/settings/delete', 'signed-in', own, settingsDelete.showDelete),
  post('/settings/delete', 'signed-in', accountForm, settingsDelete.submitDelete),
  post('/acting', 'signed-in', { body: 64 * kB, rate: 'none', account: true }, acting.switchPersona),
  get('/personas', 'signed-in', own, personas.showPersonas),
  get('/personas/new', 'signed-in', own, persona.showNew),
  post('/personas/new', 'signed-in', accountForm, persona.submitNew),
  get('/personas/clinician', 'signed-in', own, becomeClinician.showForm),
  post('/personas/clinician', 'signed-in', { ...words, account: true }, becomeClinician.submitForm),
  get('/personas/clinician/close', 'signed-in', own, clinicianClose.showClose),
  post('/personas/clinician/close', 'signed-in', accountForm, clinicianClose.submitClose),
  get('/personas/:persona', 'signed-in', own, persona.showEdit),
  post('/personas/:persona', 'signed-in', accountForm, persona.submitEdit),
  get('/personas/:persona/close', 'signed-in', own, persona.showClose),
  post('/personas/:persona/close', 'signed-in', accountForm, persona.submitClose),
  get('/people/:persona', 'anyone', own, people.showPerson),
  get('/operator', 'operator', own, operator.showOperator),
  get('/operator/outbox', 'operator', own, outbox.showOutbox),
  get('/operator/outbox/:mail', 'operator', own, outbox.showMail),
  get('/operator/reports', 'operator', own, operatorReports.showReports),
  post('/operator/reports', 'operator', { body: 8 * kB, rate: 'write', account: true }, operatorReports.submitReport),
  get('/setup/:token', 'anyone', own, setUp.showSetUp),
  post('/setup/:token', 'signed-in', accountForm, setUp.submitSetUp),
  get('/about', 'anyone', open, about.showAbout),
  get('/guard', 'anyone', open, guardTrial.showTrial),
  api('/api/guard/check', { body: 128 * kB, rate: 'check' }, guardCheck.answerCheck),
  get('/privacy', 'anyone', open, privacy.showPrivacy),
  get('/rules', 'anyone', open, about.showRules),
  get('/source', 'anyone', open, source.showSource),
  get('/favicon.svg', 'anyone', open, site.favicon),
  get('/robots.txt', 'anyone', open, site.robots),

  // Search, and what search engines and feed readers are told.
  get('/search', 'anyone', { cache: 'private', rate: 'search' }, searching.showSearch),
  get('/sitemap.xml', 'anyone', open, sitemap.showSitemap),
  get('/sitemaps/:part', 'anyone', open, sitemap.showPart),
  get('/practices/:slug/feed.atom', 'anyone', open, practiceFeed.showFeed),

  // Communities: finding one, coming in, keeping it.
  get('/conditions/suggest', 'anyone', { cache: 'private', rate: 'search' }, conditions.suggestConditions),
  get('/conditions/:slug', 'anyone', open, conditions.showCondition),
  get('/communities', 'anyone', { cache: 'public', rate: 'search' }, communities.showCommunities),
  get('/communities/new', 'signed-in', own, opening.showOpening),
  post('/communities', 'signed-in', words, opening.submitOpening),
  get('/communities/:slug', 'anyone', open, community.showCommunity),
  get('/communities/:slug/about', 'signed-in', own, community.showAbout),
  get('/communities/:slug/waiting', 'signed-in', own, community.showWaiting),
  post('/communities/:slug/membership', 'signed-in', press, membership.submitJoin),
  post('/communities/:slug/membership/request/end', 'signed-in', press, membership.withdraw),
  get('/communities/:slug/membership/end', 'signed-in', own, membership.confirmLeave),
  post('/communities/:slug/membership/end', 'signed-in', press, membership.submitLeave),
  get('/communities/:slug/settings', 'signed-in', own, communitySettings.showSettings),
  post('/communities/:slug/settings', 'signed-in', words, communitySettings.submitSettings),
  post('/communities/:slug/invitations', 'signed-in', press, communitySettings.submitInvite),
  post('/communities/:slug/invitations/end', 'signed-in', press, communitySettings.submitEndInvitation),
  get('/communities/:slug/moderation', 'signed-in', own, moderation.showReports),
  get('/communities/:slug/moderation/requests', 'signed-in', own, moderation.showRequests),
  post('/communities/:slug/moderation/requests', 'signed-in', press, moderation.submitRequestDecision),
  get('/communities/:slug/moderation/record', 'signed-in', own, moderation.showRecord),
  get('/communities/:slug/moderation/barrings', 'signed-in', own, barrings.showBarrings),
  post('/communities/:slug/moderation/barrings/end', 'signed-in', press, barrings.submitLift),
  get('/communities/:slug/moderation/moderators', 'signed-in', own, moderators.showModerators),
  post('/communities/:slug/moderation/moderators', 'signed-in', press, moderators.submitModerator),
  get('/communities/:slug/moderation/moderators/end', 'signed-in', own, moderators.confirmStepDown),
  post('/communities/:slug/moderation/moderators/end', 'signed-in', press, moderators.submitStepDown),
  get('/communities/:slug/moderator-offer', 'signed-in', own, moderators.showOffer),
  post('/communities/:slug/moderator-offer', 'signed-in', press, moderators.submitOffer),
  get('/communities/:slug/vacancy', 'signed-in', own, vacancy.showVacancy),
  post('/communities/:slug/vacancy', 'signed-in', press, vacancy.submitVacancy),
  get('/invitations/:id', 'signed-in', own, invitation.showInvitation),
  post('/invitations/:id', 'signed-in', press, invitation.submitInvitation),

  // Threads and replies, for members only.
  get('/communities/:slug/threads/new', 'signed-in', own, writing.showWriting),
  post('/communities/:slug/threads', 'signed-in', words, writing.submitThread),
  get('/threads/:id', 'signed-in', own, thread.showThread),
  get('/threads/:id/replies', 'signed-in', own, thread.showNewReplies),
  post('/threads/:id/replies', 'signed-in', words, replying.submitReply),
  post('/threads/:id/marks/me-too', 'signed-in', press, textActs.giveMark('thread', 'me-too')),
  post('/threads/:id/marks/helpful', 'signed-in', press, textActs.giveMark('thread', 'helpful')),
  post('/threads/:id/boundary', 'signed-in', press, textActs.drawLine('thread')),
  post('/threads/:id/silence', 'signed-in', press, textActs.setSilence),
  get('/threads/:id/edit', 'signed-in', own, revising.showEdit('thread')),
  post('/threads/:id/edit', 'signed-in', words, revising.submitEdit('thread')),
  get('/threads/:id/rule', 'signed-in', own, revising.showRule),
  post('/threads/:id/rule', 'signed-in', press, revising.submitRule),
  get('/threads/:id/removal', 'signed-in', own, revising.confirmRemoval('thread')),
  post('/threads/:id/removal', 'signed-in', press, revising.submitRemoval('thread')),
  get('/threads/:id/anonymity', 'signed-in', own, revising.confirmAnonymity('thread')),
  post('/threads/:id/anonymity', 'signed-in', press, revising.submitAnonymity('thread')),
  get('/threads/:id/report', 'signed-in', own, reporting.showReport('thread')),
  post('/threads/:id/report', 'signed-in', filing, reporting.submitReport('thread')),
  get('/threads/:id/moderation', 'signed-in', own, reporting.showModeration('thread')),
  post('/threads/:id/moderation', 'signed-in', press, moderation.submitDecision('thread')),
  post('/threads/:id/moderation/end', 'signed-in', press, textActs.bringBack('thread')),
  post('/replies/:id/marks/me-too', 'signed-in', press, textActs.giveMark('reply', 'me-too')),
  post('/replies/:id/marks/helpful', 'signed-in', press, textActs.giveMark('reply', 'helpful')),
  post('/replies/:id/hiding', 'signed-in', press, textActs.hide),
  post('/replies/:id/boundary', 'signed-in', press, textActs.drawLine('reply')),
  get('/replies/:id/edit', 'signed-in', own, revising.showEdit('reply')),
  post('/replies/:id/edit', 'signed-in', words, revising.submitEdit('reply')),
  get('/replies/:id/removal', 'signed-in', own, revising.confirmRemoval('reply')),
  post('/replies/:id/removal', 'signed-in', press, revising.submitRemoval('reply')),
  get('/replies/:id/anonymity', 'signed-in', own, revising.confirmAnonymity('reply')),
  post('/replies/:id/anonymity', 'signed-in', press, revising.submitAnonymity('reply')),
  get('/replies/:id/report', 'signed-in', own, reporting.showReport('reply')),
  post('/replies/:id/report', 'signed-in', filing, reporting.submitReport('reply')),
  get('/replies/:id/moderation', 'signed-in', own, reporting.showModeration('reply')),
  post('/replies/:id/moderation', 'signed-in', press, moderation.submitDecision('reply')),
  post('/replies/:id/moderation/end', 'signed-in', press, textActs.bringBack('reply')),
  get('/boundaries', 'signed-in', own, boundaries.showBoundaries),
  post('/boundaries/end', 'signed-in', press, boundaries.submitLift),

  // Home and what is new.
  get('/home', 'signed-in', own, home.showHome),
  get('/notifications', 'signed-in', own, notifications.showNotifications),
  get('/notifications/live', 'signed-in', own, live.followLive),
  post('/notifications/read', 'signed-in', press, notifications.markAllRead),
  get('/notifications/:id', 'signed-in', own, notifications.followNotification),
  // Clinicians: their pages. What they answer in communities stands under threads and replies.
  get('/clinicians', 'anyone', open, clinicianDirectory.showDirectory),
  get('/clinicians/:clinician', 'anyone', open, clinician.showClinician),
  post('/clinicians/:clinician/posts', 'signed-in', { body: 33 * MB, rate: 'write' }, clinicianWrite.submitPost),
  post('/clinicians/:clinician/follow', 'signed-in', press, clinicianFollow.submitFollow),

  // Practices and what they publish.
  get('/practices', 'anyone', open, practices.showDirectory),
  get('/practices/new', 'signed-in', own, practiceNew.showNew),
  post('/practices/new', 'signed-in', words, practiceNew.submitNew),
  get('/practices/:slug', 'anyone', open, practice.showPractice),
  post('/practices/:slug/posts', 'signed-in', { body: 33 * MB, rate: 'write' }, postWrite.submitPost),
  post('/practices/:slug/follow', 'signed-in', words, practiceFollow.submitFollow),
  get('/practices/:slug/policies/:kind', 'anyone', open, practicePolicy.showPolicy),
  get('/practices/:slug/acknowledgement', 'signed-in', own, practicePolicy.showAcknowledgement),
  post('/practices/:slug/acknowledgement', 'signed-in', words, practicePolicy.submitAcknowledgement),
  get('/practices/:slug/settings', 'signed-in', own, practiceSettings.showSettings),
  post('/practices/:slug/settings', 'signed-in', words, practiceSettings.submitSettings),
  post('/practices/:slug/settings/opening', 'signed-in', words, practiceSettings.submitOpening),
  get('/practices/:slug/settings/closing', 'signed-in', own, practiceClosing.showClosing),
  post('/practices/:slug/settings/closing', 'signed-in', words, practiceClosing.submitClosing),
  get('/practices/:slug/settings/policies/:kind', 'signed-in', own, practiceSettings.showPolicyForm),
  post('/practices/:slug/settings/policies/:kind', 'signed-in', words, practiceSettings.submitPolicy),
  get('/practices/:slug/settings/team', 'signed-in', own, practiceTeam.showTeam),
  post('/practices/:slug/settings/team/invitations', 'signed-in', words, practiceTeam.submitInvitation),
  post('/practices/:slug/settings/team/roles', 'signed-in', words, practiceTeam.submitRole),
  post('/practices/:slug/settings/team/endings', 'signed-in', words, practiceTeam.submitEnding),
  get('/team/:token', 'signed-in', own, teamJoin.showJoin),
  post('/team/:token', 'signed-in', words, teamJoin.submitJoin),
  get('/posts/:post', 'anyone', open, postPage.showPost),
  get('/posts/:post/history', 'anyone', open, postHistory.showHistory),
  get('/posts/:post/edit', 'signed-in', own, postEdit.showEdit),
  post('/posts/:post/edit', 'signed-in', { body: 33 * MB, rate: 'write' }, postEdit.submitEdit),
  get('/posts/:post/withdrawal', 'signed-in', own, postWithdrawal.showWithdrawal),
  post('/posts/:post/withdrawal', 'signed-in', words, postWithdrawal.submitWithdrawal),
  post('/posts/:post/like', 'signed-in', words, postLike.submitLike),
  post('/posts/:post/comments', 'signed-in', words, comment.submitComment),
  get('/comments/:comment/withdrawal', 'signed-in', own, comment.showWithdrawal),
  post('/comments/:comment/withdrawal', 'signed-in', words, comment.submitWithdrawal),
  get('/comments/:comment/hold', 'signed-in', own, comment.showHold),
  post('/comments/:comment/hold', 'signed-in', words, comment.submitHold),
  post('/comments/:comment/release', 'signed-in', words, comment.submitRelease),
  get('/media/:name', 'anyone', open, image.showImage),

  post('/theme', 'anyone', { body: 4 * kB, rate: 'none', account: true }, theme.setTheme),
];
