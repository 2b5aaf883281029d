import { Link, Stack } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import type { DistrictView } from '../../api/types/identity';
import { useMayIn } from '../../auth/permissions';
import { useDistricts, useDistrictName } from '../../context/use-districts';
import { useLanguage, useT } from '../../i18n/use-t';
import { Properties } from '../../shared/Properties';
import { Section } from '../../shared/Section';
import { AddDistrict, MoveDistrict, RenameDistrict } from './district-actions';
import { DistrictUnits } from './DistrictUnits';

/** One district: its place in the tree, and its units. */
export function DistrictDetails({ district }: { readonly district: DistrictView }) {
  const { code, name, parentCode } = district;
  const mayManage = useMayIn('districts.manage', code);
  const maySeeUnits = useMayIn('units.read', code);
  const { all } = useDistricts();
  const nameOf = useDistrictName();
  const language = useLanguage();
  const t = useT();
  const children = all.filter((each) => each.parentCode === code);
  const actions = mayManage && (
    <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
      <AddDistrict district={district} />
      <RenameDistrict district={district} />
      {parentCode !== null && <MoveDistrict district={district} />}
    </Stack>
  );
  return (
    <>
      <Section title={name[language]} actions={actions}>
        <Properties
          rows={[
            [t('administration.districtCode'), code],
            [
              t('administration.nameZh'),
              <span key="zh" lang="zh-CN">
                {name.zh}
              </span>,
            ],
            [
              t('administration.nameEn'),
              <span key="en" lang="en">
                {name.en}
              </span>,
            ],
            [
              t('administration.parent'),
              parentCode === null ? t('common.none') : <To key="to" code={parentCode} name={nameOf(parentCode)} />,
            ],
            [
              t('administration.children'),
              children.length === 0
                ? t('common.none')
                : children.map((child) => <To key={child.code} code={child.code} name={child.name[language]} />),
            ],
          ]}
        />
      </Section>
      {maySeeUnits && <DistrictUnits districtCode={code} />}
    </>
  );
}

function To({ code, name }: { readonly code: string; readonly name: string }) {
  return (
    <Link component={RouterLink} to={`/districts/${code}`} sx={{ mr: 2 }}>
      {name}
    </Link>
  );
}
