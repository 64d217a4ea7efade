// Day, night, or as the device says: kept in a cookie, so that it works signed out and needs no statement.
import { ownPath, seeOther } from '../../answer.tsx';
import { cookieName, setCookie } from '../../cookies.ts';
import type { Visit } from '../../visit.ts';

export function setTheme(visit: Visit): Response {
  const secure = visit.house.settings.publicUrl.protocol === 'https:';
  const theme = visit.form.text('theme');
  const chosen = theme === 'light' || theme === 'dark';
  visit.outgoing.append(
    'set-cookie',
    setCookie(cookieName('theme', secure), chosen ? theme : '', secure, chosen ? 31_536_000 : 0),
  );
  return seeOther(ownPath(visit.form.text('back')) ?? '/');
}
