import type { RuleSet } from '@app/rule-set';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import { useQueryClient } from '@tanstack/react-query';
import { ApiError, isRefusal } from '../../api/api-error';
import { request } from '../../api/request';
import type { DraftConflict, DraftView } from '../../api/types/rule-sets';
import { useCaller } from '../../auth/permissions';
import { useT } from '../../i18n/use-t';
import * as history from '../model/history';
import { findLocally, forgetLocally, keepLocally } from '../model/local-copy';

const KEEP_AFTER_MS = 400;

/** A lost race: what was stored when the editing began, and both sides since. */
export interface LostRace extends DraftConflict {
  readonly base: RuleSet;
}

/** The draft as it is edited: steps back and forth, what is kept on the device, saving, and lost races. */
export function useDraftState(stored: DraftView) {
  const userId = useCaller()?.id ?? '';
  const { districtCode, draftId } = stored;
  const [saved, setSaved] = useState({ revision: stored.revision, ruleSet: stored.ruleSet });
  const kept = useMemo(() => findLocally(localStorage, userId, draftId), [userId, draftId]);
  const isRestored = kept !== null && !isSame(kept.ruleSet, stored.ruleSet);
  const [steps, setSteps] = useState(() => beginWith(stored.ruleSet, isRestored ? kept.ruleSet : null));
  const [race, setRace] = useState<LostRace | null>(() => raceOfKept(stored, isRestored ? kept : null));
  const [isSaving, setSaving] = useState(false);
  const notify = useNotify();
  const client = useQueryClient();
  const t = useT();
  const { present } = steps;
  const isDirty = !isSame(present, saved.ruleSet);

  useEffect(() => {
    const timer = setTimeout(() => {
      if (!isDirty) return forgetLocally(localStorage, userId, draftId);
      const copy = { revision: saved.revision, base: saved.ruleSet, ruleSet: present, at: new Date().toISOString() };
      if (race === null && !keepLocally(localStorage, userId, draftId, copy))
        notify(t('drafts.noRoom'), { type: 'warning' });
    }, KEEP_AFTER_MS);
    return () => clearTimeout(timer);
  }, [present, isDirty, saved, race, userId, draftId, notify, t]);

  const latest = useRef({ present, saved });
  latest.current = { present, saved };

  const accept = useCallback(
    (draft: DraftView) => {
      setSaved({ revision: draft.revision, ruleSet: draft.ruleSet });
      client.setQueryData(['read', `districts/${districtCode}/rule-set-drafts/${draftId}`, {}], draft);
      void client.invalidateQueries({ queryKey: ['drafts'] });
    },
    [client, districtCode, draftId],
  );

  const save = useCallback(async (): Promise<boolean> => {
    const { present: ruleSet, saved: before } = latest.current;
    setSaving(true);
    try {
      const body = { revision: before.revision, ruleSet };
      accept(await request<DraftView>(`districts/${districtCode}/rule-set-drafts/${draftId}`, { method: 'PUT', body }));
      forgetLocally(localStorage, userId, draftId);
      return true;
    } catch (error) {
      if (isRefusal(error, 'DRAFT_CHANGED') && error.body.error.conflict) {
        setRace({ ...(error.body.error.conflict as DraftConflict), base: before.ruleSet });
      } else notify(error instanceof ApiError ? error.message : String(error), { type: 'error', multiLine: true });
      return false;
    } finally {
      setSaving(false);
    }
  }, [accept, districtCode, draftId, userId, notify]);

  /** Goes on from what was stored meanwhile, with the content that was chosen of both sides. */
  const settle = useCallback((chosen: RuleSet, theirs: DraftConflict['theirs']) => {
    setSaved({ revision: theirs.revision, ruleSet: theirs.ruleSet });
    setSteps((before) => history.change(before, chosen, 'race', Date.now()));
    setRace(null);
  }, []);

  return {
    ...{ steps, setSteps, saved, isDirty, isSaving, isRestored, race, save, settle },
    discardKept: () => setSteps(history.begin(saved.ruleSet)),
  };
}

function beginWith(stored: RuleSet, kept: RuleSet | null): history.History {
  const begun = history.begin(stored);
  return kept === null ? begun : history.change(begun, kept, 'kept', 0);
}

/** Changes kept on the device were made on a revision that is not the newest any more. */
function raceOfKept(stored: DraftView, kept: ReturnType<typeof findLocally>): LostRace | null {
  if (kept === null || kept.revision === stored.revision) return null;
  const { revision, ruleSet, updatedAt, updatedBy } = stored;
  return {
    base: kept.base,
    theirs: { revision, ruleSet, updatedAt, updatedBy },
    yours: { revision: kept.revision, ruleSet: kept.ruleSet },
  };
}

function isSame(a: RuleSet, b: RuleSet): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
