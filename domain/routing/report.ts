/** What routing reads: a report as it was typed, with whatever the person filled in beside it. */

/** What the person asks for, as they chose it; what it is in law is decided by routing. */
export const REPORT_KINDS = ['lead', 'request', 'consultation'] as const
export type ReportKind = (typeof REPORT_KINDS)[number]

/** Kinds of intellectual property right. */
export const RIGHTS = [
  'trademark',
  'patent-invention',
  'patent-utility-model',
  'patent-design',
  'geographical-indication',
  'trade-secret',
  'copyright',
  'plant-variety',
  'layout-design',
  'special-sign',
  'unfair-competition',
] as const
export type Right = (typeof RIGHTS)[number]

/** Where the act goes on. */
export const CHANNELS = [
  'shop',
  'factory',
  'market',
  'warehouse',
  'online-platform',
  'live-stream',
  'own-website',
  'advertisement',
  'exhibition',
  'import-export',
  'abroad',
] as const
export type Channel = (typeof CHANNELS)[number]

/** A channel as people read it, on the form and among the facts. */
export const CHANNEL_WORDS: Record<Channel, string> = {
  shop: '实体门店',
  factory: '工厂、作坊',
  market: '市场、集市',
  warehouse: '仓库、物流点',
  'online-platform': '电商平台店铺',
  'live-stream': '直播间',
  'own-website': '自有网站、小程序、微信群',
  advertisement: '广告',
  exhibition: '展会',
  'import-export': '进出口',
  abroad: '境外',
}

/** A point on WeChat's map, GCJ-02 degrees. */
export type Point = { lng: number; lat: number }

/** A place beside the text. `division` has six to nine digits; `corrected` means the person chose it by hand. */
export type ReportPlace = { division?: string; address?: string; point?: Point; corrected?: true }

export type Report = {
  id: string
  description: string
  kind: ReportKind
  /** ISO date-time with offset. */
  receivedAt?: string
  right?: Right
  channel?: Channel
  place?: ReportPlace
  suspect?: { name?: string; address?: string }
  platform?: string
  /** The trade in Chinese, as in the pack: 柳编, 茶 … */
  industry?: string
}

/** What is known of the reporter beside the report; never the place that counts for a lead (routing-law B). */
export type ReporterContext = {
  /** County of the enterprise's own seat, for consultations. */
  county?: string
  /** The directory's id of the enterprise's own association, whose workstation comes first (routing-law D). */
  association?: string
  /** The enterprise's own name: in the text it is never a suspect's. */
  enterprise?: string
}
