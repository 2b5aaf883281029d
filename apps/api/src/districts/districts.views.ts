import { ApiProperty } from '@nestjs/swagger';
import { BilingualView } from '../http/issue-view';
import { RuleSetReferenceView } from '../rule-sets/rule-set-reference.view';

/** A district of the table. */
export class DistrictView {
  @ApiProperty({ example: '110105' })
  readonly code!: string;

  @ApiProperty({ type: BilingualView, example: { zh: '朝阳区', en: 'Chaoyang District' } })
  readonly name!: BilingualView;

  @ApiProperty({ type: String, nullable: true, example: '110000' })
  readonly parentCode!: string | null;
}

/** A district with what stands above it and what is known for it. */
export class DistrictDetailView extends DistrictView {
  @ApiProperty({ type: [DistrictView], description: 'The districts above, the nearest first.' })
  readonly ancestors!: readonly DistrictView[];

  @ApiProperty({ type: [RuleSetReferenceView], description: "The district's own published rule sets." })
  readonly ruleSets!: readonly RuleSetReferenceView[];

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'How many of its forms the caller can see; null for callers who see no forms there.',
    example: 24,
  })
  readonly formCount!: number | null;
}
