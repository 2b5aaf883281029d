import { ApiKeysRepository, type ApiKeyRecord, type DistrictScope, type KeyRole } from '@app/persistence';
import { Injectable } from '@nestjs/common';
import { RequestError } from '../http/request-error';
import { writeApiKey } from '../identity/tokens/api-key-text';
import { newSecret } from '../identity/tokens/opaque-token';
import { CheckGrants } from './check-grants';

const DAY_MS = 24 * 3_600_000;
const LONGEST_DAYS = 366;

export interface CreateApiKeyRequest {
  readonly label: string;
  readonly role: KeyRole;
  readonly districtCode: string;
  readonly unitId?: string | undefined;
  /** The last day on which it is valid, in UTC+8. */
  readonly validUntil: string;
  readonly by: string;
}

@Injectable()
export class CreateApiKeyUseCase {
  constructor(
    private readonly apiKeys: ApiKeysRepository,
    private readonly checkGrants: CheckGrants,
  ) {}

  /** @throws RequestError `GRANT_INVALID`, `API_KEY_EXPIRY` */
  async execute(
    scope: DistrictScope,
    { label, role, districtCode, unitId, validUntil, by }: CreateApiKeyRequest,
  ): Promise<{ readonly record: ApiKeyRecord; readonly key: string }> {
    const [grant] = await this.checkGrants.execute(scope, [{ role, districtCode, unitId }]);
    const createdAt = new Date();
    const expiresAt = new Date(new Date(`${validUntil}T00:00:00+08:00`).getTime() + DAY_MS);
    const lifetime = expiresAt.getTime() - createdAt.getTime();
    if (lifetime < DAY_MS / 24 || lifetime > LONGEST_DAYS * DAY_MS) {
      throw new RequestError('API_KEY_EXPIRY', { days: LONGEST_DAYS }, { at: { path: 'validUntil' } });
    }
    const { secret, hash } = newSecret();
    const record = await this.apiKeys.create(scope, {
      ...{ districtCode, label, role, createdAt, createdBy: by, expiresAt },
      unitId: grant?.unitId ?? null,
      secretHash: hash,
    });
    return { record, key: writeApiKey(record.keyId, secret) };
  }
}
