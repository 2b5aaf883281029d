import { isRefusal } from '../api/api-error';

const PAUSE_MS = 5_000;
/** As long as the service's own limit looks back, and a little more. */
const MOST_PAUSES = 15;

/** Does something, and where the service asks for less haste, does it again a little later. */
export async function patiently<T>(task: () => Promise<T>, signal: AbortSignal, pauseMs = PAUSE_MS): Promise<T> {
  for (let pauses = 0; ; pauses += 1) {
    try {
      return await task();
    } catch (error) {
      if (!isRefusal(error, 'TOO_MANY_REQUESTS') || pauses === MOST_PAUSES || signal.aborted) throw error;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}
