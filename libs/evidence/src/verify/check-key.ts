import type { Issue } from '@app/kernel';
import type { EvidenceBundle } from '../bundle/bundle';
import { CheckpointKeyError, isSignedWith, readPublicKey, type PublicKey } from '../checkpoint/signing-key';
import { finding } from './report';

/** The public key is one and has its id; the checkpoint names it and is signed with it. */
export function checkSignature({ publicKey, checkpoint }: EvidenceBundle): Issue[] {
  const read = readKey(publicKey.pem);
  if (read?.pem !== publicKey.pem) return [finding('EVIDENCE_KEY_UNREADABLE', 'publicKey.pem')];
  if (read.keyId !== publicKey.keyId) {
    const isIdAltered = checkpoint.keyId === read.keyId;
    return [finding('EVIDENCE_KEY_DIFFERS', isIdAltered ? 'publicKey.keyId' : 'publicKey.pem')];
  }
  return isSignedWith(read, checkpoint) ? [] : [finding('EVIDENCE_SIGNATURE_WRONG', 'checkpoint')];
}

/** The key of the bundle is the one that was had from elsewhere. */
export function checkOutsideKey({ publicKey }: EvidenceBundle, outside: PublicKey | null): Issue[] {
  if (outside === null || outside.pem === publicKey.pem) return [];
  const values = { given: outside.keyId, found: publicKey.keyId };
  return [finding('EVIDENCE_KEY_IS_ANOTHER', 'publicKey', values)];
}

function readKey(pem: string): PublicKey | null {
  try {
    return readPublicKey(pem);
  } catch (error) {
    if (error instanceof CheckpointKeyError) return null;
    throw error;
  }
}
