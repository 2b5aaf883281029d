import type { Issue } from '@app/kernel';
import { isSame } from '../diff/change';
import { keyText } from '../resolve';
import { newerBaseOf, offerUpdate, type OfferedChange } from '../update-offer';
import { finding, type Lint } from './lint-context';

/**
 * The base has a newer version. Nothing changes by itself; but where the newer version changes or drops what the
 * rule set overrides, the override was made against something that is no longer so.
 */
export const lintBaseMoved: Lint = ({ own, source }) => {
  const newer = newerBaseOf(own, source);
  const offer = newer && offerUpdate(own, source, newer).offer;
  if (!offer) return [];
  const names = { base: keyText(offer.from), newer: keyText(offer.to) };
  const isMoved = ({ path, old, new: now, own: stated }: OfferedChange) =>
    stated !== null && !/^(?:standing|sources)\./.test(path) && !isSame(old, now);
  const moved = offer.changes.filter(isMoved).map(({ path }) => path);
  return [
    finding('info', 'BASE_HAS_NEWER', 'extends', names),
    ...moved.map((path): Issue => finding('warning', 'BASE_MOVED', path, { ...names, path })),
  ];
};
