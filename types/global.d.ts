/// <reference types="@tarojs/taro" />

declare module '*.scss'

declare namespace NodeJS {
  interface ProcessEnv {
    /** Which platform is being built; a constant in the bundle. */
    TARO_ENV: 'weapp' | 'h5'
    /** Version of the package. */
    APP_VERSION: string
    /** CloudBase environment of the release; empty means the default one. */
    CLOUD_ENV: string
    /** `on` where the release pays for WeChat's interface that tells the person's phone number. */
    PHONE_BY_WECHAT: string
  }
}
