import { Button, Stack, Typography } from '@mui/material';
import { useDistrictName } from '../context/use-districts';
import { usePlaces } from '../context/use-places';
import { chooseContext } from '../context/work-context';
import { useT } from '../i18n/use-t';
import { EmptyState } from '../shared/states';
import { CardFrame } from './CardFrame';

const MOST = 12;

/** The district and year that are chosen have no forms: the ways to those that do. */
export function PlacesCard() {
  const { places } = usePlaces();
  const nameOf = useDistrictName();
  const t = useT();
  return (
    <CardFrame title={t('dashboard.noForms')}>
      {places.length === 0 ? (
        <EmptyState text={t('dashboard.noFormsAnywhere')} />
      ) : (
        <>
          <Typography sx={{ mb: 1 }}>{t('dashboard.formsAreHere')}</Typography>
          <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
            {places.slice(0, MOST).map((place) => (
              <Button
                key={`${place.districtCode}${place.year}${place.kind}`}
                variant="outlined"
                onClick={() => chooseContext(place)}
              >
                {nameOf(place.districtCode)} · {t('common.year', { year: place.year })} ·{' '}
                {t('dashboard.formCount', { count: place.forms })}
              </Button>
            ))}
          </Stack>
        </>
      )}
    </CardFrame>
  );
}
