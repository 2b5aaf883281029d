import { Text } from '../http/fields';

export class UnitNameBody {
  @Text(100, { description: 'As forms print it.', example: '某某街道办事处' })
  readonly name!: string;
}
