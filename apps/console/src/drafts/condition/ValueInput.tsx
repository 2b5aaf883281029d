import { MenuItem, TextField, Typography } from '@mui/material';
import { amountInWords, truthOf, wordFor, type FactDefinition, type Leaf, type LeafValue } from '@app/rule-set';
import { isCanonicalDecimal } from '@app/kernel';
import { useLanguage, useT } from '../../i18n/use-t';
import { DecimalField } from '../../shared/DecimalField';
import { ListField } from '../sections/ScalesEditor';

interface Props {
  readonly fact: FactDefinition;
  readonly leaf: Leaf;
  readonly isFixed: boolean;
  readonly onChange: (value: LeafValue) => void;
}

/** What a fact is compared with: words of its own, a truth, a number, or several of these. */
export function ValueInput({ fact, leaf: { operator, value }, isFixed, onChange }: Props) {
  const language = useLanguage();
  const t = useT();
  const label = t('drafts.condition.value');
  if (fact.type === 'boolean') {
    return (
      <TextField
        select
        label={label}
        value={String(value)}
        disabled={isFixed}
        onChange={({ target }) => onChange(target.value === 'true')}
        sx={{ minWidth: 180, my: 0 }}
      >
        {[true, false].map((truth) => (
          <MenuItem key={String(truth)} value={String(truth)}>
            {truthOf(fact.name, truth, language)}
          </MenuItem>
        ))}
      </TextField>
    );
  }
  const isList = operator === 'in' || operator === 'notIn';
  if (fact.type === 'enum') {
    return (
      <TextField
        select
        label={label}
        value={value}
        disabled={isFixed}
        slotProps={{ select: { multiple: isList } }}
        onChange={({ target }) => (target.value.length > 0 ? onChange(target.value) : undefined)}
        sx={{ minWidth: 160, my: 0 }}
      >
        {fact.values.map((word) => (
          <MenuItem key={word} value={word}>
            {wordFor(word, language)}
          </MenuItem>
        ))}
      </TextField>
    );
  }
  if (isList) {
    return <ListField label={label} values={value as readonly string[]} isReadOnly={isFixed} onChange={onChange} />;
  }
  const text = String(value);
  return (
    <>
      <DecimalField label={label} value={text} disabled={isFixed} onChange={onChange} sx={{ width: 110, my: 0 }} />
      <Typography variant="body2" color="text.secondary">
        {isCanonicalDecimal(text) && amountInWords(text, fact.unit, language)}
      </Typography>
    </>
  );
}
