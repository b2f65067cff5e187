/** Which parts of places count through which channel, the first tier that a text fills deciding (routing-law B, G 5). */
import type { Part } from '../read/mention'
import type { Reading } from '../read/reading'
import { has } from '../read/text'

const OFFLINE: Part[][] = [
  ['sale', 'act', 'production', 'storage', 'exhibition', 'publisher'],
  // Where somebody lives or has an office says less than where the shop is.
  ['business'],
  ['delivery'],
  ['seat'],
]
const ONLINE: Part[][] = [
  ['business'],
  ['sale', 'act', 'production', 'storage', 'exhibition'],
  ['delivery'],
  ['seat'],
]
const WEBSITE: Part[][] = [
  ['business', 'seat', 'act', 'sale'],
  ['production', 'storage', 'exhibition'],
  ['delivery'],
]
const EXHIBITION: Part[][] = [['exhibition'], ['sale', 'act', 'business'], ['seat']]
const PUBLISHER: Part[][] = [['publisher'], ['act', 'sale', 'business', 'production', 'storage'], ['seat']]
const ADVERTISER: Part[][] = [['business', 'sale', 'act', 'production', 'storage', 'seat'], ['publisher']]

/** Is the complaint the advertising itself, rather than a mark used in it (G 5)? */
export const isAboutAdvertising = (reading: Reading): boolean => {
  const leading = reading.subjects[0]?.subject
  return (
    (!leading || leading === 'confusion') &&
    !has(reading.text, 'kind.self-published') &&
    has(reading.text, 'ad.itself')
  )
}

/** False or unlawful advertising, whoever publishes it. */
const isAdvertising = (reading: Reading): boolean =>
  (reading.subjects[0]?.subject ?? 'confusion') === 'confusion' &&
  has(reading.text, 'ad.itself') &&
  /广告/.test(reading.text.raw)

const usesMark = (reading: Reading): boolean =>
  ['trademark', 'false-registered-mark', 'gi', 'special-sign'].includes(reading.subjects[0]?.subject ?? '')

/** Tiers of the channel, and the rule of B that they stand for. */
export const tiersOf = (reading: Reading): { tiers: Part[][]; rule: string } => {
  switch (reading.channel.channel) {
    case 'online-platform':
      return { tiers: ONLINE, rule: 'platform-seller' }
    case 'live-stream':
      return { tiers: ONLINE, rule: 'live-stream' }
    case 'own-website':
      // A website of one's own is self-published advertising (G 5).
      return { tiers: WEBSITE, rule: isAdvertising(reading) ? 'advertisement' : 'own-website' }
    case 'exhibition':
      return { tiers: EXHIBITION, rule: 'exhibition' }
    case 'advertisement':
      if (isAboutAdvertising(reading)) return { tiers: PUBLISHER, rule: 'advertisement' }
      if (usesMark(reading)) return { tiers: ADVERTISER, rule: 'advertisement-use' }
      // Self-published: the advertiser's own place, by the same rule of B.
      return { tiers: ADVERTISER, rule: has(reading.text, 'ad.itself') ? 'advertisement' : 'place-of-act' }
    default:
      return { tiers: OFFLINE, rule: 'place-of-act' }
  }
}
