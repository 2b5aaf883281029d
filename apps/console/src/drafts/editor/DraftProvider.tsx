import { useCallback, useMemo, type ReactNode } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { DraftView } from '../../api/types/rule-sets';
import { useMayIn } from '../../auth/permissions';
import { libraryOf, resolveDraft, type Surroundings } from '../model/analyse';
import * as history from '../model/history';
import { SECTIONS, type EditorPlace } from '../model/places';
import { plain } from '../model/plain';
import { ConflictDialog } from './ConflictDialog';
import { DraftEditingContext, type DraftEditing } from './draft-editing';
import { LeaveGuard } from './LeaveGuard';
import { RestoredNotice } from './RestoredNotice';
import { useAnalysis } from './use-analysis';
import { useDraftState } from './use-draft-state';

interface Props {
  readonly draft: DraftView;
  readonly surroundings: Surroundings;
  readonly children: ReactNode;
}

/** Holds a draft while it is edited. */
export function DraftProvider({ draft, surroundings, children }: Props) {
  const mayEdit = useMayIn('rule-sets.edit', draft.districtCode);
  const isReadOnly = !mayEdit || draft.state !== 'draft';
  const state = useDraftState(draft);
  const { present, past, future } = state.steps;
  const library = useMemo(() => libraryOf(surroundings), [surroundings]);
  const { resolved, base } = useMemo(() => resolveDraft(present, library), [present, library]);
  const analysis = useAnalysis(present, surroundings);
  const [place, goTo] = usePlace();
  const { setSteps, isDirty, isSaving, save } = state;
  const change = useCallback<DraftEditing['change']>(
    (next, field) => setSteps((before) => history.change(before, plain(next(before.present)), field, Date.now())),
    [setSteps],
  );
  const editing: DraftEditing = {
    ...{ draft, ruleSet: present, resolved, base, analysis, isReadOnly, isDirty, isSaving, place },
    ...{ change, save, goTo },
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    undo: useCallback(() => setSteps(history.undo), [setSteps]),
    redo: useCallback(() => setSteps(history.redo), [setSteps]),
  };
  return (
    <DraftEditingContext value={editing}>
      {state.isRestored && isDirty && <RestoredNotice onDiscard={state.discardKept} />}
      {children}
      {state.race && <ConflictDialog race={state.race} mine={present} onSettle={state.settle} />}
      <LeaveGuard isDirty={isDirty && !isReadOnly} />
    </DraftEditingContext>
  );
}

/** The place in the editor is part of the address, so that it can be linked to and reloaded. */
function usePlace(): [EditorPlace, (place: EditorPlace) => void] {
  const [params, setParams] = useSearchParams();
  const asked = params.get('section');
  const section = SECTIONS.find((each) => each === asked) ?? 'weights';
  const rule = params.get('rule') ?? undefined;
  const goTo = useCallback(
    (place: EditorPlace) =>
      setParams((before) => {
        const next = new URLSearchParams(before);
        next.delete('tab');
        next.set('section', place.section);
        if (place.rule === undefined) next.delete('rule');
        else next.set('rule', place.rule);
        return next;
      }),
    [setParams],
  );
  return [{ section, rule }, goTo];
}
