import type { Same } from '../same';
import type { calculations as zh } from '../zh/calculations';

export const calculations: Same<typeof zh> = {
  title: 'Calculation changes',
  hint: 'A new calculation moves no stored score, and is used once an approver accepts it',
  standing: 'Where it stands',
  isNewest: 'Calculation %{version}, the newest, is in use.',
  current: 'In use',
  latest: 'Newest',
  forms: 'Forms by older ones',
  changed: 'Would change',
  cannot: 'Cannot be computed',
  accepted: 'Calculation %{version} was accepted at %{at}:',
  moved: 'Scores it would change',
  stored: 'Stored',
  wouldBe: 'Would be',
  accept: 'Accept',
  acceptTitle: 'Accept calculation %{version}?',
  acceptText:
    'The district is scored by it from now on, and %{count} forms would come out differently; stored scores stay. This cannot be undone.',
  acceptDone: 'Accepted',
  reason: 'Reason',
};
