/** How Taro builds the mini-program (dist/weapp) and the H5 twin for the local cloud (dist/h5). */
import path from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import { version } from '../package.json'

const root = path.resolve(__dirname, '..')

/** Rooms beside src/ whose pure parts reach the client, and packages that ship newer syntax than phones know. */
const alsoCompiled = [
  path.resolve(root, 'domain'),
  path.resolve(root, 'contract'),
  (file: string) => /node_modules[\\/](@orpc|@tanstack)[\\/]/.test(file),
]

export default defineConfig<'webpack5'>(() => {
  const h5 = process.env.TARO_ENV === 'h5'
  const config: UserConfigExport<'webpack5'> = {
    projectName: 'zhibaotong',
    date: '2026-11-23',
    designWidth: 375,
    deviceRatio: { 375: 2, 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
    sourceRoot: 'src',
    outputRoot: h5 ? 'dist/h5' : 'dist/weapp',
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    cache: { enable: false },
    plugins: [path.resolve(__dirname, 'plugins/aria.ts')],
    defineConstants: {
      'process.env.APP_VERSION': JSON.stringify(version),
      'process.env.CLOUD_ENV': JSON.stringify(process.env.CLOUD_ENV ?? ''),
      'process.env.PHONE_BY_WECHAT': JSON.stringify(process.env.PHONE_BY_WECHAT ?? ''),
      // The subscription template for progress, the same as the functions'; without it nobody is asked.
      'process.env.PROGRESS_TEMPLATE': JSON.stringify(process.env.PROGRESS_TEMPLATE ?? ''),
      // Where the H5 twin is published, `https://…`, for the address in a receipt's QR code.
      'process.env.PUBLIC_URL': JSON.stringify(process.env.PUBLIC_URL ?? ''),
    },
    mini: {
      optimizeMainPackage: { enable: true },
      compile: { include: alsoCompiled },
      miniCssExtractPluginOption: { ignoreOrder: true },
      postcss: { pxtransform: { enable: true, config: {} }, cssModules: { enable: false } },
      webpackChain(chain) {
        // WeChat's engine has no AbortController, which react-query makes one of for each query.
        chain
          .plugin('abort-controller')
          .use(require('webpack').ProvidePlugin, [
            { AbortController: [path.resolve(root, 'src/lib/abort-controller.ts'), 'AbortController'] },
          ])
      },
    },
    h5: {
      publicPath: '/',
      staticDirectory: 'static',
      router: { mode: 'hash' },
      compile: { include: alsoCompiled },
      miniCssExtractPluginOption: {
        ignoreOrder: true,
        filename: 'css/[name].[contenthash:8].css',
        chunkFilename: 'css/[name].[contenthash:8].css',
      },
      output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
      postcss: { autoprefixer: { enable: true, config: {} }, cssModules: { enable: false } },
    },
  }
  return config
})
