/** Where the act goes on: the field, or the most telling words. */
import type { Hit } from '../compile/patterns'
import type { Channel, Report } from '../report'
import { hitsOf, type Text } from './text'

export type ChannelReading = { channel: Channel | null; hits: Hit[]; field: boolean }

/** The earlier one wins when a text has words of several. */
const ORDER: Channel[] = [
  'exhibition',
  'live-stream',
  'import-export',
  'online-platform',
  'own-website',
  'advertisement',
  'warehouse',
  'factory',
  'market',
  'shop',
]

/** 平台, 链接 and the like only support a platform's name or stand alone. */
const OFFLINE: Channel[] = ['shop', 'market', 'factory', 'warehouse']

/** Channel of a report; null when neither field nor words tell. */
export const readChannel = (text: Text, report: Report): ChannelReading => {
  const hits = (channel: Channel): Hit[] => hitsOf(text, `channel.${channel}`)
  if (report.channel) return { channel: report.channel, hits: hits(report.channel), field: true }
  if (report.platform && hits('live-stream').length === 0)
    return { channel: 'online-platform', hits: hits('online-platform'), field: true }
  for (const channel of ORDER) {
    if (hits(channel).length === 0) continue
    if (!OFFLINE.includes(channel)) return { channel, hits: hits(channel), field: false }
    const first = OFFLINE.flatMap(hits).sort((a, b) => a.start - b.start || b.end - a.end)[0]
    const found = OFFLINE.find(one => `channel.${one}` === first?.tag) ?? channel
    return { channel: found, hits: hits(found), field: false }
  }
  return { channel: null, hits: [], field: false }
}

/** Channels where the place of the screen says nothing of the seller. */
export const isOnline = (channel: Channel | null): boolean =>
  channel === 'online-platform' || channel === 'live-stream' || channel === 'own-website'
