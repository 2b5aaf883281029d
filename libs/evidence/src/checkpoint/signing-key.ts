import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import { SuanpanError } from '@app/kernel';
import { checkpointText, type Checkpoint } from './checkpoint';

const KEY_TYPE = 'ed25519';
const KEY_ID_LENGTH = 16;

/** The public half of a key that checkpoints are signed with. */
export interface PublicKey {
  /** The beginning of the SHA-256 of the key's DER bytes. */
  readonly keyId: string;
  /** PEM (SubjectPublicKeyInfo), exactly as this product writes it. */
  readonly pem: string;
}

/** What signs checkpoints. The private half stays inside: nothing gives it out. */
export interface SigningKey {
  readonly publicKey: PublicKey;
  sign(checkpoint: Omit<Checkpoint, 'keyId' | 'signature'>): Checkpoint;
}

/** Text was given as a key and holds none of the right kind. It is not repeated: it may be a secret. */
export class CheckpointKeyError extends SuanpanError {
  constructor() {
    super('CHECKPOINT_KEY_UNUSABLE');
  }
}

/**
 * A new private key for checkpoints, as PEM (PKCS #8). It is a secret.
 *
 * @example
 * newPrivateKey().startsWith('-----BEGIN PRIVATE KEY-----') //=> true
 */
export function newPrivateKey(): string {
  return generateKeyPairSync(KEY_TYPE).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

/**
 * The signing key of a private key in PEM.
 *
 * @throws CheckpointKeyError when the text holds no Ed25519 private key
 * @example
 * signingKey(newPrivateKey()).publicKey.keyId.length //=> 16
 */
export function signingKey(privatePem: string): SigningKey {
  const privateKey = keyFrom(() => createPrivateKey(privatePem));
  const publicKey = describe(createPublicKey(privateKey));
  return {
    publicKey,
    sign: ({ districtCode, seq, hash, at }) => {
      const unsigned = { districtCode, seq, hash, at, keyId: publicKey.keyId };
      const signature = sign(null, Buffer.from(checkpointText(unsigned), 'utf8'), privateKey).toString('base64');
      return { ...unsigned, signature };
    },
  };
}

/**
 * A public key read from PEM, with its id; also from a certificate-like text around it. A private key is taken for its
 * public half.
 *
 * @throws CheckpointKeyError when the text holds no Ed25519 key
 * @example
 * readPublicKey(key.publicKey.pem).keyId === key.publicKey.keyId //=> true
 */
export function readPublicKey(pem: string): PublicKey {
  return describe(keyFrom(() => createPublicKey(pem)));
}

/**
 * Whether a checkpoint was signed with the key, and its signature is written the one way there is to write it.
 *
 * @example
 * isSignedWith(key.publicKey, { ...key.sign(where), seq: 8 }) //=> false
 */
export function isSignedWith({ pem, keyId }: PublicKey, checkpoint: Checkpoint): boolean {
  const signature = Buffer.from(checkpoint.signature, 'base64');
  if (checkpoint.keyId !== keyId || signature.toString('base64') !== checkpoint.signature) return false;
  return verify(null, Buffer.from(checkpointText(checkpoint), 'utf8'), createPublicKey(pem), signature);
}

function describe(key: KeyObject): PublicKey {
  const der = key.export({ type: 'spki', format: 'der' });
  const keyId = createHash('sha256').update(der).digest('hex').slice(0, KEY_ID_LENGTH);
  return { keyId, pem: key.export({ type: 'spki', format: 'pem' }).toString() };
}

function keyFrom(read: () => KeyObject): KeyObject {
  let key: KeyObject;
  try {
    key = read();
  } catch {
    throw new CheckpointKeyError();
  }
  if (key.asymmetricKeyType !== KEY_TYPE) throw new CheckpointKeyError();
  return key;
}
