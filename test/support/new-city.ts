/** A draft city in a folder outside the house, beside the national data, as `npm run city:new` would write it into `city/`. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Demo } from '../../city/national/demo'
import type { CityPack } from '../../domain/routing/pack'
import { boundariesOf } from '../../tools/city-new/boundaries'
import { type CityDivisions, cityOf } from '../../tools/city-new/divisions'
import { draftOf, filesOf } from '../../tools/city-new/draft'
import { demoOf, packOf } from '../../tools/city-new/load'
import { writeDraft } from '../../tools/city-new/write'

const ROOT = join(__dirname, '../..')

export type NewCity = {
  divisions: CityDivisions
  folder: string
  pack: CityPack
  demo: Demo
  remove(): void
}

/** An empty house with the national data in it; the folder of a city to write. */
export function newCityFolder(name: string): { house: string; folder: string } {
  const house = mkdtempSync(join(tmpdir(), 'new-city-'))
  mkdirSync(join(house, 'city'))
  for (const room of ['city/national', 'domain']) symlinkSync(join(ROOT, room), join(house, room))
  return { house, folder: join(house, 'city', name) }
}

/** The draft of the city of this code. */
export function newCity(code: string): NewCity {
  const divisions = cityOf(code)
  const { house, folder } = newCityFolder(code)
  writeDraft(folder, filesOf(draftOf(divisions, code, boundariesOf(divisions, null))), false)
  return {
    divisions,
    folder,
    pack: packOf(folder),
    demo: demoOf(folder),
    remove: () => rmSync(house, { recursive: true, force: true }),
  }
}
