/** Ordinary words that hold or equal a name of a place of the city. */

const split = (text: string): string[] => text.trim().split(/\s+/)

/** Longer words around a place's short form that are no place (or another one). */
export const notPlaces = split(
  '观光山 风光山 阳光山 创新县 更新县 革新县 阜新县 信息县 消息县 网上商城 网络商城 线上商城 微信商城 电子商城 积分商城 购物商城 建材商城 家具商城 服装商城 家居商城 国际商城 抖音商城 京东商城 淘宝商城 天猫商城 小程序商城 手机商城 自营商城 商城里 商城上 商城内 商城平台 商城店铺 商城小程序 商城链接 在线商城 官方商城 品牌商城 茶叶商城 商城首页 商城页面 商城下单 快手商城 拼多多商城 商城APP 小商城 大商城 博罗山 明港口 龙井茶 西湖龙井 东岳庙 新里程 青山绿水 期思考 来龙去脉 打马集 太平桥 和平桥 北平桥 天平桥 高新技术企业 高新企业 高新技术 新集体 王店长 王店主 李店长 李店主 张店主 付店主 胡店长 冯店长 陈店长 陈店主 白店员 苏河道 赵集团 徐集团 李集团 张集团 陈集团 杨集团 蒋集团 余集团 马集团 邢集团 方集团 段集团 黎集团 江家集团 芦集团 丰集团 张里面 新里面 张庄重 王店员 杨店长 彭店长 项店长 尤店长 肖店长 商城大厦 沙窝子 孙庙会 吴河流 平常镇上 平常镇里 网店乡 小店乡 其余集中 查山寨 对方集中 阶段集中 段集中 方集中 一张集体 包信息 包信任 项店铺 高店铺 提高店 新集团 王店面 李店面 陈店面 老王店 老李店 老陈店 老彭店 老胡店 老杨店 马上城 广山寨 卖油河 电商城 商城区 金牛山路 青山绿 山店主',
)

/** Short forms (without 镇, 乡, 街道) that are words, surnames with a shop, or another place's usual name. */
export const wordsNotTownships = split(
  '民权 车站 五星 前进 平桥 南京路 丽水 龙山 竹竿 青山 灵山 子路 十里 五里 凉亭 文殊 仙居 千斤 秀水 顺河 滨湖 栏杆 桂花 龙湖 淮河 路口 东岳 仁和 新里 张庄 龙井 城东 珍珠路 关店 定远 柳林 临河 平昌 台头 张里 来龙',
)
