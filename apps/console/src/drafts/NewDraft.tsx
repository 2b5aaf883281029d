import { KINDS } from '@app/form';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { NewDraftDialog } from './NewDraftDialog';

/** A new draft by address: `?district&year&kind&from` say what is chosen already. */
export default function NewDraft() {
  const [query] = useSearchParams();
  const navigate = useNavigate();
  const year = Number(query.get('year'));
  const start = {
    districtCode: query.get('district') ?? undefined,
    year: Number.isInteger(year) && year > 0 ? year : undefined,
    kind: KINDS.find((kind) => kind === query.get('kind')),
    from: query.get('from') ?? undefined,
  };
  return <NewDraftDialog start={start} onClose={() => void navigate('/drafts')} />;
}
