/** Which county a map point lies in, by the pack's simplified boundaries (a hint near an edge). */
import type { CityPack } from '../pack'
import type { Point } from '../report'

/** `others`: counties (or `outside`) whose edge is nearer than the pack's `edgeMetres`. */
export type PointReading = { county: string | null; others: string[] }

const METRES_PER_DEGREE = 111_320
const UNIT = 1e5

type Ring = { xs: number[]; ys: number[]; west: number; east: number; south: number; north: number }
const decoded = new WeakMap<CityPack, { code: string; rings: Ring[] }[]>()

const decode = (ring: number[]): Ring => {
  const [xs, ys]: [number[], number[]] = [[], []]
  let [x, y] = [0, 0]
  for (let index = 0; index + 1 < ring.length; index += 2) {
    x += ring[index] ?? 0
    y += ring[index + 1] ?? 0
    xs.push(x / UNIT)
    ys.push(y / UNIT)
  }
  return {
    xs,
    ys,
    west: Math.min(...xs),
    east: Math.max(...xs),
    south: Math.min(...ys),
    north: Math.max(...ys),
  }
}

const boundariesOf = (pack: CityPack): { code: string; rings: Ring[] }[] => {
  const known = decoded.get(pack)
  if (known) return known
  const made = pack.boundaries.map(({ code, rings }) => ({ code, rings: rings.map(decode) }))
  decoded.set(pack, made)
  return made
}

const far = (ring: Ring, { lng, lat }: Point, degrees: number): boolean =>
  lng < ring.west - degrees ||
  lng > ring.east + degrees ||
  lat < ring.south - degrees ||
  lat > ring.north + degrees

/** Even-odd rule, and the distance to the nearest edge in metres; rings farther than `reach` metres are skipped. */
const measure = (rings: Ring[], point: Point, reach: number): { inside: boolean; metres: number } => {
  const east = METRES_PER_DEGREE * Math.cos((point.lat * Math.PI) / 180)
  let inside = false
  let metres = Number.POSITIVE_INFINITY
  const degrees = reach / east
  for (const ring of rings) {
    if (far(ring, point, degrees)) continue
    const { xs, ys } = ring
    for (let i = 0, j = xs.length - 1; i < xs.length; j = i, i += 1) {
      const [ax, ay] = [((xs[j] ?? 0) - point.lng) * east, ((ys[j] ?? 0) - point.lat) * METRES_PER_DEGREE]
      const [bx, by] = [((xs[i] ?? 0) - point.lng) * east, ((ys[i] ?? 0) - point.lat) * METRES_PER_DEGREE]
      if (ay > 0 !== by > 0 && ax + ((bx - ax) * -ay) / (by - ay) > 0) inside = !inside
      const [dx, dy] = [bx - ax, by - ay]
      const length = dx * dx + dy * dy
      const t = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length))
      metres = Math.min(metres, Math.hypot(ax + t * dx, ay + t * dy))
    }
  }
  return { inside, metres }
}

/** County of a GCJ-02 point, null outside the city. */
export const readPoint = (pack: CityPack, point: Point): PointReading => {
  const all = boundariesOf(pack).map(({ code, rings }) => ({
    code,
    ...measure(rings, point, pack.edgeMetres),
  }))
  const county = all.find(one => one.inside)?.code ?? null
  const near = all.filter(one => one.code !== county && one.metres < pack.edgeMetres).map(one => one.code)
  return { county, others: near }
}
