import { Grid, MenuItem, TextField } from '@mui/material';
import { STANDINGS, type StandingNote, type StandingPart, wordFor } from '@app/rule-set';
import { useLanguage, useT } from '../../i18n/use-t';
import { OriginChip } from '../../shared/OriginChip';
import { Section } from '../../shared/Section';
import { useDraftEditing } from '../editor/draft-editing';
import { SourceSelect } from './SourceSelect';

const BLANK: StandingNote = { standing: 'inferred', note: { zh: '', en: '' } };

/** What a part of the policy stands on, beside its numbers. */
export function StandingEditor({ part }: { readonly part: StandingPart }) {
  const { ruleSet, resolved, isReadOnly, change } = useDraftEditing();
  const language = useLanguage();
  const t = useT();
  const own = ruleSet.standing[part];
  const shown = own ?? resolved?.standing[part] ?? BLANK;
  const set = (note: Partial<typeof shown>) =>
    change(
      (current) => ({ ...current, standing: { ...current.standing, [part]: { ...shown, ...note } } }),
      `standing.${part}`,
    );
  const reset = () =>
    change((current) => {
      const { [part]: _own, ...rest } = current.standing;
      return { ...current, standing: rest };
    }, `standing.${part}`);
  return (
    <Section
      title={t('drafts.standing.title', { part: wordFor(part, language) })}
      actions={
        <OriginChip
          origin={resolved?.origins[`standing.${part}`]}
          isOwn={own !== undefined}
          onReset={isReadOnly ? undefined : reset}
        />
      }
    >
      <Grid container spacing={1} sx={{ pt: 0.5 }}>
        <Grid size={{ xs: 12, sm: 4 }}>
          <TextField
            select
            fullWidth
            label={t('drafts.standing.standing')}
            value={shown.standing}
            disabled={isReadOnly}
            onChange={({ target }) => set({ standing: STANDINGS.find((each) => each === target.value) ?? 'inferred' })}
          >
            {STANDINGS.map((each) => (
              <MenuItem key={each} value={each}>
                {wordFor(each, language)}
              </MenuItem>
            ))}
          </TextField>
        </Grid>
        <Grid size={{ xs: 12, sm: 8 }}>
          <SourceSelect
            value={shown.source ?? ''}
            isOptional
            onChange={(source) => set({ source: source === '' ? undefined : source })}
          />
        </Grid>
        {(['zh', 'en'] as const).map((each) => (
          <Grid key={each} size={{ xs: 12, sm: 6 }}>
            <TextField
              fullWidth
              multiline
              label={t(`drafts.standing.note.${each}`)}
              value={shown.note[each]}
              disabled={isReadOnly}
              onChange={({ target }) => set({ note: { ...shown.note, [each]: target.value } })}
              slotProps={{ htmlInput: { 'data-content': true } }}
            />
          </Grid>
        ))}
      </Grid>
    </Section>
  );
}
