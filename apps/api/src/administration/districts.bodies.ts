import { DistrictCode, Nested, Text, Texts } from '../http/fields';

const LONGEST_NAME = 60;
const MOST_NAMES = 20;

export class DistrictNameBody {
  @Text(LONGEST_NAME, { example: '朝阳区' })
  readonly zh!: string;

  @Text(LONGEST_NAME, { example: 'Chaoyang District' })
  readonly en!: string;
}

export class RenameDistrictBody {
  @Nested(() => DistrictNameBody)
  readonly name!: DistrictNameBody;

  @Texts(LONGEST_NAME, MOST_NAMES, { isOptional: true, description: 'Names under which forms know it too.' })
  readonly alternateNames?: readonly string[];
}

export class AddDistrictBody extends RenameDistrictBody {
  @DistrictCode({ description: 'The code of GB/T 2260.' })
  readonly code!: string;

  @DistrictCode({ description: 'The district directly above.', example: '110000' })
  readonly parentCode!: string;
}

export class MoveDistrictBody {
  @DistrictCode({ description: 'The district directly above from now on.', example: '110000' })
  readonly parentCode!: string;
}
