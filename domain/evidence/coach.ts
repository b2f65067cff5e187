/** The evidence coach (取证清单): what to photograph or keep while one still stands there, by right and channel. */
import type { Channel, Right } from '../routing/report'

/** What the phone opens for an item. */
export type CoachMedia = 'photo' | 'video' | 'file'

export type CoachItem = {
  /** Kept with the piece of evidence that answers it. */
  id: string
  /** What to do, in a few words. */
  text: string
  media: CoachMedia
  /** Usually shows who took it, so only the responsible body sees it unless the person decides otherwise. */
  exposes: boolean
}

type Row = readonly [text: string, media: CoachMedia, exposes?: 'exposes']

/** In the order in which they are done: what is gone tomorrow first, what lies at home last. */
const ITEMS = {
  storefront: ['门头和门牌，店名、门牌号都拍进来', 'photo'],
  stall: ['摊位全景，带上市场名和摊位号', 'photo'],
  gate: ['大门、厂牌和门牌，在外面拍就行', 'photo'],
  depot: ['仓库外观和门牌，在外面拍就行', 'photo'],
  booth: ['展位全景，带上展位号', 'photo'],
  exhibitor: ['展板上的参展单位、名片和宣传册', 'photo'],
  billboard: ['广告全景，看得出挂在哪里', 'photo'],
  slogan: ['广告语和落款特写', 'photo'],
  'live-recording': ['直播录屏，主播说的话和商品都录进去', 'video'],
  'live-account': ['直播账号主页截屏，名称和账号号码', 'photo'],
  'shop-page': ['店铺首页截屏，店名看得清', 'photo'],
  'product-page': ['商品页截屏，链接、价格、销量都在', 'photo'],
  'shop-licence': ['店铺的营业执照、资质页截屏', 'photo'],
  'site-page': ['网页或群里卖货的截屏，网址或群名看得清', 'photo'],
  'site-owner': ['网站底部的备案号、联系方式', 'photo'],
  'foreign-page': ['境外的网页、商品页截屏，网址看得清', 'photo'],
  goods: ['商品全貌，正面、背面各一张', 'photo'],
  tag: ['吊牌、价签、商标特写', 'photo'],
  maker: ['包装上的厂名、厂址、批号', 'photo'],
  quantity: ['货架、库存，看得出有多少', 'photo'],
  work: ['能看到的生产场面、半成品，不要闯进去', 'video'],
  loading: ['装货、送货的车牌和货物', 'photo'],
  structure: ['与专利对应的结构、部件特写', 'photo'],
  manual: ['铭牌、说明书，型号看得清', 'photo'],
  views: ['前后左右上下六面照片', 'photo'],
  'origin-mark': ['标的产地和地理标志特写', 'photo'],
  'copied-work': ['对方用的图、文、音像，整幅截下来', 'photo'],
  'variety-label': ['种子袋或苗木标签，品种名看得清', 'photo'],
  plant: ['植株、果实、种子的照片', 'photo'],
  'chip-marking': ['芯片表面的型号字样特写', 'photo'],
  'sign-use': ['标志用在什么地方，全景和特写', 'photo'],
  'false-claim': ['不实的宣传原话，截屏或拍下来', 'photo'],
  lookalike: ['两家的名称、包装、装潢放一起拍', 'photo'],
  'wall-licence': ['店里挂的营业执照', 'photo'],
  receipt: ['小票、收据或付款记录，买一件最好', 'photo', 'exposes'],
  order: ['订单和聊天记录截屏', 'photo', 'exposes'],
  parcel: ['快递面单和包裹，发货地看得清', 'photo', 'exposes'],
  shipping: ['报关单、提单或货物信息', 'photo', 'exposes'],
  letter: ['收到的函件、传票', 'photo', 'exposes'],
  'secret-measures': ['保密制度、保密协议', 'file', 'exposes'],
  'secret-leak': ['谁接触过、对方怎么用的线索', 'file', 'exposes'],
  original: ['原稿、底稿或最早发表的记录', 'file', 'exposes'],
  genuine: ['真假放一起，拍出不一样的地方', 'photo'],
  certificate: ['权利证书，注册证、专利证书都行', 'photo', 'exposes'],
} satisfies Record<string, Row>

type Id = keyof typeof ITEMS

/** Where it goes on: what shows the seller and the place. */
const AT: Record<Channel, readonly Id[]> = {
  shop: ['storefront', 'wall-licence', 'receipt'],
  factory: ['gate', 'work', 'loading'],
  market: ['stall', 'quantity', 'receipt'],
  warehouse: ['depot', 'quantity', 'loading'],
  'online-platform': ['shop-page', 'product-page', 'shop-licence', 'parcel'],
  'live-stream': ['live-recording', 'live-account', 'order'],
  'own-website': ['site-page', 'site-owner', 'order'],
  advertisement: ['billboard', 'slogan'],
  exhibition: ['booth', 'exhibitor'],
  'import-export': ['loading', 'shipping'],
  abroad: ['foreign-page', 'letter'],
}

/** What shows that it is this right. */
const OF: Record<Right, readonly Id[]> = {
  trademark: ['goods', 'tag', 'maker', 'genuine'],
  'patent-invention': ['goods', 'structure', 'manual', 'certificate'],
  'patent-utility-model': ['goods', 'structure', 'manual', 'certificate'],
  'patent-design': ['goods', 'views', 'certificate'],
  'geographical-indication': ['goods', 'origin-mark', 'maker', 'certificate'],
  'trade-secret': ['secret-leak', 'secret-measures'],
  copyright: ['copied-work', 'original'],
  'plant-variety': ['variety-label', 'plant', 'certificate'],
  'layout-design': ['chip-marking', 'goods', 'certificate'],
  'special-sign': ['sign-use', 'goods'],
  'unfair-competition': ['lookalike', 'false-claim', 'goods'],
}

/** While nothing is read yet. */
const SOMEWHERE: readonly Id[] = ['storefront', 'receipt']
const SOMETHING: readonly Id[] = ['goods', 'tag', 'maker', 'certificate']

/** More than this nobody reads at a counter; what is cut off lies at home and can follow. */
const MOST = 7

const item = (id: string, [text, media, exposes]: Row): CoachItem => ({
  id,
  text,
  media,
  exposes: exposes !== undefined,
})

const ALL: readonly CoachItem[] = Object.entries(ITEMS).map(([id, row]) => item(id, row))

/** The checklist for a right and a channel, null for what is not known yet: four to seven items, the most urgent first. */
export function coachFor(right: Right | null, channel: Channel | null): readonly CoachItem[] {
  const ids = new Set<string>([...(channel ? AT[channel] : SOMEWHERE), ...(right ? OF[right] : SOMETHING)])
  return ALL.filter(one => ids.has(one.id)).slice(0, MOST)
}

/** An item by its id; undefined for one that this release does not know. */
export const coachItem = (id: string): CoachItem | undefined => ALL.find(one => one.id === id)
