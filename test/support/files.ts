/** Files of tests: small ones that are what they say, each with a content of its own. */
import { createHash, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Inputs, Outputs } from '../../contract'
import { callerOf } from '../../tools/local/people'
import { newId, type TestCity } from './city'

const PICTURE = readFileSync(join(__dirname, '../../tools/local/storefront.jpg'))

/** A picture that no other test has: what follows a JPEG's end is no part of the picture. */
export const pictureOf = (): Buffer => Buffer.concat([PICTURE, randomBytes(8)])

/** A document that no other test has. */
export const pdfOf = (): Buffer => Buffer.concat([Buffer.from('%PDF-1.4\n'), randomBytes(8)])

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Uploads as a person, by the client's rules. */
export async function upload(city: TestCity, as: string, name: string, bytes: Uint8Array): Promise<string> {
  const openid = callerOf(as, city.people)?.openid ?? null
  return (await city.cloud.upload(openid, name, bytes)).fileId
}

/** Uploads and has it read. */
export async function received(
  city: TestCity,
  as: string,
  bytes: Uint8Array = pictureOf(),
  name = '照片.jpg',
): Promise<Outputs['evidence']['add']> {
  const fileId = await upload(city, as, name, bytes)
  return city.ask(as, 'evidence', 'add', { id: newId('file'), fileId, name })
}

type Attached = NonNullable<Inputs['matter']['submit']['evidence']>[number]

/** Uploads, has it read, and attaches it. */
export async function attached(
  city: TestCity,
  as: string,
  { bytes, exposes = false }: { bytes?: Uint8Array; exposes?: boolean } = {},
): Promise<Attached> {
  return { token: (await received(city, as, bytes)).token, exposes }
}
