import { useSearchParams } from 'react-router-dom';

/** Which page of a list is shown, as the address says: it can be handed on. */
export function usePage(perPage = 20) {
  const [search, setSearch] = useSearchParams();
  const asked = Number(search.get('page'));
  const page = Number.isInteger(asked) && asked > 0 ? asked : 1;
  const setPage = (next: number) =>
    setSearch((before) => {
      const after = new URLSearchParams(before);
      after.set('page', String(next));
      return after;
    });
  return { page, perPage, setPage };
}
