import { Alert, MenuItem, TextField } from '@mui/material';
import { diffRuleSets, keyText, type RuleSet } from '@app/rule-set';
import { useMemo, useState } from 'react';
import { useDistrictName } from '../../context/use-districts';
import { useT } from '../../i18n/use-t';
import { Section } from '../../shared/Section';
import { useDraftEditing } from '../editor/draft-editing';
import { useSurroundings } from '../editor/use-surroundings';
import { libraryOf } from '../model/analyse';
import { placeOf } from '../model/places';
import { ChangeList } from '../../shared/ChangeList';
import { PolicyDifferences } from './PolicyDifferences';

/** What the draft changes, in sentences: against the version in force, its base, or any other that is near. */
export function DiffTab() {
  const { draft, ruleSet, resolved, goTo } = useDraftEditing();
  const { data } = useSurroundings(draft.districtCode, draft.kind);
  const nameOf = useDistrictName();
  const t = useT();
  const published = useMemo(
    () => [...(data?.published ?? [])].sort((a, b) => rank(b, ruleSet) - rank(a, ruleSet)),
    [data, ruleSet],
  );
  const [chosen, setChosen] = useState<string | null>(null);
  const from = published.find((each) => keyText(each) === chosen) ?? published[0];
  const before = useMemo(() => (from && data ? libraryOf(data).resolve(from).resolved : null), [from, data]);
  const changes = useMemo(() => (before && resolved ? diffRuleSets(before, resolved) : null), [before, resolved]);
  if (!from) return <Alert severity="info">{t('drafts.diff.nothingToCompare')}</Alert>;
  return (
    <>
      <Section title={t('drafts.diff.title')}>
        <TextField
          select
          label={t('drafts.diff.against')}
          value={keyText(from)}
          onChange={({ target }) => setChosen(target.value)}
          sx={{ minWidth: 280 }}
        >
          {published.map((each) => (
            <MenuItem key={keyText(each)} value={keyText(each)}>
              {nameOf(each.districtCode)} · {t('common.year', { year: each.year })} ·{' '}
              {t('common.version', { version: each.version })}
            </MenuItem>
          ))}
        </TextField>
        {changes ? (
          <ChangeList changes={changes} onChoose={({ path }) => goTo(placeOf(path))} />
        ) : (
          <Alert severity="warning">{t('drafts.diff.unresolved')}</Alert>
        )}
      </Section>
      {before && resolved && <PolicyDifferences from={before} to={resolved} />}
    </>
  );
}

/** The same scope first, then the same district, then what is nearest in time. */
function rank(candidate: RuleSet, draft: RuleSet): number {
  const sameDistrict = candidate.districtCode === draft.districtCode ? 1_000_000 : 0;
  const sameYear = candidate.year === draft.year ? 100_000 : 0;
  return sameDistrict + sameYear - Math.abs(draft.year - candidate.year) * 1_000 + candidate.version;
}
