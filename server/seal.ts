/** Sealing who reported: AES-256-GCM, keys rotate by `keyId`; and the keyed hash that finds one's own matters. */
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import type { Sealed } from '../domain/matter/matter'

export type SealKeys = { sealWith: string; keys: ReadonlyMap<string, Buffer> }

/** Parses `keyId:base64,…`; the first key seals. */
export function parseSealKeys(text: string): SealKeys {
  const keys = new Map(
    text.split(',').map(part => {
      const [keyId = '', key = ''] = part.split(':')
      return [keyId, Buffer.from(key, 'base64')] as const
    }),
  )
  const [sealWith = ''] = keys.keys()
  return { sealWith, keys }
}

function keyOf({ keys }: SealKeys, keyId: string): Buffer {
  const key = keys.get(keyId)
  if (!key) throw new Error(`no seal key ${keyId}`)
  return key
}

/** Seals a value; each time with a new nonce. */
export function seal(value: unknown, keys: SealKeys): Sealed {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyOf(keys, keys.sealWith), iv)
  const data = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()])
  return {
    alg: 'A256GCM',
    keyId: keys.sealWith,
    iv: iv.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
    data: data.toString('base64'),
  }
}

/** Opens what `seal` sealed; throws where the key is unknown or the text was changed. */
export function unseal(sealed: Sealed, keys: SealKeys): unknown {
  const decipher = createDecipheriv(
    'aes-256-gcm',
    keyOf(keys, sealed.keyId),
    Buffer.from(sealed.iv, 'base64'),
  )
  decipher.setAuthTag(Buffer.from(sealed.tag, 'base64'))
  const text = Buffer.concat([decipher.update(Buffer.from(sealed.data, 'base64')), decipher.final()])
  return JSON.parse(text.toString('utf8'))
}

/**
 * A keyed hash for one purpose: the same text, the same key; not reversible, and hashes of different purposes cannot be
 * joined without the secret.
 */
export const keyedHash = (
  purpose: 'account' | 'owner' | 'enterprise' | 'holder' | 'file' | 'case',
  text: string,
  secret: string,
): string => createHmac('sha256', secret).update(`${purpose} ${text}`).digest('base64url')
