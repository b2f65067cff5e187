/** What kind of place it happens at, in a word: 茶庄, 门店, 抖音直播间. */
import type { Reading } from '../read/reading'
import type { Channel } from '../report'

const AT: Record<string, string> = {
  shop: '门店',
  factory: '工厂',
  market: '市场',
  warehouse: '仓库',
  'online-platform': '网店',
  'live-stream': '直播间',
  'own-website': '网上',
  advertisement: '',
  exhibition: '展会',
  'import-export': '',
  abroad: '',
}
/** Words of the text that say more than the channel's own. */
const PLAIN =
  /^(茶庄|茶行|茶楼|茶城|超市|商场|药店|药房|专卖店|服装店|饭店|饭馆|餐馆|民宿|土特产店|特产店|烟酒店|文具店|手机店|家具店|建材店|农资店|批发市场|批发部|农贸市场|集市|夜市|地摊|家具城|建材城|商贸城|作坊|加工点|加工厂|窝点|冷库|小程序|微信群|朋友圈|公众号|茶博会|农博会|家博会|博览会|展销会|商行|酒店)$/
const PLATFORM = /^(淘宝|天猫|京东|拼多多|1688|阿里巴巴|闲鱼|美团|小红书|抖音|快手|微店|得物|唯品会|视频号)/

/** The site's word; empty where the channel says nothing of a place. */
export const siteOf = ({ channel: read, report, text }: Reading, channel: Channel | null): string => {
  if (!channel) return ''
  const hits = text.byTag.get(`channel.${channel}`) ?? []
  const close = read.channel === channel ? read.hits : hits
  const named = close.map(hit => hit.word).find(word => PLAIN.test(word))
  if (named) return named
  const at = AT[channel] ?? ''
  if (channel !== 'online-platform' && channel !== 'live-stream') return at
  const spoken = (text.byTag.get('channel.online-platform') ?? []).map(hit => hit.word)
  const platform = [report.platform ?? '', ...spoken].map(word => PLATFORM.exec(word)?.[0]).find(Boolean)
  return `${platform ?? ''}${at}`
}
