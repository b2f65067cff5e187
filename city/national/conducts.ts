/**
 * What people do to a right, in words of the law and in a few words for a list.
 * The first row of a subject that fits counts; `{fake}` and `{goods}` are filled from the report.
 */
import type { Conduct, Subject } from '../../domain/routing/pack'
import type { Channel } from '../../domain/routing/report'

const row = (
  subject: Subject,
  label: string,
  title: string,
  words = '',
  channels: Channel[] = [],
): Conduct => ({ subject, label, title, words: words.split(/\s+/).filter(Boolean), channels })

const SELL = '卖 销售 出售 售 批发 零售 带货 推销 上架 摆着 摊 赶集 进的货 甩卖'
const MAKE = '生产 制造 加工 印制 制作 做 贴牌 代工 赶制 灌装 分装'

export const conducts: Conduct[] = [
  row(
    'trademark',
    '恶意申请、抢注商标',
    '恶意抢注商标',
    '恶意申请 恶意注册 恶意抢注 抢注 抢先申请 抢先注册 囤积商标',
  ),
  row('trademark', '在招牌上使用他人注册商标', '招牌冒用商标', '招牌 门头 店招 牌匾 灯箱'),
  row('trademark', '生产侵犯商标权的商品', '生产{fake}{goods}', MAKE, ['factory']),
  row('trademark', '存放侵犯商标权的商品', '存放{fake}{goods}', '', ['warehouse']),
  row('trademark', '展出侵犯商标权的商品', '展出{fake}{goods}', '', ['exhibition']),
  row('trademark', '在广告中使用他人注册商标', '广告冒用商标', '', ['advertisement']),
  row('trademark', '在网站、账号上使用他人注册商标', '网站冒用商标', '官网 自建网站 网站', ['own-website']),
  row('trademark', '销售侵犯商标权的商品', '销售{fake}{goods}', SELL),
  row('trademark', '生产侵犯商标权的商品', '生产{fake}{goods}', '生产 制造 加工 印制'),
  row('trademark', '未经许可使用他人注册商标', '冒用商标'),
  row('false-registered-mark', '冒充注册商标', '冒充注册商标'),
  row('patent-false-marking', '假冒专利', '假冒专利'),
  row('patent-dispute', '未经许可制造、销售专利产品', '涉嫌侵犯{right}', MAKE),
  row('patent-dispute', '未经许可销售专利产品', '涉嫌侵犯{right}', SELL),
  row('patent-dispute', '未经许可实施他人专利', '涉嫌侵犯{right}'),
  row(
    'gi',
    '擅自使用地理标志专用标志',
    '冒用地理标志',
    '专用标志 地标标志 地标专用 贴标',
  ),
  row('gi', '擅自使用证明商标、集体商标', '冒用证明商标', '证明商标 集体商标'),
  row('gi', '冒用地理标志名称', '冒充{goods}', '冒充 当成 当作 假冒 仿冒 冒用'),
  row('gi', '冒用地理标志名称', '冒用地理标志'),
  row('trade-secret-technical', '侵犯商业秘密（技术秘密）', '侵犯技术秘密'),
  row('trade-secret-business', '侵犯商业秘密（经营信息）', '侵犯客户等经营秘密'),
  row('trade-secret-unclear', '侵犯商业秘密', '侵犯商业秘密'),
  row('special-sign', '擅自使用奥林匹克标志', '擅用奥林匹克标志', '奥林匹克 奥运 五环 冬奥 冰墩墩 雪容融 残奥'),
  row('special-sign', '擅自使用特殊标志', '擅用特殊标志'),
  row('confusion', '商业诋毁', '商业诋毁', '商业诋毁 诋毁 造谣 抹黑 恶意差评 差评'),
  row('confusion', '虚构交易、评价', '刷单炒信', '刷好评 刷单 炒信'),
  row(
    'confusion',
    '虚假宣传',
    '虚假宣传',
    '虚假宣传 虚假广告 夸大 引人误解 误导消费者 假广告 包治 治病 疗效 国家级 最高级',
  ),
  row('confusion', '仿冒混淆（店名、招牌）', '仿冒店名招牌', '店招 招牌 店名 门头 装修 加盟'),
  row('confusion', '仿冒混淆（企业名称、字号）', '仿冒企业名称', '企业名称 公司名称 字号 公司名 企业名'),
  row('confusion', '仿冒混淆（域名、网名）', '仿冒域名网名', '域名 公众号名'),
  row('confusion', '仿冒混淆（包装、装潢）', '仿冒{goods}包装', '包装 装潢 礼盒 外包装'),
  row('confusion', '不正当竞争', '不正当竞争'),
  row('copyright', '使用、传播盗版软件', '盗版软件', '软件 破解版 正版软件 源程序'),
  row('copyright', '未经许可使用图片、照片', '盗用图片', '盗图 偷图 图片 照片 拍的图 摄影'),
  row('copyright', '未经许可复制、传播作品', '盗版作品'),
  row('plant-variety', '未经许可生产、繁殖、销售授权品种', '侵犯品种权'),
  row('layout-design', '复制受保护的布图设计', '侵犯布图设计'),
  row('border', '进出口侵权货物', '进出口侵权{goods}'),
  row('overseas', '商标在境外被抢注', '商标在海外被抢注', '抢注 抢先注'),
  row('overseas', '在境外被起诉或者被调查', '海外应诉', '起诉 被诉 应诉 337 调查 官司 律师函 被告 警告信 指控'),
  row('overseas', '在境外平台被下架、冻结', '跨境店铺被下架', '下架 冻结 封店 链接 投诉'),
  row('overseas', '货物在境外被扣', '货物在海外被扣', '扣押 查扣 被扣 扣了 海关'),
  row('overseas', '在境外发生的侵权', '海外侵权'),
  row('infringement-unclear', '仿制、抄袭（权利不明）', '仿制{goods}'),
]
