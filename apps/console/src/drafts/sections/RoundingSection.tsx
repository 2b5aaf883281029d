import { Grid, MenuItem, TextField } from '@mui/material';
import { wordFor, type ResolvedRuleSet } from '@app/rule-set';
import { useLanguage, useT, type MessageKey } from '../../i18n/use-t';
import { OriginChip } from '../../shared/OriginChip';
import { Section } from '../../shared/Section';
import { useDraftEditing } from '../editor/draft-editing';
import { ScalesEditor } from './ScalesEditor';
import { StandingEditor } from './StandingEditor';

type Part = 'rounding' | 'reading' | 'filing';

/** How points are rounded, how words are read, and until when forms are due. */
export function RoundingSection() {
  const { ruleSet, resolved, isReadOnly, change } = useDraftEditing();
  const t = useT();
  const filing = ruleSet.filing ?? resolved?.filing;
  return (
    <>
      <PartSection part="rounding">{(value, set) => <RoundingFields value={value} set={set} />}</PartSection>
      <StandingEditor part="rounding" />
      <PartSection part="reading">
        {(value, set) => (
          <>
            <Choice
              label="drafts.reading.strictWords"
              words={['strict', 'inclusive']}
              value={value.strictWords}
              isDisabled={isReadOnly}
              onChange={(strictWords) => set({ ...value, strictWords })}
            />
            <ScalesEditor
              scales={value.scales}
              isReadOnly={isReadOnly}
              onChange={(scales) => set({ ...value, scales })}
            />
          </>
        )}
      </PartSection>
      <StandingEditor part="reading" />
      <Section title={t('drafts.filing.title')} actions={<PartOrigin part="filing" />}>
        <TextField
          type="date"
          label={t('drafts.filing.deadline')}
          value={filing?.deadline ?? ''}
          disabled={isReadOnly}
          slotProps={{ inputLabel: { shrink: true } }}
          onChange={({ target }) =>
            change((current) => {
              const { filing: _old, ...rest } = current;
              return target.value === '' ? rest : { ...rest, filing: { deadline: target.value } };
            }, 'filing')
          }
        />
      </Section>
    </>
  );
}

function RoundingFields({
  value,
  set,
}: {
  readonly value: ResolvedRuleSet['rounding'];
  readonly set: (next: ResolvedRuleSet['rounding']) => void;
}) {
  const { isReadOnly } = useDraftEditing();
  const t = useT();
  return (
    <Grid container spacing={1} sx={{ pt: 0.5 }}>
      <Grid size={{ xs: 12, sm: 4 }}>
        <Choice
          label="drafts.rounding.mode"
          words={['half-up', 'floor', 'ceil']}
          value={value.mode}
          isDisabled={isReadOnly}
          onChange={(mode) => set({ ...value, mode })}
        />
      </Grid>
      <Grid size={{ xs: 12, sm: 4 }}>
        <TextField
          select
          fullWidth
          label={t('drafts.rounding.digits')}
          value={String(value.digits)}
          disabled={isReadOnly}
          onChange={({ target }) => set({ ...value, digits: Number(target.value) })}
        >
          {[0, 1, 2, 3, 4, 5, 6].map((digits) => (
            <MenuItem key={digits} value={String(digits)}>
              {digits}
            </MenuItem>
          ))}
        </TextField>
      </Grid>
      <Grid size={{ xs: 12, sm: 4 }}>
        <Choice
          label="drafts.rounding.stage"
          words={['item', 'group', 'total']}
          value={value.stage}
          isDisabled={isReadOnly}
          onChange={(stage) => set({ ...value, stage })}
        />
      </Grid>
    </Grid>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: MessageKey;
  readonly words: readonly T[];
  readonly value: T;
  readonly isDisabled: boolean;
  readonly onChange: (word: T) => void;
}

function Choice<T extends string>({ label, words, value, isDisabled, onChange }: ChoiceProps<T>) {
  const language = useLanguage();
  const t = useT();
  return (
    <TextField
      select
      fullWidth
      label={t(label)}
      value={value}
      disabled={isDisabled}
      onChange={({ target }) => {
        const word = words.find((each) => each === target.value);
        if (word !== undefined) onChange(word);
      }}
    >
      {words.map((word) => (
        <MenuItem key={word} value={word}>
          {wordFor(word, language)}
        </MenuItem>
      ))}
    </TextField>
  );
}

interface PartProps<P extends 'rounding' | 'reading'> {
  readonly part: P;
  readonly children: (value: ResolvedRuleSet[P], set: (next: ResolvedRuleSet[P]) => void) => React.ReactNode;
}

function PartSection<P extends 'rounding' | 'reading'>({ part, children }: PartProps<P>) {
  const { ruleSet, resolved, change } = useDraftEditing();
  const t = useT();
  const value = (ruleSet[part] ?? resolved?.[part]) as ResolvedRuleSet[P] | undefined;
  return (
    <Section title={t(`drafts.${part}.title`)} actions={<PartOrigin part={part} />}>
      {value && children(value, (next) => change((current) => ({ ...current, [part]: next }), part))}
    </Section>
  );
}

function PartOrigin({ part }: { readonly part: Part }) {
  const { ruleSet, resolved, isReadOnly, change } = useDraftEditing();
  const isOwn = ruleSet[part] !== undefined;
  const reset = () =>
    change((current) => {
      const { [part]: _own, ...rest } = current;
      return rest;
    }, part);
  return (
    <OriginChip
      origin={resolved?.origins[part]}
      isOwn={isOwn}
      onReset={isOwn && ruleSet.extends && !isReadOnly ? reset : undefined}
    />
  );
}
