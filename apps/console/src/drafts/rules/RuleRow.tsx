import DownIcon from '@mui/icons-material/KeyboardArrowDown';
import RightIcon from '@mui/icons-material/KeyboardArrowRight';
import { Box, Chip, IconButton, Stack, Typography } from '@mui/material';
import { describeRule, type RuleList } from '@app/rule-set';
import { useLanguage, useT } from '../../i18n/use-t';
import { OriginChip } from '../../shared/OriginChip';
import { COLOURS } from '../../theme/theme';
import { useDraftEditing } from '../editor/draft-editing';
import { resetRule, type ListedRule } from '../model/edit-rules';
import { placeOf, type EditorPlace } from '../model/places';
import { IssueLines } from './IssueLines';
import { RuleActions } from './RuleActions';
import { RuleEditor } from './RuleEditor';

interface Props {
  readonly list: RuleList;
  readonly listed: ListedRule;
  readonly number: number;
  readonly isOpen: boolean;
}

/** A rule as a sentence, in the colour of where it comes from; open, it can be worked on. */
export function RuleRow({ list, listed, number, isOpen }: Props) {
  const { ruleSet, resolved, analysis, isReadOnly, change, goTo } = useDraftEditing();
  const language = useLanguage();
  const t = useT();
  const { id, rule, standing } = listed;
  const isOwn = standing === 'own' || standing === 'overridden';
  const leadsHere = (place: EditorPlace) => place.section === list && place.rule === id;
  const issues = analysis?.issues.filter(({ at }) => leadsHere(placeOf(at.path, ruleSet))) ?? [];
  const toggle = () => goTo(isOpen ? { section: list } : { section: list, rule: id });
  const reset = () => change((current) => resetRule(current, list, id), `${list}.${id}`);
  return (
    <Box
      component="li"
      data-rule={id}
      sx={{
        border: `1px solid ${isOpen ? COLOURS.inherited : COLOURS.line}`,
        borderRadius: 1,
        bgcolor: standing === 'inherited' ? COLOURS.inheritedFill : '#fff',
        opacity: standing === 'disabled' ? 0.85 : 1,
      }}
    >
      <Stack direction="row" sx={{ alignItems: 'flex-start', gap: 0.5, p: 0.75 }}>
        <IconButton
          data-content
          size="small"
          aria-expanded={isOpen}
          aria-label={t('drafts.rules.open', { rule: id })}
          onClick={toggle}
        >
          {isOpen ? <DownIcon fontSize="small" /> : <RightIcon fontSize="small" />}
        </IconButton>
        <Box sx={{ flex: 1, minWidth: 0, cursor: 'pointer' }} onClick={toggle}>
          <Typography
            component="div"
            sx={{ textDecoration: standing === 'disabled' ? 'line-through' : undefined }}
            data-content
          >
            {number}. {describeRule(rule, language)}
          </Typography>
          <Stack direction="row" sx={{ gap: 0.75, alignItems: 'center', flexWrap: 'wrap', mt: 0.25 }}>
            <Typography component="code" variant="caption">
              {id}
            </Typography>
            {standing === 'disabled' ? (
              <Chip label={t('drafts.rules.disabled')} sx={{ height: 22 }} />
            ) : (
              <OriginChip origin={resolved?.origins[`${list}.${id}`]} isOwn={isOwn} />
            )}
            {standing === 'overridden' && (
              <Chip label={t('drafts.rules.overridden')} variant="outlined" sx={{ height: 22 }} />
            )}
          </Stack>
        </Box>
        {!isReadOnly && <RuleActions list={list} listed={listed} onReset={reset} />}
      </Stack>
      <IssueLines issues={issues} />
      {isOpen && standing !== 'disabled' && <RuleEditor list={list} listed={listed} />}
    </Box>
  );
}
