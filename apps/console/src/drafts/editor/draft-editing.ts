import type { ResolvedRuleSet, RuleSet } from '@app/rule-set';
import { createContext, useContext } from 'react';
import type { DraftView } from '../../api/types/rule-sets';
import type { Analysis } from '../model/analyse';
import type { EditorPlace } from '../model/places';

/** Everything that the parts of the editor share. */
export interface DraftEditing {
  readonly draft: DraftView;
  readonly ruleSet: RuleSet;
  /** With its bases merged in, as it stands at this moment; null where that fails. */
  readonly resolved: ResolvedRuleSet | null;
  readonly base: ResolvedRuleSet | null;
  readonly analysis: Analysis | null;
  readonly isReadOnly: boolean;
  readonly isDirty: boolean;
  readonly isSaving: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly place: EditorPlace;
  /** Changes the draft; quick changes of one field are one step back. */
  readonly change: (next: (current: RuleSet) => RuleSet, field: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly save: () => Promise<boolean>;
  readonly goTo: (place: EditorPlace) => void;
}

export const DraftEditingContext = createContext<DraftEditing | null>(null);

export function useDraftEditing(): DraftEditing {
  const editing = useContext(DraftEditingContext);
  if (!editing) throw new Error('Used outside of a draft.');
  return editing;
}
