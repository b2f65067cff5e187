/** Where the act goes on: the field, or the most telling words that speak of the act itself. */

import type { Span } from '../answer'
import type { Hit } from '../compile/patterns'
import type { Channel, Report } from '../report'
import { asides, toThePoint } from './aside'
import { hitsOf, type Text } from './text'

export type ChannelReading = { channel: Channel | null; hits: Hit[]; field: boolean }

/** The earlier one wins when a text has words of several. */
const ONLINE_FIRST: Channel[] = [
  'exhibition',
  'live-stream',
  'import-export',
  'online-platform',
  'own-website',
  'advertisement',
]
/** Of these the one that the text names first. */
const OFFLINE: Channel[] = ['shop', 'market', 'factory', 'warehouse']
/** 在超市里囤, 门店…存放: words that are no place by themselves give way to one that is. */
const VERBS = /^(生产|制造|加工|囤|囤货|存放|赶集|摆摊)$/

/** 菜市场旁边那家茶庄: a landmark, not where it happens. */
const LANDMARK = /^的?(旁|对面|附近|门口|隔壁|边上|后面|斜对|楼下)/

const firstOf = (hits: Hit[]): Hit | undefined =>
  [...hits].sort((a, b) => a.start - b.start || b.end - a.end)[0]

/** Channel of a report; null when neither field nor words tell. 陈店乡, 付店镇: a word inside a place's name is none. */
export const readChannel = (text: Text, report: Report, names: Span[] = []): ChannelReading => {
  const inName = (hit: Hit): boolean => names.some(name => name.start <= hit.start && hit.end <= name.end)
  // 第一次用这个小程序: the one that the person is writing in.
  const isOurs = ({ start, word }: Hit): boolean =>
    word === '小程序' &&
    /(这个|你们的?|咱们的?|贵局的?|(第一次|头一回|头一次|刚|不太会|不会|刚学会)用)$/.test(
      text.raw.slice(0, start),
    )
  // 官网上 is the firm's own, no 网上.
  const cutFrom = (hit: Hit): boolean => hit.word.startsWith('网') && text.raw.charAt(hit.start - 1) === '官'
  const all = (channel: Channel): Hit[] =>
    hitsOf(text, `channel.${channel}`).filter(hit => !inName(hit) && !isOurs(hit) && !cutFrom(hit))
  if (report.channel) return { channel: report.channel, hits: all(report.channel), field: true }
  if (report.platform && all('live-stream').length === 0)
    return { channel: 'online-platform', hits: all('online-platform'), field: true }
  const online = ONLINE_FIRST.find(channel => all(channel).length > 0)
  if (online) return { channel: online, hits: all(online), field: false }
  const said = toThePoint(OFFLINE.flatMap(all), asides(text))
  const sites = said.filter(hit => !LANDMARK.test(text.raw.slice(hit.end)))
  const hits = sites.length > 0 ? sites : said
  const first = firstOf(hits.filter(hit => !VERBS.test(hit.word))) ?? firstOf(hits)
  if (!first) return { channel: null, hits: [], field: false }
  const channel = OFFLINE.find(one => first.tag === `channel.${one}`) ?? null
  return { channel, hits: hits.filter(hit => hit.tag === first.tag), field: false }
}

/** Channels where the place of the screen says nothing of the seller. */
export const isOnline = (channel: Channel | null): boolean =>
  channel === 'online-platform' || channel === 'live-stream' || channel === 'own-website'
