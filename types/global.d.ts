/// <reference types="@tarojs/taro" />

declare module '*.scss'

declare namespace NodeJS {
  interface ProcessEnv {
    /** Which platform is being built; a constant in the bundle. */
    TARO_ENV: 'weapp' | 'h5'
    /** CloudBase environment of the release; empty means the default one. */
    CLOUD_ENV: string
  }
}
