import type { Same } from '../same';
import type { auth as zh } from '../zh/auth';

export const auth: Same<typeof zh> = {
  title: 'Sign in',
  welcome: 'Sign in to Suanpan',
  name: 'User name',
  password: 'Password',
  submit: 'Sign in',
  submitting: 'Signing in…',
  demoTitle: 'Demo accounts (one click signs in)',
  expiredTitle: 'Your session has ended',
  expiredText: 'Enter your password again. What you have entered on the page is still there.',
  continue: 'Sign in and go on',
  otherAccount: 'Use another account',
  changeTitle: 'Change password',
  changeFirst: 'You signed in with a one-time password. Choose one of your own first.',
  current: 'Current password',
  next: 'New password',
  again: 'New password once more',
  rule: '8 to 128 characters; not a common one, and not like your user name.',
  mismatch: 'The two new passwords differ.',
  change: 'Change password',
  changed: 'The password is changed; all other sessions have ended.',
};
