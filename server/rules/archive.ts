/** Delivered packs kept for replay: with the calendar of their day, since a later program knows more holidays. */
import { gunzipSync, gzipSync } from 'node:zlib'
import * as z from 'zod/mini'
import { nationalCalendar } from '../../city/national/calendar'
import type { Calendar } from '../../domain/deadline/calendar'
import type { CityPack } from '../../domain/routing'
import { completed } from '../../domain/rules/completed'
import { type KeptCalendar, keptCalendar, openCalendar } from '../../domain/rules/kept-calendar'
import { deliveredPack } from '../city'
import { findPack, isKept, keepPack } from '../store/packs'

type Kept = { pack: CityPack; calendar: KeptCalendar }

const kept = z.object({
  pack: z.looseObject({ packVersion: z.string() }),
  calendar: z.object({
    publishedUntil: z.string(),
    mark: z.string(),
    until: z.string(),
    exceptions: z.array(z.string()),
  }),
})

/** An earlier matter's limits may have begun before; nothing here is older. */
const CALENDAR_FROM = '2025-01-01'

const pressed = (content: Kept): string => gzipSync(JSON.stringify(content)).toString('base64')

/** This instance has seen to it that the pack which it was delivered with is kept. */
let done = false

/** Keeps the delivered pack where it is not kept yet; once a version, and asked once an instance. */
export async function keepDelivered(now: string): Promise<void> {
  if (done) return
  const version = deliveredPack.packVersion
  if (!(await isKept(version))) {
    const calendar = keptCalendar(nationalCalendar, CALENDAR_FROM)
    await keepPack({ _id: version, schema: 1, at: now, data: pressed({ pack: deliveredPack, calendar }) })
  }
  done = true
}

/** A delivered pack by its version with its calendar; the program's own needs no read. Null where none was kept. */
export async function packOf(version: string): Promise<{ pack: CityPack; calendar: Calendar } | null> {
  if (version === deliveredPack.packVersion) return { pack: deliveredPack, calendar: nationalCalendar }
  const stored = await findPack(version)
  if (!stored) return null
  const text = gunzipSync(Buffer.from(stored.data, 'base64')).toString('utf8')
  const { pack, calendar } = kept.parse(JSON.parse(text))
  return { pack: completed(pack), calendar: openCalendar(calendar) }
}
