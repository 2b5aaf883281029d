import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { diffRuleSets, type RuleSet } from '@app/rule-set';
import { useMemo } from 'react';
import { useLanguage, useT } from '../../i18n/use-t';
import { dateTime } from '../../shared/format';
import { ChangeList } from '../../shared/ChangeList';
import { mergeThree } from '../model/merge-three';
import type { LostRace } from './use-draft-state';

interface Props {
  readonly race: LostRace;
  readonly mine: RuleSet;
  readonly onSettle: (chosen: RuleSet, theirs: LostRace['theirs']) => void;
}

/** Somebody else saved meanwhile: both sides in sentences, and nothing of either is lost. */
export function ConflictDialog({ race: { base, theirs }, mine, onSettle }: Props) {
  const language = useLanguage();
  const t = useT();
  const merged = useMemo(() => mergeThree(base, mine, theirs.ruleSet), [base, mine, theirs]);
  const sides = [
    {
      title: t('drafts.race.theirs', { name: theirs.updatedBy.name, at: dateTime(theirs.updatedAt, language) }),
      to: theirs.ruleSet,
    },
    { title: t('drafts.race.mine'), to: mine },
  ];
  return (
    <Dialog open maxWidth="lg" fullWidth aria-labelledby="race-title">
      <DialogTitle id="race-title">{t('drafts.race.title')}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 2 }}>{t('drafts.race.text')}</Typography>
        <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' }, gap: 2 }}>
          {sides.map(({ title, to }) => (
            <Box component="section" key={title}>
              <Typography variant="h3" sx={{ mb: 1 }}>
                {title}
              </Typography>
              <ChangeList changes={diffRuleSets(base, to)} />
            </Box>
          ))}
        </Box>
        <Alert severity={merged.conflicts.length > 0 ? 'warning' : 'success'} sx={{ mt: 2 }}>
          {merged.conflicts.length > 0
            ? t('drafts.race.conflicts', { places: merged.conflicts.join(', ') })
            : t('drafts.race.noConflicts')}
        </Alert>
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', gap: 1 }}>
        <Button onClick={() => onSettle(theirs.ruleSet, theirs)}>{t('drafts.race.takeTheirs')}</Button>
        <Button onClick={() => onSettle(mine, theirs)}>{t('drafts.race.keepMine')}</Button>
        <Button variant="contained" onClick={() => onSettle(merged.ruleSet, theirs)}>
          {t('drafts.race.merge')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
