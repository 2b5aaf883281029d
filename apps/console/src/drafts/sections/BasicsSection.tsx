import { Alert, Button, Grid, Link, TextField, Typography } from '@mui/material';
import { baseKeyOf, newerBaseOf, offerUpdate, type RuleSet } from '@app/rule-set';
import { useMemo } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useDistrictName } from '../../context/use-districts';
import { joinId } from '../../data/endpoint';
import { useT } from '../../i18n/use-t';
import { ChangeList } from '../../shared/ChangeList';
import { Section } from '../../shared/Section';
import { libraryOf } from '../model/analyse';
import { useDraftEditing } from '../editor/draft-editing';
import { useSurroundings } from '../editor/use-surroundings';

/** What the set is called, and what it builds on. */
export function BasicsSection() {
  const { ruleSet, isReadOnly, change } = useDraftEditing();
  const t = useT();
  const field = (member: 'title' | 'note', language: 'zh' | 'en') => {
    const value = ruleSet[member] ?? { zh: '', en: '' };
    return (
      <Grid key={`${member}${language}`} size={{ xs: 12, md: 6 }}>
        <TextField
          fullWidth
          multiline
          label={t(`drafts.basics.${member}.${language}`)}
          value={value[language]}
          disabled={isReadOnly}
          onChange={({ target }) =>
            change(
              (current) => ({ ...current, [member]: { ...value, [language]: target.value } }),
              `${member}.${language}`,
            )
          }
          slotProps={{ htmlInput: { 'data-content': true } }}
        />
      </Grid>
    );
  };
  return (
    <>
      <Section title={t('drafts.sections.basics')}>
        <Grid container spacing={1} sx={{ pt: 0.5 }}>
          {(['title', 'note'] as const).flatMap((member) => [field(member, 'zh'), field(member, 'en')])}
        </Grid>
      </Section>
      <Section title={t('drafts.basics.base')}>
        <BasePin ruleSet={ruleSet} />
      </Section>
    </>
  );
}

function BasePin({ ruleSet }: { readonly ruleSet: RuleSet }) {
  const { isReadOnly, change } = useDraftEditing();
  const { data } = useSurroundings(ruleSet.districtCode, ruleSet.kind);
  const nameOf = useDistrictName();
  const t = useT();
  const key = baseKeyOf(ruleSet);
  const newer = useMemo(() => (data ? newerBaseOf(ruleSet, libraryOf(data)) : null), [data, ruleSet]);
  const offer = useMemo(
    () => (data && newer ? offerUpdate(ruleSet, libraryOf(data), newer).offer : null),
    [data, newer, ruleSet],
  );
  if (key === null) return <Typography>{t('drafts.basics.noBase')}</Typography>;
  return (
    <>
      <Typography>
        <Link
          component={RouterLink}
          to={`/rule-sets/${joinId(key.districtCode, key.year, key.kind, key.version)}/show`}
        >
          {nameOf(key.districtCode)} · {t('common.year', { year: key.year })} ·{' '}
          {t('common.version', { version: key.version })}
        </Link>
      </Typography>
      {newer && (
        <Alert
          severity="info"
          sx={{ mt: 1 }}
          action={
            !isReadOnly && (
              <Button
                color="inherit"
                onClick={() => change((current) => offer?.merged ?? { ...current, extends: newer }, 'extends')}
              >
                {t('drafts.basics.useNewer')}
              </Button>
            )
          }
        >
          {t('drafts.basics.newer', { version: newer.version })}
          {offer && <ChangeList changes={offer.effects} />}
        </Alert>
      )}
    </>
  );
}
