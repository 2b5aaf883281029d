import { ApiProperty } from '@nestjs/swagger';
import { BilingualView } from '../http/issue-view';
import { Nested } from '../http/fields';
import { ChangeView } from './change.views';
import type { Side } from './rule-set-shelf';
import { SideBody } from './side.body';

/** Which two rule sets are compared. */
export class ComparisonBody {
  @Nested(() => SideBody)
  readonly from!: SideBody;

  @Nested(() => SideBody)
  readonly to!: SideBody;
}

/** A side as it was compared. */
export class ComparedSideView {
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'As it was asked for.' })
  readonly side!: Side;

  @ApiProperty({ type: BilingualView })
  readonly title!: BilingualView;

  @ApiProperty({ description: 'SHA-256 of the resolved rule set.' })
  readonly resolvedHash!: string;

  @ApiProperty()
  readonly official!: boolean;
}

/** What is different between two rule sets, by meaning. */
export class ComparisonView {
  @ApiProperty({ type: ComparedSideView })
  readonly from!: ComparedSideView;

  @ApiProperty({ type: ComparedSideView })
  readonly to!: ComparedSideView;

  @ApiProperty({ type: [ChangeView] })
  readonly changes!: readonly ChangeView[];
}
