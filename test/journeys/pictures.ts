/** Pictures and papers from the phone's album, chosen as a person chooses them. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Phone } from './phone'

/** The smallest valid PNG; bytes behind its end make each picture another one. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

type Picture = { name: string; mimeType: string; buffer: Buffer }

export const picture = (name: string): Picture => ({
  name,
  mimeType: 'image/png',
  buffer: Buffer.concat([Buffer.from(PNG, 'base64'), Buffer.from(name)]),
})

/** A picture of so many bytes, as a file; the browser takes none that large from memory. */
export function largePicture(name: string, bytes: number): string {
  const path = join(mkdtempSync(join(tmpdir(), 'album-')), name)
  writeFileSync(path, Buffer.concat([Buffer.from(PNG, 'base64'), Buffer.alloc(bytes)]))
  return path
}

/** Chooses files behind a button; agrees to the privacy guide where it is asked. Answers whether it was. */
export async function choose(
  phone: Phone,
  button: string | RegExp,
  files: Picture[] | string,
): Promise<boolean> {
  const chooser = phone.page.waitForEvent('filechooser')
  await phone.tap(button)
  const guide = phone.sheet('先说清楚怎么用您的信息')
  const asked = await Promise.race([
    chooser.then(() => false),
    guide.waitFor().then(
      () => true,
      () => false,
    ),
  ])
  if (asked) await phone.tap('同意并继续', guide)
  await (await chooser).setFiles(files)
  return asked
}
