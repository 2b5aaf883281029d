import { createParamDecorator } from '@nestjs/common';

/** Who acts, as records name it. The service knows no users yet: whoever can reach it acts as this one. */
const ANYBODY = 'anybody';

/** The name under which what a request stores is recorded. */
export const ActingUser = createParamDecorator((): string => ANYBODY);
