import {
  explainChange,
  type Change,
  type Json,
  type OfferedChange,
  type RuleSet,
  type UpdateOffer,
} from '@app/rule-set';
import { ApiProperty } from '@nestjs/swagger';
import { BilingualView } from '../http/issue-view';

const ANY = { type: 'object', additionalProperties: true, nullable: true } as const;

/** One change by meaning, with its sentence. */
export class ChangeView {
  @ApiProperty({ example: 'WEIGHT_CHANGED' })
  readonly code!: string;

  @ApiProperty({ example: 'weights.groups.output' })
  readonly path!: string;

  @ApiProperty({ enum: ['added', 'removed', 'changed'] })
  readonly kind!: string;

  @ApiProperty(ANY)
  readonly from!: Json;

  @ApiProperty(ANY)
  readonly to!: Json;

  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly values!: Change['values'];

  @ApiProperty({ type: BilingualView })
  readonly sentence!: BilingualView;
}

/** A part of a base that its newer version changes, with all three sides. */
export class OfferedChangeView {
  @ApiProperty({ example: 'methods.ratio' })
  readonly path!: string;

  @ApiProperty({ ...ANY, description: 'What the base says that the rule set builds on.' })
  readonly old!: Json;

  @ApiProperty({ ...ANY, description: 'What the newer base says.' })
  readonly new!: Json;

  @ApiProperty({ ...ANY, description: 'What the rule set says itself in its place.' })
  readonly own!: Json;

  @ApiProperty({ description: 'Whether the rule set overrides the part with something else.' })
  readonly isConflict!: boolean;

  @ApiProperty({ type: BilingualView })
  readonly sentence!: BilingualView;
}

export class KeyView {
  @ApiProperty({ example: '100000' })
  readonly districtCode!: string;

  @ApiProperty({ example: 2025 })
  readonly year!: number;

  @ApiProperty({ example: 'project' })
  readonly kind!: string;

  @ApiProperty({ example: 1 })
  readonly version!: number;
}

/** What taking over a newer base would mean. Nothing of it happens by itself. */
export class UpdateOfferView {
  @ApiProperty({ type: KeyView })
  readonly from!: KeyView;

  @ApiProperty({ type: KeyView })
  readonly to!: KeyView;

  @ApiProperty({ type: [OfferedChangeView] })
  readonly changes!: readonly OfferedChangeView[];

  @ApiProperty({ type: [ChangeView], description: 'What would change in the district, its own values in place.' })
  readonly effects!: readonly ChangeView[];

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'On the newer base, every own value kept.' })
  readonly merged!: RuleSet;
}

/** An offer, where the base has a newer version. */
export class UpdateOfferAnswer {
  @ApiProperty({ type: UpdateOfferView, nullable: true })
  readonly offer!: UpdateOfferView | null;
}

/** A change with its sentence in both languages. */
export function viewChange(change: Change): ChangeView {
  return { ...change, sentence: sentenceOf([change]) };
}

/** An offer with its sentences. */
export function viewOffer({ from, to, changes, effects, merged }: UpdateOffer): UpdateOfferView {
  return { from, to, changes: changes.map(viewOffered), effects: effects.map(viewChange), merged };
}

function viewOffered({ changes, ...offered }: OfferedChange): OfferedChangeView {
  return { ...offered, sentence: sentenceOf(changes) };
}

function sentenceOf(changes: readonly Change[]): BilingualView {
  return {
    zh: changes.map((change) => explainChange(change, 'zh')).join(''),
    en: changes.map((change) => explainChange(change, 'en')).join(' '),
  };
}
