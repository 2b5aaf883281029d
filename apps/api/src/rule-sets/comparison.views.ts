import type { DifferencePart, PolicyDifference, PolicyWitness } from '@app/comparison';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BilingualView } from '../http/issue-view';
import { Flag, Nested } from '../http/fields';
import { ChangeView } from './change.views';
import type { Side } from './rule-set-shelf';
import { SideBody } from './side.body';

const ANY = { type: 'object', additionalProperties: true, nullable: true } as const;

/** Which two rule sets are compared. */
export class ComparisonBody {
  @Nested(() => SideBody)
  readonly from!: SideBody;

  @Nested(() => SideBody)
  readonly to!: SideBody;

  @Flag({ isOptional: true, description: 'Whether forms are to be tried, to say where points differ and how much.' })
  readonly withPolicy?: boolean;
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

/** Where two rule sets give different points, with forms that show it. */
export class PolicyDifferenceView {
  @ApiProperty({ enum: ['execution', 'indicator', 'form', 'grade'] })
  readonly part!: DifferencePart;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'The rules that decide under each.' })
  readonly rules!: PolicyDifference['rules'];

  @ApiProperty({ ...ANY, description: 'The facts under which points differ; null where none were found that do.' })
  readonly region!: PolicyDifference['region'];

  @ApiProperty({ description: 'False where the region holds more cases than it says.' })
  readonly isWhole!: boolean;

  @ApiProperty({ ...ANY, description: 'The form that gains most, with both sheets.' })
  readonly largestGain!: PolicyWitness | null;

  @ApiProperty({ ...ANY, description: 'The form that loses most, with both sheets.' })
  readonly largestLoss!: PolicyWitness | null;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Whether forms there are undetermined.' })
  readonly isOpen!: PolicyDifference['isOpen'];

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'The same in sentences, `zh` and `en`.' })
  readonly sentences!: { readonly zh: readonly string[]; readonly en: readonly string[] };
}

/** What is different between two rule sets, by meaning. */
export class ComparisonView {
  @ApiProperty({ type: ComparedSideView })
  readonly from!: ComparedSideView;

  @ApiProperty({ type: ComparedSideView })
  readonly to!: ComparedSideView;

  @ApiProperty({ type: [ChangeView] })
  readonly changes!: readonly ChangeView[];

  @ApiPropertyOptional({ type: [PolicyDifferenceView], description: 'Where it was asked for.' })
  readonly policy?: readonly PolicyDifferenceView[];
}
