import { KINDS, type Kind } from '@app/form';
import { Flag, OneOf, Text, WholeNumber } from '../http/fields';
import { PageQuery } from '../http/page.query';
import { EARLIEST_YEAR, LATEST_YEAR } from '../rule-sets/rule-sets.query';

export const AMBIGUITY_CHOICES = ['refuse', 'new'] as const;

/** What a document does not say itself. */
export class DocumentQuery {
  @WholeNumber(EARLIEST_YEAR, LATEST_YEAR, { description: 'The budget year of all forms.', example: 2022 })
  readonly year!: number;

  @OneOf(KINDS, { isOptional: true, description: '`project` unless given; JSON forms say it themselves.' })
  readonly kind?: Kind;

  @Text(200, { isOptional: true, description: 'Shown in issues where the document comes as the body itself.' })
  readonly fileName?: string;
}

/** How a document is to be imported. */
export class ImportQuery extends DocumentQuery {
  @Flag({ isOptional: true, description: 'Take the forms that can be read even if others of the document cannot.' })
  readonly acceptPartial?: boolean;

  @OneOf(AMBIGUITY_CHOICES, {
    isOptional: true,
    description:
      'What to do with a form that could be a new revision of several stored ones: refuse the document and name the ' +
      'candidates (default), or store it as a form of its own.',
  })
  readonly ambiguous?: (typeof AMBIGUITY_CHOICES)[number];
}

/** What a list of imports can be narrowed to. */
export class ImportsQuery extends PageQuery {
  @WholeNumber(EARLIEST_YEAR, LATEST_YEAR, { isOptional: true, example: 2022 })
  readonly year?: number;

  @OneOf(KINDS, { isOptional: true })
  readonly kind?: Kind;
}
