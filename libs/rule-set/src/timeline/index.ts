export {
  dayOf,
  endOfDay,
  stateOf,
  versionAt,
  type PublishedVersion,
  type VersionAt,
  type VersionState,
} from './version-at';
export { explainNone, type VersionWithReason } from './explain-none';
