import { Autocomplete, TextField } from '@mui/material';
import { validateForm, type SelfEvaluationForm } from '@app/form';
import type { FormExample } from '@app/rule-set';
import { exampleForm } from '@app/scoring';
import { useEffect, useState } from 'react';
import { useNotify } from 'react-admin';
import type { ApiError } from '../../api/api-error';
import { request } from '../../api/request';
import { useRead } from '../../api/use-read';
import type { Page } from '../../api/types/common';
import type { FormSummaryView, FormView } from '../../api/types/forms';
import { useMayIn } from '../../auth/permissions';
import { useLanguage, useT } from '../../i18n/use-t';
import { useDraftEditing } from '../editor/draft-editing';

interface Props {
  readonly districtCode: string;
  readonly year: number;
  readonly examples: readonly FormExample[];
  readonly onChoose: (form: SelfEvaluationForm) => void;
}

type Choice =
  | { readonly kind: 'example'; readonly id: string; readonly label: string; readonly example: FormExample }
  | { readonly kind: 'form'; readonly id: string; readonly label: string };

/** Which form stands on the side: one that was handed in, or a worked example of the set. */
export function FormChoice({ districtCode, examples, onChoose }: Props) {
  const { resolved } = useDraftEditing();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const maySee = useMayIn('forms.read', districtCode);
  const { data } = useRead<Page<FormSummaryView>>(
    `districts/${districtCode}/forms`,
    { q: search.slice(0, 100), perPage: 20 },
    { enabled: maySee },
  );
  const notify = useNotify();
  const language = useLanguage();
  const t = useT();
  const choices: Choice[] = [
    ...examples.map((example): Choice => ({ kind: 'example', id: example.id, label: example.name[language], example })),
    ...(data?.data ?? []).map(({ formId, projectName, unitName, year }): Choice => ({
      kind: 'form',
      id: formId,
      label: `${projectName}（${unitName}，${year}）`,
    })),
  ];
  const choose = async (choice: Choice) => {
    setChosen(choice.id);
    if (choice.kind === 'example') {
      const form = resolved && exampleForm(choice.example.form, resolved);
      if (form && validateForm(form).length === 0) onChoose(form as SelfEvaluationForm);
      return;
    }
    try {
      onChoose((await request<FormView>(`districts/${districtCode}/forms/${choice.id}`)).form);
    } catch (error) {
      notify((error as ApiError).message, { type: 'error' });
    }
  };
  const [first] = choices;
  useEffect(() => {
    if (chosen === null && first) void choose(first);
    // Only the first time that there is something to show.
  }, [chosen === null && first?.id]);
  return (
    <Autocomplete
      options={choices}
      value={choices.find(({ id }) => id === chosen) ?? null}
      groupBy={({ kind }) => t(`drafts.preview.kinds.${kind}`)}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      onInputChange={(_event, text, reason) => reason === 'input' && setSearch(text)}
      onChange={(_event, choice) => choice && void choose(choice)}
      renderOption={({ key, ...props }, { id, label }) => (
        <li key={`${key}${id}`} {...props}>
          <span data-content>{label}</span>
        </li>
      )}
      renderInput={(params) => <TextField {...params} label={t('drafts.preview.form')} sx={{ my: 0 }} />}
    />
  );
}
