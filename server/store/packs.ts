/** Delivered packs in the database, one a version, compressed, so that a matter can be replayed after an upgrade. */
import { _, answered, DuplicateKey, db } from './database'

export type StoredPack = {
  /** `packVersion` */
  _id: string
  schema: 1
  /** When this pack was first seen to run. */
  at: string
  /** gzip of the JSON, base64. */
  data: string
}

/** Most versions that are listed. */
const MOST_LISTED = 200

const packs = () => db.collection('packs')

/** Keeps a pack; one that is kept already stays as it is. */
export async function keepPack(pack: StoredPack): Promise<void> {
  try {
    await answered('keep pack', packs().add(pack))
  } catch (error) {
    if (!(error instanceof DuplicateKey)) throw error
  }
}

/** Whether a version is kept. */
export async function isKept(version: string): Promise<boolean> {
  const { data } = await answered(
    'is pack kept',
    packs().where({ _id: version }).field({ at: true }).limit(1).get(),
  )
  return (data as unknown[]).length > 0
}

/** A kept pack, or null. */
export async function findPack(version: string): Promise<StoredPack | null> {
  const { data } = await answered('find pack', packs().where({ _id: version }).limit(1).get())
  return (data as StoredPack[])[0] ?? null
}

/** Versions that are kept and since when, without their contents. */
export async function listedPacks(): Promise<Pick<StoredPack, '_id' | 'at'>[]> {
  const { data } = await answered(
    'packs',
    packs()
      .where({ _id: _.gt('') })
      .field({ at: true })
      .limit(MOST_LISTED)
      .get(),
  )
  return data as StoredPack[]
}
