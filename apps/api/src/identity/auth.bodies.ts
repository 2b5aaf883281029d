import { OneOf, Text } from '../http/fields';
import { ORDINARY_BODY_LIMIT } from '../http/route-config';

/** What a name or password is refused for is said, or not said, by signing in and not by the shape of the request. */
const ANY_LENGTH = ORDINARY_BODY_LIMIT;

export const KEEPERS = ['cookie', 'client'] as const;
export type Keeper = (typeof KEEPERS)[number];

export class SignInBody {
  @Text(ANY_LENGTH, { example: 'li.ming' })
  readonly name!: string;

  @Text(ANY_LENGTH, { example: '••••••••' })
  readonly password!: string;

  @OneOf(KEEPERS, {
    isOptional: true,
    description:
      'Who keeps the refresh token: the `client`, which finds it in the answer (default), or a browser in a `cookie` ' +
      'that no script can read.',
  })
  readonly keeper?: Keeper;
}

export class RefreshBody {
  @Text(200, { isOptional: true, description: 'Left out where a cookie holds it.', example: 'srt_…' })
  readonly refreshToken?: string;
}

export class ChangePasswordBody {
  @Text(ANY_LENGTH)
  readonly current!: string;

  @Text(ANY_LENGTH, { description: '8 to 128 characters, none that is guessed at once.' })
  readonly next!: string;
}
