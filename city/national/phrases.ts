/** Phrases made by joining lists (whose thing × which thing, which thing × how alike), so that a new word is entered once. */

const split = (text: string): string[] => text.trim().split(/\s+/)
const join = (firsts: string[], seconds: string[], gap = ''): string[] =>
  firsts.flatMap(first => seconds.map(second => first + gap + second))

/** The reporter, as people call themselves. */
const SELF = split(
  '我 我们 我家 我们家 我厂 我们厂 我店 我们店 我司 我公司 我们公司 我社 我们社 我们合作社 我们村 我们企业 我方 我单位 咱 咱们 咱家 咱厂 咱店 咱们厂 咱们家 咱公司 咱合作社 俺 俺们 俺家 俺厂 俺店 俺们厂 俺公司 俺合作社 本公司 本厂 本店 本社 本企业 本人 本品牌 自家 自己家 敝司 公司 我爸 我爷爷 我师傅 我妈 祖上',
)
const OWN = SELF.flatMap(self => [self, `${self}的`])
const HAVING = split('有 取得 拿到 持有 享有 获得 获了 授权了')

const MARKS = split(
  '标 商标 牌 牌子 品牌 logo LOGO Logo 吊牌 标签 标志 标识 图标 酒标 车标 茶标 领标 洗标 瓶标 鞋标 布标 铜标 铁标 皮标 钢印 唛头 唛 标牌 招牌商标 老商标 老牌子 正品 正牌 真货 防伪码 防伪标 二维码 名号 名头 名声 字样 图案商标 图形商标 授权书 授权牌 授权证书 铜牌 注册的 注册过 注册了 注册图形 注册图案 袋子 箱子 瓶子 包装袋 包装箱 酒瓶 产品名 产品名字 图形',
)
const STANDARDS = split('标准 标书 标的 标价 牌照 牌匾 品牌店 标间 标兵 牌坊')

/** 我们的标, 咱厂牌子: a mark of one's own. */
export const ownMarks = [...join(OWN, MARKS), ...join(SELF, ['注册'], '…')]
/** 我们的标准: no mark. */
export const notMarks = join(OWN, STANDARDS)

const LOOKS = split(
  '门头 招牌 店招 门脸 牌匾 装修 包装 外包装 包装盒 包装袋 包装箱 盒子 袋子 瓶子 罐子 桶 礼盒 箱子 瓶型 标签 菜单 店名 店面 名字 名称 字号 取名 起名 图案 配色 颜色 字体 样子 标志 LOGO logo 版式 封面 网页 页面',
)
const ALIKE = split(
  '一样 一个样 一个模样 仿了 仿着 仿得 仿照 仿造 一模一样 差不多 相像 很像 太像 像极 真像 照抄 照搬 照着 雷同 近似 相似 类似 分不清 分不出 辨不出 混淆 差一个字 差一字 只差 就差 一字之差 多一个字 少一个字 换了个字 改了个字 一个字不差 一字不差 复制 克隆 翻版 双胞胎 高仿 仿冒 模仿 抄 学我们 学咱 学俺 撞 认错 弄混 搞混 看错 完全相同 相同 同名 一致 没两样 没区别 如出一辙 一个模子 八九不离十 几乎一样 以假乱真 几可乱真 傻傻分不清',
)
/** 门头…一样, 照抄…包装: the dress of goods or of a shop imitated. */
export const alikeLooks = [...join(LOOKS, ALIKE, '…'), ...join(ALIKE, LOOKS, '…')]

const PATENTS = split('专利 发明专利 实用新型 外观专利 外观设计专利 发明 外观设计')
/** 我们的发明, 我们有实用新型: a patent of one's own by other words. */
export const ownInventions = [
  ...join(OWN, split('发明 外观设计 外观证书 实用新型 专利')),
  ...join(SELF.flatMap(self => join([self], HAVING)), PATENTS, '…'),
]

const SIGNS = split('® 圈R 圈r Ⓡ R标 R字 R圈 注册商标 注册标记 注册标志 注册商标字样')
const BEARS = split('标 印 贴 写 打 喷 刻 注 挂 烫 绣 画 盖')
/** 印着®, 标“注册商标”: goods that bear the sign of registration. */
export const registeredSigns = [...join(BEARS, SIGNS, '…'), ...split('圈R Ⓡ ® R标 注册标记')]

const WORKS = split(
  '动画 动漫 卡通 漫画 绘本 画册 课件 歌曲 音乐 插画 画作 油画 国画 书法 字体 雕塑 剧本 电影 影视 宣传片 纪录片 广告片 视频 短片 照片 图片 文章 书稿 教材 讲义 试卷 文案 海报 曲子 戏曲 剪纸 摄影 小说 图文 稿子 皮影 泥塑 木雕 摄影图 手绘 样片 客片 婚纱照 写真 详情页图 宣传图 产品图 卡通图 吉祥物 表情包 校歌 歌词 歌曲 曲谱 公开课 网课 录音 唱片 软件 程序 系统 游戏',
)
const MAKES = split(
  '画 写 拍 编 创作 原创 设计 录制 录 制作 拍摄 编写 编著 撰写 绘制 作词 作曲 谱 演唱 出版 开发 手绘 拍的 画的 写的 编的 录的 摄制 航拍',
)
const MAKERS = split(
  '我 我们 我家 我们公司 我公司 我司 我们厂 咱 咱们 俺 俺们 我们社 我们店 本人 本公司 我孩子 我女儿 我儿子 我老师 我爸 员工 我们团队 我们工作室 我们老师 我们合作社 我们景区 我们民宿 我校 我们学校',
)
/** 我们拍的…照片: works of one's own. */
export const ownWorks = [
  ...join(MAKERS.flatMap(maker => join([maker], MAKES)), WORKS, '…'),
  ...join(split('我们的 我们公司的 我的 我公司的 我司的 我家的'), WORKS, '…'),
  ...join(MAKERS.flatMap(maker => join([maker], MAKES)), split('的书 的画 的诗 的图 的剧')),
]
