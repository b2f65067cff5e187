/** What a draft must not take for a place of its city: a dictionary of words, and what names are glued to. */

/** Short forms of counties and prefectures that are ordinary words: only 朝阳区, never 朝阳. */
const SHORT_FORMS =
  `朝阳 和平 河西 河东 河北 河南 海南 长安 无极 平山 路北 路南 海港 青龙 复兴 大名 清河 沙河 莲池 满城 安国 兴隆 盐山 运河 东光 三河 安平 小店
平定 长子 高平 和顺 方山 孝义 新城 回民 青山 松山 商都 新民 中山 长海 立山 明山 振兴 古塔 西市 太平 白塔 宏伟 灯塔 二道 榆树 丰满 梨树 龙山 西安 长岭
大安 龙井 道里 道外 平房 双城 方正 木兰 富裕 鸡冠 南山 兴安 东山 尖山 岭东 宝山 集贤 友谊 友好 前进 东风 新兴 桃山 东安 大同 明水 安达 海伦 金山 玄武
云龙 泉山 钟楼 新北 虎丘 海门 连云 东海 大丰 东台 西湖 江北 镇海 象山 宁海 平阳 文成 南湖 平湖 长兴 武义 常山 开化 江山 路桥 三门 天台 临海 青田 松阳 龙泉
无为 怀远 大通 花山 雨山 太湖 天长 明光 界首 长乐 三元 清流 大田 永安 金门 石狮 南安 平和 光泽 政和 新建 安源 莲花 湖口 兴国 石城 永丰 泰和 安福 永新 铜鼓
樟树 东乡 南城 横峰 市中 天桥 市南 市北 河口 福山 海阳 高密 嘉祥 东平 平原 牡丹 中原 上街 新安 宝丰 山城 红旗 牧野 解放 山阳 博爱 建安 湖滨 灵宝 卧龙 方城
民权 项城 光山 江岸 西陵 当阳 公安 赤壁 利川 天门 芙蓉 天心 荷塘 天元 石鼓 洞口 武陵 桃源 石门 北湖 蓝山 新田 中方 会同 通道 双峰 凤凰 天河 白云 花都 福田
盐田 光明 金平 南海 高明 台山 龙门 五华 紫金 阳春 江南 马山 上林 城中 柳北 柳南 秀峰 七星 资源 港口 港北 港南 灵山 凤山 平南 乐业 田林 东方 海棠 天涯 南岸 大足
长寿 金牛 仁和 三台 朝天 船山 安居 大英 沙湾 高坪 南部 前锋 名山 石棉 小金 金川 黑水 九龙 白玉 正安 大方 金沙 江口 沿河 天柱 官渡 西山 东川 富民 石林 安宁
麒麟 新平 大关 威信 古城 永胜 南华 开远 弥勒 红河 文山 大理 城关 比如 双湖 未央 太白 宝塔 延长 甘泉 黄龙 横山 石泉 紫阳 白河 清水 民乐 高台 平川 安定 康乐
和政 合作 城西 城北 城东 城南 平安 互助 同仁 共和 同德 天山 新市 温泉 福海 青河 双河 新星 白杨 鼓楼 新华 桥东 桥西 东港 站前 铁西 铁东 江东 向阳 工农 东城 西城
南关 北关 新罗 中区 老城 吉利 上城 下城 城口 城固 城步 水磨 水城 昌平 三明 安康 白银 日照 来宾 中卫 山南 海北 海西 海东 黄南 四平 白山 白城 丽水 百色 兴宁 中站 建设 和县 东坡 双桥 双流
裕安 西工 老边 山海 点军 经开 高新 大观 宜秀 迎江 金水 二七 东兴 利通 利州 化州 巴州 阳光 宽城 广阳 安次 道真 新开 高德`
    .trim()
    .split(/\s+/)

/** What may stand behind a name's last character and make another word of it: 张集 + 团. */
const GLUED_BEHIND: Record<string, string> = {
  集: '团中体合资成装',
  店: '长主员铺面',
  里: '面程',
  庄: '重家稼',
  城: '管建',
  山: '寨庄药茶楂',
  河: '道流床',
  门: '口面头',
  场: '地所景合',
  水: '果产泥电管价平货',
  家: '具居电庭里纺装企',
  头: '条像版',
  口: '味罩碑号',
  平: '常台时均安价',
  路: '口边上过由',
  江: '湖',
  田: '间地',
  安: '装全排检',
  新: '款品',
  花: '园费卉生',
  石: '材头油板',
  金: '额融属',
  马: '上路甲桶',
  车: '间辆站主',
  工: '厂商人地作艺',
  海: '鲜外报关货',
  溪: '水流',
  泉: '水',
  木: '材工门耳',
  油: '漆品田条烟',
  湖: '面边',
  龙: '虾头',
  和: '平解谐',
  高: '价档新仿',
  明: '显确年天星细知',
  义: '务',
  阳: '光台伞',
  市: '场民区值',
  南: '方京',
  北: '方京',
  东: '西方家北南',
  西: '服方装部瓜',
  川: '菜味',
}

/** Names that say what kind of area it is and not which: 工业园区, 城区. */
const KIND_OF_AREA =
  /^(国家|省|市|县|区)?(级)?(经济|高新|技术|产业|工业|科技|循环|化工|农业|生态|旅游|度假|风景|名胜|综合|保税|示范|试验|实验|开发|新|产城|融合|城|郊|矿|东|西|南|北|中|老|园林|农|林|牧|渔|种|茶|果|良|原种|苗|园|区|场|圃|集聚|集中|创新|创业|现代|物流|商贸|空港|临港|滨海|滨江|国有|国营|水库|直属|管理|管委会|委员会|办事处|带|港|岛)+$/
/** Points of the compass, sizes and landforms make no name by themselves: 城东, 上河, 大桥. */
const ONLY_DIRECTIONS = /^[东南西北中上下前后左右内外城河江湖海山新老大小街路桥门市镇坝站港岸边]+$/
const ROAD_OR_LANE = /([路街巷道]|^.里)$/
/** 关店, 新店, 十里. */
const ACT_AND_SHOP = /^[关新大小老网开本前后高黑白红总分各同该此那这到进在住][店集村里庄]$/
const COUNTED = /^[一二三四五六七八九十百千万两双半][里桥店道门洞江塘湾圩渡号]$/

const segments = new Intl.Segmenter('zh', { granularity: 'word' })
const isOneWord = (text: string): boolean => [...segments.segment(text)].length === 1

/** Short forms of counties and prefectures that are words as well. */
export const isOrdinaryShort = (short: string): boolean => SHORT_FORMS.includes(short)

export const isKindOfArea = (name: string): boolean => KIND_OF_AREA.test(name)

/** Whether a township's name without 镇, 乡, 街道 means something else in ordinary talk. */
export const isOrdinaryWord = (bare: string): boolean =>
  isOneWord(bare) ||
  isOrdinaryShort(bare) ||
  isKindOfArea(bare) ||
  [ONLY_DIRECTIONS, ROAD_OR_LANE, ACT_AND_SHOP, COUNTED].some(pattern => pattern.test(bare))

/** Longer words that begin with a name by chance: 张集团. */
export const gluedBehind = (name: string): string[] =>
  [...(GLUED_BEHIND[name.slice(-1)] ?? '')].map(next => name + next)
