import { ApiProperty } from '@nestjs/swagger';

export class AliveView {
  @ApiProperty({ enum: ['alive'] })
  readonly status!: 'alive';
}

export class DatabaseView {
  @ApiProperty({ enum: ['embedded', 'server'] })
  readonly kind!: string;

  @ApiProperty({ example: 'ready' })
  readonly phase!: string;

  @ApiProperty()
  readonly reachable!: boolean;

  @ApiProperty({ description: 'False while disk space is exhausted: nothing is taken in.' })
  readonly takesImports!: boolean;

  @ApiProperty({ type: Number, nullable: true, description: 'Null with a server, which looks after its own disk.' })
  readonly freeDiskBytes!: number | null;

  @ApiProperty({ description: 'How often the embedded engine was started again.' })
  readonly restarts!: number;
}

export class ReadinessView {
  @ApiProperty({ enum: ['ready', 'starting', 'unavailable'] })
  readonly status!: 'ready' | 'starting' | 'unavailable';

  @ApiProperty({ type: DatabaseView })
  readonly database!: DatabaseView;
}
