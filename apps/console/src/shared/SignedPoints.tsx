import type { Amount } from '../api/types/common';
import { COLOURS } from '../theme/theme';
import { signed, signOf } from './format';

/** A gap with its sign: what was declared too high is a loss to come, too low a gain. */
export function SignedPoints({ amount }: { readonly amount: Amount | null }) {
  const sign = amount === null ? 0 : signOf(amount);
  const colour = sign === 0 ? undefined : sign > 0 ? COLOURS.loss : COLOURS.gain;
  return <span style={{ color: colour, whiteSpace: 'nowrap' }}>{signed(amount)}</span>;
}
