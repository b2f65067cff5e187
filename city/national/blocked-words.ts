/**
 * Stands in for WeChat's content check on a developer's machine: a handful of words that no report needs, so that the
 * refusal can be seen and tested. Production asks WeChat and reads none of this.
 */
export const blockedWords: readonly string[] = ['裸聊', '六合彩', '网络赌场', '出售枪支', '办假证']
