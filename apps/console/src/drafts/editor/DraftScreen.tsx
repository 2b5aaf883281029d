import { Chip, Stack, Tab, Tabs } from '@mui/material';
import { useParams, useSearchParams } from 'react-router-dom';
import { useRead } from '../../api/use-read';
import type { DraftView } from '../../api/types/rule-sets';
import { useDistrictName } from '../../context/use-districts';
import { splitId } from '../../data/endpoint';
import { useText, useT } from '../../i18n/use-t';
import { useBreadcrumbs } from '../../layout/Breadcrumbs';
import { PageHeader } from '../../shared/PageHeader';
import { IllustrativeBadge } from '../../shared/RuleSetLabel';
import { Loaded } from '../../shared/states';
import { DiffTab } from '../diff/DiffTab';
import { DraftStateChip } from '../DraftStateChip';
import { ExamplesTab } from '../examples/ExamplesTab';
import { ReviewTab } from '../review/ReviewTab';
import { useDraftEditing } from './draft-editing';
import { DraftProvider } from './DraftProvider';
import { EditorTab } from './EditorTab';
import { SaveBar } from './SaveBar';
import { useSurroundings } from './use-surroundings';

const TABS = ['edit', 'diff', 'examples', 'review'] as const;
type TabId = (typeof TABS)[number];

/** A draft: to be edited, compared, tried and led to publication. */
export default function DraftScreen() {
  const { id = '' } = useParams();
  const [districtCode, draftId] = splitId(id, 2);
  const draft = useRead<DraftView>(`districts/${districtCode}/rule-set-drafts/${draftId}`);
  return <Loaded query={draft}>{(data) => <WithSurroundings key={draftId} draft={data} />}</Loaded>;
}

function WithSurroundings({ draft }: { readonly draft: DraftView }) {
  const surroundings = useSurroundings(draft.districtCode, draft.kind);
  return (
    <Loaded query={surroundings}>
      {(data) => (
        // A step makes another thing of the draft: editing begins anew from what the service says.
        <DraftProvider key={draft.state} draft={draft} surroundings={data}>
          <DraftTabs />
        </DraftProvider>
      )}
    </Loaded>
  );
}

function DraftTabs() {
  const { draft, ruleSet, resolved } = useDraftEditing();
  const [params, setParams] = useSearchParams();
  const nameOf = useDistrictName();
  const text = useText();
  const t = useT();
  const asked = params.get('tab');
  const tab: TabId = TABS.find((each) => each === asked) ?? (draft.state === 'draft' ? 'edit' : 'review');
  useBreadcrumbs({ label: t('drafts.title'), to: '/drafts' }, { label: text(ruleSet.title) });
  const choose = (next: TabId) =>
    setParams((before) => {
      const query = new URLSearchParams(before);
      query.set('tab', next);
      return query;
    });
  return (
    <>
      <PageHeader
        title={<span data-content>{text(ruleSet.title)}</span>}
        subtitle={
          <Stack component="span" direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
            <span>
              {nameOf(draft.districtCode)} · {t('common.year', { year: draft.year })} ·{' '}
              {t(`common.kinds.${draft.kind}`)}
            </span>
            <DraftStateChip state={draft.state} />
            {resolved && <IllustrativeBadge official={resolved.official} />}
            {draft.publishedVersion !== null && (
              <Chip label={t('common.version', { version: draft.publishedVersion })} />
            )}
          </Stack>
        }
        actions={<SaveBar />}
      />
      <Tabs
        value={tab}
        aria-label={t('drafts.title')}
        onChange={(_event, next: TabId) => choose(next)}
        sx={{ mb: 1.5, minHeight: 40, borderBottom: '1px solid', borderColor: 'divider' }}
      >
        {TABS.map((each) => (
          <Tab key={each} value={each} label={t(`drafts.tabs.${each}`)} id={`tab-${each}`} sx={{ minHeight: 40 }} />
        ))}
      </Tabs>
      {tab === 'edit' && <EditorTab />}
      {tab === 'diff' && <DiffTab />}
      {tab === 'examples' && <ExamplesTab />}
      {tab === 'review' && <ReviewTab />}
    </>
  );
}
