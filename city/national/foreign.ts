/** Foreign countries and markets that enterprises name when they speak of trouble abroad. */
export const foreign =
  '美国 德国 法国 英国 意大利 西班牙 荷兰 比利时 波兰 俄罗斯 欧盟 欧洲 日本 韩国 越南 泰国 马来西亚 新加坡 印度尼西亚 印尼 菲律宾 印度 巴基斯坦 迪拜 阿联酋 沙特 土耳其 澳大利亚 澳洲 新西兰 加拿大 墨西哥 巴西 智利 南非 埃及 尼日利亚 肯尼亚 非洲 东南亚 中东 北美 南美 哈萨克斯坦 乌克兰 瑞典 丹麦 挪威 瑞士 柬埔寨 缅甸 老挝 以色列 纽约 洛杉矶 伦敦 巴黎 法兰克福 科隆 东京 首尔'.split(
    ' ',
  )
