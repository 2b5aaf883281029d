import { Autocomplete, TextField } from '@mui/material';
import { useSideChoices, type SideChoice } from './sides';

interface Props {
  readonly label: string;
  /** As addresses write a side; blank where none is chosen. */
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly isWanted?: (choice: SideChoice) => boolean;
}

/** Chooses a version or a draft by district, year and number. */
export function SidePicker({ label, value, onChange, isWanted = () => true }: Props) {
  const choices = useSideChoices().filter(isWanted);
  return (
    <Autocomplete
      options={choices}
      groupBy={({ district }) => district}
      getOptionKey={({ text }) => text}
      getOptionLabel={({ label: name }) => name}
      isOptionEqualToValue={(a, b) => a.text === b.text}
      value={choices.find(({ text }) => text === value) ?? null}
      onChange={(_, choice) => onChange(choice?.text ?? '')}
      renderInput={(params) => <TextField {...params} label={label} />}
      sx={{ flex: 1, minWidth: { xs: 240, sm: 360 } }}
    />
  );
}
