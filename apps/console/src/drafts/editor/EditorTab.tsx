import { Badge, Box, Tab, Tabs, ToggleButton, useMediaQuery, type Theme } from '@mui/material';
import { useState } from 'react';
import { useT } from '../../i18n/use-t';
import { FormPreview } from '../preview/FormPreview';
import { BasicsSection } from '../sections/BasicsSection';
import { GradesSection } from '../sections/GradesSection';
import { JsonSection } from '../sections/JsonSection';
import { RoundingSection } from '../sections/RoundingSection';
import { RulesSection } from '../sections/RulesSection';
import { SourcesSection } from '../sections/SourcesSection';
import { WeightsSection } from '../sections/WeightsSection';
import { placeOf, SECTIONS, type SectionId } from '../model/places';
import { useDraftEditing } from './draft-editing';
import { ProblemsPanel } from './ProblemsPanel';

/** Wide screens hold sections, editor and try-out side by side; on narrow ones they stand below one another. */
const WITH_PREVIEW = {
  xs: 'minmax(0, 1fr)',
  lg: 'minmax(0, 1.15fr) minmax(0, 1fr)',
  xl: '140px minmax(0, 1.15fr) minmax(0, 1fr)',
};
const WITHOUT_PREVIEW = { xs: 'minmax(0, 1fr)', xl: '140px minmax(0, 1fr)' };

/** Sections on the left, the one chosen in the middle, a form with its sheet on the side. */
export function EditorTab() {
  const { place, analysis, goTo } = useDraftEditing();
  const [hasPreview, setPreview] = useState(true);
  const isFlat = useMediaQuery<Theme>((theme) => theme.breakpoints.down('xl'));
  const t = useT();
  const errorsIn = (section: SectionId) =>
    analysis?.issues.filter(({ severity, at }) => severity === 'error' && placeOf(at.path).section === section)
      .length ?? 0;
  return (
    <>
      <ProblemsPanel />
      <Box sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: hasPreview ? WITH_PREVIEW : WITHOUT_PREVIEW }}>
        <Box sx={{ gridColumn: { lg: '1 / -1', xl: 'auto' }, minWidth: 0 }}>
          <Tabs
            orientation={isFlat ? 'horizontal' : 'vertical'}
            variant="scrollable"
            scrollButtons={isFlat ? 'auto' : false}
            value={place.section}
            aria-label={t('drafts.sectionsLabel')}
            onChange={(_event, section: SectionId) => goTo({ section })}
            sx={{
              position: { xl: 'sticky' },
              top: 56,
              '& .MuiTab-root': { alignItems: 'flex-start', minHeight: 38, py: 0.5, minWidth: 90 },
            }}
          >
            {SECTIONS.map((section) => (
              <Tab
                key={section}
                value={section}
                label={
                  <Badge
                    color="error"
                    badgeContent={errorsIn(section)}
                    sx={{ '& .MuiBadge-badge': { right: -10, top: 8 } }}
                  >
                    {t(`drafts.sections.${section}`)}
                  </Badge>
                }
              />
            ))}
          </Tabs>
          <ToggleButton
            value="preview"
            size="small"
            selected={hasPreview}
            onChange={() => setPreview(!hasPreview)}
            sx={{ my: 1, display: { xs: 'none', lg: 'inline-flex' } }}
          >
            {t('drafts.preview.toggle')}
          </ToggleButton>
        </Box>
        <Box sx={{ minWidth: 0 }} role="tabpanel" aria-label={t(`drafts.sections.${place.section}`)}>
          <SectionOf section={place.section} />
        </Box>
        {hasPreview && (
          <Box component="aside" aria-label={t('drafts.preview.title')} sx={{ minWidth: 0 }}>
            <Box
              sx={{
                position: { lg: 'sticky' },
                top: 56,
                maxHeight: { lg: 'calc(100vh - 72px)' },
                overflow: { lg: 'auto' },
              }}
              tabIndex={0}
              role="group"
              aria-label={t('drafts.preview.title')}
            >
              <FormPreview />
            </Box>
          </Box>
        )}
      </Box>
    </>
  );
}

function SectionOf({ section }: { readonly section: SectionId }) {
  switch (section) {
    case 'basics':
      return <BasicsSection />;
    case 'weights':
      return <WeightsSection />;
    case 'grades':
      return <GradesSection />;
    case 'rounding':
      return <RoundingSection />;
    case 'sources':
      return <SourcesSection />;
    case 'json':
      return <JsonSection />;
    case 'methods':
    case 'deductions':
    case 'adjustments':
    case 'checks':
      return <RulesSection key={section} list={section} />;
  }
}
