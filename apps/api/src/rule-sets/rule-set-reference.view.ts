import { KINDS } from '@app/form';
import type { RuleSetKey } from '@app/rule-set';
import { ApiProperty } from '@nestjs/swagger';
import { BilingualView } from '../http/issue-view';

const ILLUSTRATIVE: BilingualView = { zh: '示例', en: 'illustrative' };

/** Which rule set something rests on, and whether that may call itself official. */
export class RuleSetReferenceView {
  @ApiProperty({ example: '110105' })
  readonly districtCode!: string;

  @ApiProperty({ example: 2022 })
  readonly year!: number;

  @ApiProperty({ enum: KINDS })
  readonly kind!: string;

  @ApiProperty({ example: 1 })
  readonly version!: number;

  @ApiProperty({ description: 'True when its weights and grades rest on official documents.' })
  readonly official!: boolean;

  @ApiProperty({
    type: BilingualView,
    nullable: true,
    example: ILLUSTRATIVE,
    description: '示例 where the rule set is not official; everything that uses it must show this.',
  })
  readonly label!: BilingualView | null;
}

/** A reference as every answer that rests on a rule set shows it. */
export function viewReference(key: RuleSetKey & { readonly official: boolean }): RuleSetReferenceView {
  const { districtCode, year, kind, version, official } = key;
  return { districtCode, year, kind, version, official, label: official ? null : ILLUSTRATIVE };
}
