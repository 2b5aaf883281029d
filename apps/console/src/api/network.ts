import { createStore } from './store';

/** Whether the last attempt to reach the service failed. */
export const network = createStore({ isLost: false });

export function reached(): void {
  if (network.get().isLost) network.set({ isLost: false });
}

export function lost(): void {
  if (!network.get().isLost) network.set({ isLost: true });
}
